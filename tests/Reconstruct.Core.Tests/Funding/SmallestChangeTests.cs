using Reconstruct.Core.Funding;

namespace Reconstruct.Core.Tests.Funding;

/// <summary>The smallest change, against a search through every set of facts and values.</summary>
public sealed class SmallestChangeTests
{
    private const int Largest = 3;

    public static TheoryData<string> Policies => [.. FundingContent.Book.Policies.Select(p => p.Id)];

    [Fact]
    public void A_heavy_patient_needs_a_lower_body_mass_index_and_nothing_else()
    {
        var decision = FundingContent.Judge("rcs-breast-reduction", FundingContent.Facts(("bmiKgPerM2", 28), ("resectionGramsPerBreast", 600), ("smokes", false), ("breastSymptoms", true)));

        var change = Assert.Single(Assert.Single(decision.WhatWouldChange).Changes);
        Assert.Equal(("bmiKgPerM2", 28.0, 27.4, "below 27.5 kg/m²"), (change.Fact.Id, change.From, change.To, change.Needed));
        Assert.True(decision.WhatWouldChange[0].Towards.IsMet());
    }

    [Fact]
    public void Says_what_to_find_out_in_each_direction()
    {
        var decision = FundingContent.Judge("qoq-hull-scar-revision", FundingContent.Facts(("scarCause", "burn"), ("scarFunctionLoss", true), ("scarConservativeTried", true)));

        Assert.Equal([("scarMonths", "at least 18 months", FundingOutcome.MetApprovalNotStated), ("scarMonths", "below 18 months", FundingOutcome.ExceptionalOnly)],
            decision.WhatWouldChange.Select(s => (s.Changes.Single().Fact.Id, s.Changes.Single().Needed, s.Towards)));
    }

    [Fact]
    public void Evidence_that_is_not_there_yet_is_what_would_change_it()
    {
        var policy = FundingContent.Book.Find("qm7-blepharoplasty")!;
        var without = policy.Examples.Single(e => e.Name == "no photograph yet");

        var change = Assert.Single(FundingEngine.Judge(policy, without.Facts, FundingContent.Day).WhatWouldChange).Changes.Single();

        Assert.Equal(("eyelidPhotograph", 0.0, 1.0), (change.Fact.Id, change.From, change.To));
    }

    [Fact]
    public void Either_weight_or_cup_sizes_would_do()
    {
        var policy = FundingContent.Book.Find("qe1-breast-reduction-proposed")!;
        var example = policy.Examples.Single(e => e.Name.StartsWith("500 g or 4", StringComparison.Ordinal));

        var sets = FundingEngine.Judge(policy, example.Facts, FundingContent.Day).WhatWouldChange;

        Assert.Equal(["cupSizesReduction: at least 4 cup sizes", "resectionGramsPerBreast: at least 500 g"],
            sets.Select(s => Assert.Single(s.Changes)).Select(c => $"{c.Fact.Id}: {c.Needed}").Order(StringComparer.Ordinal));
    }

    [Theory, MemberData(nameof(Policies))]
    public void No_smaller_set_changes_the_outcome_and_every_smallest_one_is_found(string id)
    {
        var policy = FundingContent.Book.Find(id)!;
        var random = new Random(17);

        for (var i = 0; i < 12; i++)
        {
            if (FundingDraws.Facts(FundingDraws.Values(random, policy.Facts, unknown: i % 3 * 0.15)) is { } facts) Check(policy, facts);
        }
    }

    internal static void Check(Policy policy, Facts facts)
    {
        var decision = FundingEngine.Judge(policy, facts, FundingContent.Day);

        Assert.All(decision.WhatWouldChange, set => Assert.Equal((set.Towards, set.Reason), Apply(policy, facts, set)));
        if (decision.Reason is FundingReason.CriteriaMet or FundingReason.CriteriaNotMet) Compare(policy, facts, decision);
        if (decision.Reason is FundingReason.CriteriaNotKnown) CompareOpen(policy, facts, decision);
    }

    private static (FundingOutcome, FundingReason) Apply(Policy policy, Facts facts, ChangeSet set)
    {
        var values = facts.Values.ToArray();
        foreach (var change in set.Changes) values[change.Fact.Index] = change.To;
        var reached = policy.Evaluate(values);
        return (reached.Outcome, reached.Reason);
    }

