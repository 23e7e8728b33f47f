using Reconstruct.Core.Funding;

namespace Reconstruct.Core.Tests.Funding;

/// <summary>Seeded draws of values around the limits of policies.</summary>
public static class FundingDraws
{
    private static readonly ILookup<Fact, double> Limits = FundingContent.Book.Policies.SelectMany(Trees).SelectMany(t => t.Whole()).OfType<Criterion.Rule>()
        .SelectMany(r => LimitsOf(r).Select(l => (r.Fact, l))).Distinct().ToLookup(p => p.Fact, p => p.l);

    public static IEnumerable<Criterion> Trees(Policy policy) =>
        policy.FastTracks.Select(f => f.When).Concat(policy.ScopeExclusions.Select(s => s.When)).Concat(policy.Criteria is { } c ? [c] : []);

    public static double[] LimitsOf(Criterion.Rule rule) => rule switch
    {
        Criterion.AtMost r => [r.Limit],
        Criterion.Below r => [r.Limit],
        Criterion.AtLeast r => [r.Limit],
        Criterion.Above r => [r.Limit],
        Criterion.InRange r => [r.From, r.To],
        Criterion.StableForMonths r => [r.Months],
        _ => [],
    };

    /// <summary>Every value that can matter: at, just below and just above each limit of any policy, and the ends of the range; every yes, no and choice.</summary>
    public static double[] Candidates(Fact fact) => fact.IsNumeric
        ? [.. Limits[fact].SelectMany(l => new[] { l - fact.Step, l, l + fact.Step }).Append(fact.Min).Append(fact.Max).Select(v => Math.Round(v, 6)).Where(v => v >= fact.Min && v <= fact.Max).Distinct().Order()]
        : [.. Enumerable.Range(0, (int)fact.Max + 1).Select(i => (double)i)];

    /// <summary>The limits that shipped policies set for a fact.</summary>
    public static double[] LimitsOf(Fact fact) => [.. Limits[fact].Order()];

    public static double Value(Random random, Fact fact)
    {
        var candidates = Candidates(fact);
        return candidates[random.Next(candidates.Length)];
    }

    /// <summary>Values for some facts; each is left unknown with the given chance.</summary>
    public static double[] Values(Random random, IEnumerable<Fact> facts, double unknown = 0.25)
    {
        var values = FundingContent.Book.Facts.Blank();
        foreach (var fact in facts)
        {
            if (random.NextDouble() >= unknown) values[fact.Index] = Value(random, fact);
        }

        return values;
    }

    /// <summary>Those values as facts; null when they contradict each other.</summary>
    public static Facts? Facts(double[] values)
    {
        var facts = Core.Funding.Facts.None(FundingContent.Book.Facts);
        foreach (var fact in FundingContent.Book.Facts.All.Where(f => !double.IsNaN(values[f.Index])))
        {
            var with = facts.With(fact, values[fact.Index]);
            if (!with.Ok) return null;
            facts = with.Value;
        }

        return facts;
    }
}
