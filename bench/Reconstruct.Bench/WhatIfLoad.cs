using Reconstruct.Core.Funding;
using Reconstruct.Core.Funding.WhatIf;
using Reconstruct.Service.Funding;

namespace Reconstruct.Bench;

/// <summary>Who gains and who loses by a change of policy, by Core alone, over 100,000 invented people.</summary>
public static class WhatIfLoad
{
    private const int People = 100_000;
    private const int BruteForced = 500;
    private static readonly DateOnly On = new(2026, 3, 3);

    /// <summary>What a board sees of a draft: two versions over 100,000 invented people, who are made on the way, beside the engine that decides one after another with its explanation.</summary>
    public static async Task Run(Report report)
    {
        var book = PolicyFiles.Book;
        report.Title("A change of policy");
        report.Heading();
        var versions = book.Policies.GroupBy(p => p.Procedure).MaxBy(g => g.Max(p => p.Facts.Count))!.OrderByDescending(p => p.Facts.Count).ToList();
        var (before, after) = (versions[0], versions[1]);
        var cohort = InventedCohort.Of(book.Facts, versions, after, seed: 1);
        var brute = await Timings.Of(3, 1, 1, _ => Do(() => BruteForce(book, before, after, cohort.Blocks(BruteForced))));
        report.Row($"what-if by the engine itself, {BruteForced:N0} people, one thread", brute);

        GC.Collect();
        var (start, peak) = (GC.GetTotalMemory(forceFullCollection: true), 0L);
        await using var watch = new Timer(_ => peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: false)), null, 0, 5);
        var all = await Timings.Of(5, 1, 1, _ => Do(() => PolicyEffect.Run(before, after, cohort.Blocks(People), CancellationToken.None)));
        report.Row($"what-if over {People:N0} people, {Environment.ProcessorCount} at a time", all);
        report.Fact("of the engine's time for each person", (all.P50 / People / (brute.P50 / BruteForced)).ToString("0.0000", System.Globalization.CultureInfo.InvariantCulture));
        report.Fact("most memory held while it ran, MB above before", ((peak - start) / 1e6).ToString("0.0", System.Globalization.CultureInfo.InvariantCulture));
    }

    private static void BruteForce(PolicyBook book, Policy before, Policy after, IEnumerable<IEnumerable<CohortMember>> blocks)
    {
        var counts = new int[Enum.GetValues<FundingChange>().Length];
        foreach (var member in blocks.SelectMany(b => b))
        {
            var facts = Facts.None(book.Facts);
            foreach (var fact in book.Facts.All.Where(f => !double.IsNaN(member.Values.Span[f.Index])))
                if (facts.With(fact, member.Values.Span[fact.Index]) is { Ok: true } with) facts = with.Value;
            counts[(int)FundingStandings.Change(FundingEngine.Judge(before, facts, On).Outcome.Standing(), FundingEngine.Judge(after, facts, On).Outcome.Standing())]++;
        }
    }

    private static Task Do(Action work)
    {
        work();
        return Task.CompletedTask;
    }
}