    private static void Compare(Policy policy, Facts facts, PolicyDecision decision)
    {
        var trees = decision.Reason is FundingReason.CriteriaNotMet ? [policy.Criteria!] : policy.ScopeExclusions.Select(e => e.When).Append(policy.Criteria!);
        var asked = trees.SelectMany(t => t.Whole()).OfType<Criterion.Rule>().Select(r => r.Fact).Concat(decision.Outcome.IsMet() ? policy.Evidence.Select(e => e.Fact) : []).ToHashSet();
        var changeable = asked.Where(facts.Knows).ToArray();
        var found = decision.WhatWouldChange.Select(s => string.Join(',', s.Changes.Select(c => c.Fact.Id).Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal).ToList();
        for (var size = 1; size <= Largest; size++)
        {
            var sets = Subsets(changeable, size).Where(s => Changes(policy, facts.Values.ToArray(), s, 0, decision.Outcome))
                .Select(s => string.Join(',', s.Select(f => f.Id).Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal).ToList();
            if (sets.Count == 0) continue;
            Assert.Equal(size, decision.WhatWouldChange[0].Changes.Count);
            if (sets.Count <= 8) Assert.Equal(sets, found.Distinct(StringComparer.Ordinal));
            return;
        }

        Assert.All(decision.WhatWouldChange, s => Assert.True(s.Changes.Count > Largest));
    }

    /// <summary>For an open answer: the smallest sets of unknown facts that lead to each outcome.</summary>
    private static void CompareOpen(Policy policy, Facts facts, PolicyDecision decision)
    {
        var urgent = policy.FastTracks.SelectMany(f => f.When.Whole()).OfType<Criterion.Rule>().Select(r => r.Fact).ToHashSet();
        var open = policy.Facts.Where(f => !facts.Knows(f) && !urgent.Contains(f)).ToArray();
        var smallest = new Dictionary<FundingOutcome, List<string>>();
        for (var size = 1; size <= Largest; size++)
        {
            var reached = Subsets(open, size).SelectMany(s => Reached(policy, facts.Values.ToArray(), s, 0).Distinct().Select(o => (Outcome: o, Set: Names(s)))).ToList();
            foreach (var group in reached.Where(r => r.Outcome is not FundingOutcome.MoreInformation && !smallest.ContainsKey(r.Outcome)).GroupBy(r => r.Outcome).ToList())
                smallest[group.Key] = [.. group.Select(r => r.Set).Order(StringComparer.Ordinal)];
        }

        foreach (var (outcome, sets) in smallest.Where(s => s.Value.Count <= 8))
            Assert.Equal(sets, decision.WhatWouldChange.Where(c => c.Towards == outcome).Select(c => Names(c.Changes.Select(f => f.Fact))).Distinct().Order(StringComparer.Ordinal));
    }

    private static IEnumerable<FundingOutcome> Reached(Policy policy, double[] values, Fact[] set, int from)
    {
        if (from == set.Length)
        {
            yield return policy.Evaluate(values).Outcome;
            yield break;
        }

        foreach (var value in FundingDraws.Candidates(set[from]))
        {
            values[set[from].Index] = value;
            foreach (var outcome in Reached(policy, values, set, from + 1)) yield return outcome;
        }

        values[set[from].Index] = double.NaN;
    }

    private static string Names(IEnumerable<Fact> facts) => string.Join(',', facts.Select(f => f.Id).Order(StringComparer.Ordinal));

    private static bool Changes(Policy policy, double[] values, Fact[] set, int from, FundingOutcome outcome)
    {
        if (from == set.Length) return policy.Evaluate(values) is var reached && reached.Outcome != outcome && (outcome.IsMet() || reached.Reason is not FundingReason.Excluded);
        var kept = values[set[from].Index];
        var changed = FundingDraws.Candidates(set[from]).Any(value =>
        {
            values[set[from].Index] = value;
            return value != kept && Changes(policy, values, set, from + 1, outcome);
        });
        values[set[from].Index] = kept;
        return changed;
    }

    private static IEnumerable<Fact[]> Subsets(Fact[] facts, int size) => size == 0
        ? [[]]
        : facts.SelectMany((fact, i) => Subsets(facts[(i + 1)..], size - 1).Select(rest => (Fact[])[fact, .. rest]));
}
