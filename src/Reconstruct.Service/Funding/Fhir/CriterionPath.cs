using System.Globalization;
using Reconstruct.Core.Funding;

namespace Reconstruct.Service.Funding.Fhir;

/// <summary>
/// A criterion as FHIRPath over the answers (a QuestionnaireResponse). FHIRPath's and, or and not are three-valued, as ours are: what was not answered is empty, and empty is not known.
/// </summary>
public static class CriterionPath
{
    public const string Language = "text/fhirpath";
    private const string NotKnown = "{}";

    public static string Of(Criterion criterion) => criterion switch
    {
        Criterion.AllOf all => Joined(all.Parts.Select(Of), " and "),
        Criterion.AnyOf any => Joined(any.Parts.Select(Of), " or "),
        Criterion.AtLeastOf some => Joined(Chosen([.. some.Parts.Select(Of)], some.Count).Select(c => Joined(c, " and ")), " or "),
        Criterion.Not not => $"({Of(not.Part)}).not()",
        Criterion.AtMost rule => $"({Value(rule)} <= {Text(rule.Limit)})",
        Criterion.Below rule => $"({Value(rule)} < {Text(rule.Limit)})",
        Criterion.AtLeast rule => $"({Value(rule)} >= {Text(rule.Limit)})",
        Criterion.Above rule => $"({Value(rule)} > {Text(rule.Limit)})",
        Criterion.InRange rule => $"({Value(rule)} >= {Text(rule.From)} and {Value(rule)} <= {Text(rule.To)})",
        Criterion.StableForMonths rule => $"({Value(rule)} >= {Text(rule.Months)})",
        Criterion.IsTrue rule => $"({Value(rule)} = true)",
        Criterion.IsOneOf rule => Joined(rule.Values.Select(v => $"({Value(rule)}.code = '{v}')"), " or "),
        _ => NotKnown,
    };

    private static string Value(Criterion.Rule rule) => $"item.where(linkId = '{rule.Fact.Id}').answer.value";

    private static string Text(double number) => number.ToString("0.######", CultureInfo.InvariantCulture);

    private static string Joined(IEnumerable<string> parts, string word) => parts.ToList() is [var only] ? only : $"({string.Join(word, parts)})";

    /// <summary>Every way to choose so many of the parts, in order.</summary>
    private static IEnumerable<IReadOnlyList<string>> Chosen(IReadOnlyList<string> parts, int count) => count switch
    {
        0 => [[]],
        _ when parts.Count < count => [],
        _ => Chosen([.. parts.Skip(1)], count - 1).Select(rest => (IReadOnlyList<string>)[parts[0], .. rest]).Concat(Chosen([.. parts.Skip(1)], count)),
    };
}
