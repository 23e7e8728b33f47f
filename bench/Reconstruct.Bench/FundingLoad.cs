using System.Diagnostics;
using System.Text.Json;
using Reconstruct.Core.Boards;
using Reconstruct.Core.Funding;
using Reconstruct.Service.Funding;
using Reconstruct.Service.Patients.Reference;

namespace Reconstruct.Bench;

/// <summary>Funding by Core alone: one decision, one comparison over everything, one policy over 100,000 people; beside reading the decision's own JSON back.</summary>
public static class FundingLoad
{
    private const int Decisions = 5000;
    private const int People = 100_000;
    private static readonly DateOnly On = new(2026, 3, 3);

    public static async Task Run(Report report)
    {
        var boards = BoardFile.Read();
        var watch = Stopwatch.StartNew();
        var book = PolicyFiles.Book;
        report.Title($"Funding: {book.Policies.Count} policy versions of {book.Procedures.Count} procedures, read in {watch.ElapsedMilliseconds} ms");
        report.Heading();

        var requests = Requests(book, boards);
        var json = requests.Take(200).Select(r => DecisionJson.Write(FundingEngine.Decide(book, boards, r))).ToArray();
        var read = await Timings.Of(Decisions, 1, Decisions / 5, i => Do(() => JsonDocument.Parse(json[i % json.Length]).Dispose()));
        report.Row("a decision's JSON read back, the baseline", read);
        report.Row("one decision", await Timings.Of(Decisions, 1, Decisions / 5, i => Do(() => FundingEngine.Decide(book, boards, requests[i % requests.Length]))), read.P50, "reading it");
        report.Row("one comparison over all boards and versions", await Timings.Of(Decisions / 10, 1, Decisions / 10, i =>
            Do(() => FundingEngine.Compare(book, boards, requests[i % requests.Length].Procedure, On, requests[i % requests.Length].Facts))), read.P50, "reading it");
        await Cohort(book, report);
    }

    /// <summary>Everybody's answers in rows made on the way, so that memory stays flat; each verdict is counted.</summary>
    private static async Task Cohort(PolicyBook book, Report report)
    {
        foreach (var policy in book.Policies.OrderByDescending(p => p.Facts.Count).Take(1))
        {
            var counts = new int[Enum.GetValues<FundingOutcome>().Length];
            var before = GC.GetTotalAllocatedBytes(precise: true);
            var all = await Timings.Of(5, 1, 1, _ => Do(() => Parallel.For(0, Environment.ProcessorCount, part => Evaluate(book, policy, part, counts))));
            report.Row($"{policy.Id} over {People:N0} people, {Environment.ProcessorCount} at a time", all);
            report.Fact("allocated for each person, bytes", ((GC.GetTotalAllocatedBytes(precise: true) - before) / (6.0 * People)).ToString("0.0", System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    private static void Evaluate(PolicyBook book, Policy policy, int part, int[] counts)
    {
        Random random = new(part);
        var (values, facts) = (book.Facts.Blank(), policy.Facts.ToArray());
        for (var i = part; i < People; i += Environment.ProcessorCount)
        {
            foreach (var fact in facts)
                values[fact.Index] = Drawn(random, fact);
            Interlocked.Increment(ref counts[(int)policy.Evaluate(values).Outcome]);
        }
    }

    private static FundingRequest[] Requests(PolicyBook book, BoardTable boards)
    {
        Random random = new(1);
        var codes = book.Policies.Select(p => p.Owner.Code).OfType<string>().Distinct().ToArray();
        return [.. Enumerable.Range(0, 2000).Select(_ => Drawn(book, boards, random, codes)).OfType<FundingRequest>()];
    }

    private static FundingRequest? Drawn(PolicyBook book, BoardTable boards, Random random, string[] codes)
    {
        var procedure = book.Procedures[random.Next(book.Procedures.Count)];
        var facts = Facts.None(book.Facts);
        foreach (var fact in book.For(procedure).SelectMany(p => p.Facts).Distinct())
            if (Drawn(random, fact) is var value && !double.IsNaN(value) && facts.With(fact, value) is { Ok: true } with) facts = with.Value;
        var request = FundingRequest.Make(book, boards, procedure.Id, On, facts, codes[random.Next(codes.Length)]);
        return request.Ok ? request.Value : null;
    }

    private static double Drawn(Random random, Fact fact) =>
        random.NextDouble() < 0.25 ? Fact.NotKnown
        : fact.IsNumeric ? Math.Round(fact.Min + (random.NextDouble() * (fact.Max - fact.Min)), 1)
        : random.Next((int)fact.Max + 1);

    private static Task Do(Action work)
    {
        work();
        return Task.CompletedTask;
    }
}
