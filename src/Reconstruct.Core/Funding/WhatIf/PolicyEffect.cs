using System.Collections.Concurrent;

namespace Reconstruct.Core.Funding.WhatIf;

/// <summary>Who gains and who loses when one policy takes the place of another: counts over a cohort. The counts are exact and not for publication; <see cref="EffectTables"/> are.</summary>
/// <remarks>
/// Each person's facts are put to both policies as the engine puts them, patient by patient; what differs is only that no explanation is made. Policies alone are compared: which board is
/// responsible, what holds for every policy (suspected cancer) and which services NHS England commissions are left out, on both sides alike.
/// </remarks>
public sealed class PolicyEffect
{
    private static readonly CohortBreakdown[] Breakdowns = Enum.GetValues<CohortBreakdown>();
    private static readonly int Changes = Enum.GetValues<FundingChange>().Length;

    private readonly int[][] _counts;

    private PolicyEffect(int[][] counts) => _counts = counts;

    /// <summary>How many people were counted.</summary>
    public int People => _counts[0].Sum();

    /// <summary>How many people of a group have a change.</summary>
    public int this[CohortBreakdown breakdown, int group, FundingChange change] => _counts[(int)breakdown][(group * Changes) + (int)change];

    /// <summary>How many people have a change.</summary>
    public int Count(FundingChange change) => Enumerable.Range(0, CohortBreakdown.Sex.Count()).Sum(group => this[CohortBreakdown.Sex, group, change]);

    /// <summary>Puts everybody's facts to both policies. Blocks are taken by several threads at once, each read once from its start; no more than a block a thread is held.</summary>
    /// <param name="before">The policy that is replaced.</param>
    /// <param name="after">The policy that replaces it. Both ask about facts of one catalogue.</param>
    /// <param name="blocks">The people, in blocks of any size.</param>
    /// <param name="ct">Stops it.</param>
    public static PolicyEffect Run(Policy before, Policy after, IEnumerable<IEnumerable<CohortMember>> blocks, CancellationToken ct)
    {
        var tallies = new ConcurrentBag<int[][]>();
        Parallel.ForEach(blocks, new ParallelOptions { CancellationToken = ct, MaxDegreeOfParallelism = Environment.ProcessorCount }, Blank,
            (block, _, tally) =>
            {
                foreach (var member in block) Count(before, after, member, tally);
                return tally;
            },
            tallies.Add);
        var all = Blank();
        foreach (var tally in tallies)
        {
            for (var b = 0; b < all.Length; b++)
            {
                for (var i = 0; i < all[b].Length; i++) all[b][i] += tally[b][i];
            }
        }

        return new(all);
    }

    private static int[][] Blank() => [.. Breakdowns.Select(b => new int[b.Count() * Changes])];

    private static void Count(Policy before, Policy after, in CohortMember member, int[][] tally)
    {
        var values = member.Values.Span;
        var change = FundingStandings.Change(before.Evaluate(values).Outcome.Standing(), after.Evaluate(values).Outcome.Standing());
        foreach (var breakdown in Breakdowns) tally[(int)breakdown][(member.Group(breakdown) * Changes) + (int)change]++;
    }
}
