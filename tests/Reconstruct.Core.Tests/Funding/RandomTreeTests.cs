using System.Globalization;
using Reconstruct.Core.Calculators;
using Reconstruct.Core.Funding;

namespace Reconstruct.Core.Tests.Funding;

/// <summary>Small trees of every kind of criterion, with facts that come more than once.</summary>
public sealed class RandomTreeTests
{
    private static readonly string[] Facts = ["bmiKgPerM2", "ageYears", "smokes", "contractureCourse"];

    private static readonly string Frame = FundingContent.Files.Single(f => f.Name == "policies/qh8-tattoo.json").Text
        .Replace("\"route\": \"not-funded\"", "\"route\": \"criteria-based\", \"criteria\": TREE", StringComparison.Ordinal);

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 60)];

    [Theory, MemberData(nameof(Seeds))]
    public void Both_evaluators_and_the_search_agree(int seed)
    {
        var random = new Random(seed);
        var text = Frame.Replace("TREE", Tree(random, depth: 0), StringComparison.Ordinal);
        var reading = FundingContent.Book.Read(new("draft.json", text));
        Assert.Equal([], reading.Faults);
        var (policy, second) = (reading.Policy!, new SecondEvaluator(text));

        for (var i = 0; i < 40; i++)
        {
            var values = FundingDraws.Values(random, policy.Facts, unknown: i % 4 * 0.2);

            Assert.Equal(second.Outcome(values), EnumText.Kebab(policy.Evaluate(values).Outcome));
            if (FundingDraws.Facts(values) is { } facts) SmallestChangeTests.Check(policy, facts);
        }
    }

    [Fact]
    public void Every_kind_of_criterion_is_drawn()
    {
        var drawn = string.Concat(Enumerable.Range(0, 60).Select(seed => Tree(new(seed), depth: 0)));

        Assert.All(new[] { "all-of", "any-of", "at-least-of", "not", "not-read", "at-most", "below", "at-least", "above", "in-range", "is-true", "is-one-of", "stable-for-months" },
            kind => Assert.Contains($"\"{kind}\"", drawn));
    }

    private static string Tree(Random random, int depth)
    {
        var group = depth == 0 || (depth < 3 && random.Next(3) == 0);
        if (!group) return Rule(random);
        var parts = Enumerable.Range(0, 2 + random.Next(2)).Select(_ => Tree(random, depth + 1)).ToList();
        return random.Next(4) switch
        {
            0 => $$"""{"kind":"all-of","of":[{{string.Join(',', parts)}}]}""",
            1 => $$"""{"kind":"any-of","of":[{{string.Join(',', parts)}}]}""",
            2 => $$"""{"kind":"at-least-of","count":{{1 + random.Next(parts.Count)}},"of":[{{string.Join(',', parts)}}]}""",
            _ => $$"""{"kind":"not","of":[{{parts[0]}}]}""",
        };
    }

    private static string Rule(Random random)
    {
        if (random.Next(15) == 0) return """{"kind":"not-read","clause":"Cut off"}""";
        var fact = FundingContent.Book.Facts.Find(Facts[random.Next(Facts.Length)])!;
        if (fact.Kind is FactKind.YesNo) return $$"""{"kind":"is-true","fact":"{{fact.Id}}","clause":"Yes"}""";
        if (fact.Kind is FactKind.Choice) return $$"""{"kind":"is-one-of","fact":"{{fact.Id}}","values":["{{fact.Choices[random.Next(3)].Value}}"],"clause":"One"}""";
        if (fact.Id is "bmiKgPerM2" && random.Next(4) == 0) return """{"kind":"stable-for-months","fact":"bmiKgPerM2","value":12,"clause":"Stable"}""";
        var limits = FundingDraws.LimitsOf(fact);
        var (first, other) = (limits[random.Next(limits.Length)], limits[random.Next(limits.Length)]);
        if (random.Next(5) == 0) return $$"""{"kind":"in-range","fact":"{{fact.Id}}","min":{{Text(Math.Min(first, other))}},"max":{{Text(Math.Max(first, other))}},"clause":"Between"}""";
        string[] kinds = ["at-most", "below", "at-least", "above"];
        return $$"""{"kind":"{{kinds[random.Next(4)]}}","fact":"{{fact.Id}}","value":{{Text(first)}},"clause":"Limit"}""";
    }

    private static string Text(double value) => value.ToString(CultureInfo.InvariantCulture);
}
