using System.Globalization;
using Reconstruct.Core.Calculators;

namespace Reconstruct.Core.Funding;

/// <summary>Reads values against the facts they are for.</summary>
internal static class FactReading
{
    public static Result<double> Read(Fact fact, InputValue value, string field) => value switch
    {
        _ when value.IsMissing => Fact.NotKnown,
        InputValue.WithUnit given when !SameUnit(given.Unit, fact.Unit) => FundingRefusals.Unit(fact, field),
        InputValue.WithUnit given => Read(fact, given.Value, field),
        InputValue.Text { Value: "unknown" } or InputValue.Typed { Value: "unknown" } => Fact.NotKnown,
        _ => fact.Kind switch
        {
            FactKind.YesNo => YesNo(fact, value, field),
            FactKind.Choice => Choice(fact, value, field),
            _ => Number(fact, value, field),
        },
    };

    /// <summary>True for the same unit, with 2 for a superscript 2 and either case.</summary>
    public static bool SameUnit(string? given, string? declared) =>
        string.Equals(Plain(given), Plain(declared), StringComparison.OrdinalIgnoreCase);

    private static string Plain(string? unit) => (unit ?? "").Trim().Replace('²', '2');

    private static Result<double> YesNo(Fact fact, InputValue value, string field) => value switch
    {
        InputValue.Flag flag => flag.Value ? 1 : 0,
        InputValue.Text { Value: "yes" } or InputValue.Typed { Value: "yes" or "true" } => 1,
        InputValue.Text { Value: "no" } or InputValue.Typed { Value: "no" or "false" } => 0,
        _ => FundingRefusals.Type(fact, field, "yes or no"),
    };

    private static Result<double> Choice(Fact fact, InputValue value, string field)
    {
        var text = value switch { InputValue.Text t => t.Value, InputValue.Typed t => t.Value, _ => null };
        if (text is null) return FundingRefusals.Type(fact, field, "one of the choices");
        return fact.Choice(text) is >= 0 and var place ? place : FundingRefusals.Choice(fact, field);
    }

    private static Result<double> Number(Fact fact, InputValue value, string field)
    {
        var wanted = fact.Kind is FactKind.Number ? "a number" : "a whole number";
        double? read = value switch
        {
            InputValue.Number number => number.Value,
            InputValue.Typed typed when double.TryParse(typed.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
            _ => null,
        };
        if (read is not { } found || !double.IsFinite(found)) return FundingRefusals.Type(fact, field, wanted);
        if (fact.Kind is not FactKind.Number && found != Math.Floor(found)) return FundingRefusals.Type(fact, field, wanted);
        return found >= fact.Min && found <= fact.Max ? found + 0.0 : FundingRefusals.Range(fact, field);
    }
}
