namespace Reconstruct.Core.Funding.WhatIf;

/// <summary>The tables of one run that can be published together.</summary>
public static class EffectTables
{
    /// <summary>What is given up first when a total has to be withheld beside a small one: who gains and who loses last.</summary>
    private static readonly FundingChange[] LeastNeeded =
        [FundingChange.NotKnown, FundingChange.StaysNotFunded, FundingChange.StaysFunded, FundingChange.Elsewhere, FundingChange.Loses, FundingChange.Gains];

    /// <summary>One table a breakdown, with what is small withheld from all of them together. A breakdown that is known of nobody has no table. "Somebody else decides" is a column only where a
    /// policy can send anybody elsewhere, which its text tells.</summary>
    public static IReadOnlyList<EffectTable> Of(PolicyEffect effect, Policy before, Policy after)
    {
        var changes = Enum.GetValues<FundingChange>().Where(c => c is not FundingChange.Elsewhere || SendsElsewhere(before) || SendsElsewhere(after)).ToList();
        var breakdowns = Enum.GetValues<CohortBreakdown>().Where(b => KnownOfSomebody(effect, b)).ToList();
        if (breakdowns.Count == 0) breakdowns.Add(CohortBreakdown.Age);
        var tables = LinkedTables.Of([.. breakdowns.Select(b => Counts(effect, b, changes))], [.. LeastNeeded.Where(changes.Contains).Select(c => changes.IndexOf(c))]);
        return [.. breakdowns.Select((b, i) => new EffectTable(b, changes, tables[i]))];
    }

    private static bool SendsElsewhere(Policy policy) => policy.FastTracks.Count > 0 || policy.ScopeExclusions.Any(s => s.Outcome is FundingOutcome.OutsidePolicy);

    private static bool KnownOfSomebody(PolicyEffect effect, CohortBreakdown breakdown) =>
        Enumerable.Range(0, breakdown.Count() - 1).Any(group => Enum.GetValues<FundingChange>().Any(change => effect[breakdown, group, change] > 0));

    private static int[,] Counts(PolicyEffect effect, CohortBreakdown breakdown, List<FundingChange> changes)
    {
        var counts = new int[breakdown.Count(), changes.Count];
        for (var group = 0; group < counts.GetLength(0); group++)
        {
            for (var column = 0; column < changes.Count; column++) counts[group, column] = effect[breakdown, group, changes[column]];
        }

        return counts;
    }
}
