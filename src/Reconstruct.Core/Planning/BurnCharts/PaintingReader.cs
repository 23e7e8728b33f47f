using Reconstruct.Core.Funding;
using Reconstruct.Core.Planning.Burns;

namespace Reconstruct.Core.Planning.BurnCharts;

/// <summary>Reads a painted burn chart from its JSON. It takes a chart whole or refuses it with every fault, each by its path.</summary>
public static class PaintingReader
{
    /// <summary>The form of writing that is read.</summary>
    public const int Version = 1;

    private const string Name = "painting";

    /// <summary>Reads it on these cells.</summary>
    public static Result<BurnPainting> Read(string json, BurnCells cells)
    {
        var faults = new List<PolicyFault>();
        if (JsonSpots.Read(new(Name, json), faults) is not { } spot) return Refused(faults);
        var read = new SpotObject(spot, faults, "version", "cells", "painted", "typed");
        if (Wanted(read, "version", read.MaybeNumber) is { } version && version != Version) read.Fault(read.At("version")!, PaintingCodes.VersionUnknown, $"The version must be {Version}");
        if (read.Text("cells") is { Length: > 0 } mark && mark != cells.Mark) read.Fault(read.At("cells")!, PaintingCodes.OtherCells, "It was painted on another outline than this one");
        var painted = read.Items("painted").SelectMany(p => Painted(p, cells, faults)).ToList();
        var typed = read.Items("typed").Select(t => Typed(t, cells, faults)).ToList();
        CheckTwice(read, painted, typed);
        return faults.Count > 0 ? Refused(faults) : Ordered(cells, painted, typed);
    }

    internal static BurnPainting Ordered(BurnCells cells, IEnumerable<PaintedRun> painted, IEnumerable<TypedShare> typed)
    {
        var order = cells.Parts.Select((p, i) => (p.Id, i)).ToDictionary(p => p.Id, p => p.i, StringComparer.Ordinal);
        return new(cells, [.. Joined(painted.OrderBy(p => order[p.PartId]).ThenBy(p => p.From))], [.. typed.OrderBy(t => order[t.PartId]).ThenBy(t => t.Depth)]);
    }

    private static List<PaintedRun> Joined(IEnumerable<PaintedRun> runs)
    {
        List<PaintedRun> joined = [];
        foreach (var run in runs)
        {
            if (joined is [.., var last] && last.PartId == run.PartId && last.Depth == run.Depth && last.From + last.Count == run.From) joined[^1] = last with { Count = last.Count + run.Count };
            else joined.Add(run);
        }

        return joined;
    }

    private static List<PaintedRun> Painted(JsonSpot spot, BurnCells cells, List<PolicyFault> faults)
    {
        var read = new SpotObject(spot, faults, "part", "runs");
        var part = Part(read, cells);
        if (read.At("runs") is null) read.Missing("runs");
        var runs = new List<PaintedRun>();
        var next = 0;
        foreach (var item in read.Items("runs"))
        {
            var run = new SpotObject(item, faults, "depth", "from", "count");
            var (depth, from, count) = (run.Word<BurnDepth>("depth"), Whole(run, "from", 0), Whole(run, "count", 1));
            if (part is null || from is null || count is null) continue;
            if (from + (long)count > part.Count) run.Fault(item, PaintingCodes.CellsOutside, $"'{part.Id}' has {part.Count} cells");
            else if (from < next) run.Fault(item, PaintingCodes.CellsTwice, "Runs must follow each other and not overlap");
            else
            {
                runs.Add(new(part.Id, depth, from.Value, count.Value));
                next = from.Value + count.Value;
            }
        }

        return runs;
    }

    private static TypedShare Typed(JsonSpot spot, BurnCells cells, List<PolicyFault> faults)
    {
        var read = new SpotObject(spot, faults, "part", "depth", "percent");
        var (part, depth) = (Part(read, cells), read.Word<BurnDepth>("depth"));
        var percent = Wanted(read, "percent", read.MaybeNumber);
        if (percent is not (null or (> 0 and <= 100))) read.Fault(read.At("percent")!, PaintingCodes.PercentWrong, "'percent' must be above 0 to 100");
        return new(part?.Id ?? "", depth, percent ?? 0);
    }

    private static CellPart? Part(SpotObject read, BurnCells cells)
    {
        if (read.Text("part") is not { Length: > 0 } id) return null;
        var part = cells.Find(id);
        if (part is null) read.Fault(read.At("part")!, PaintingCodes.PartUnknown, "The chart has no such part");
        return part;
    }

    private static void CheckTwice(SpotObject read, List<PaintedRun> painted, List<TypedShare> typed)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in read.Items("painted"))
        {
            if (PartOf(item) is { } id && !seen.Add(id)) read.Fault(item, PaintingCodes.PartTwice, $"'{id}' is there twice");
        }

        var rows = read.Items("typed");
        for (var i = 0; i < typed.Count; i++)
        {
            var before = typed.Take(i).Where(t => t.PartId == typed[i].PartId).ToList();
            if (typed[i].PartId.Length == 0) continue;
            if (painted.Exists(p => p.PartId == typed[i].PartId)) read.Fault(rows[i], PaintingCodes.PartTwice, $"'{typed[i].PartId}' is painted and entered in numbers");
            else if (before.Exists(t => t.Depth == typed[i].Depth)) read.Fault(rows[i], PaintingCodes.DepthTwice, "A depth of one part must be there once");
            else if (before.Sum(t => t.PercentOfPart) + typed[i].PercentOfPart > 100 + PaintingCodes.Rounding) read.Fault(rows[i], PaintingCodes.OverWhole, "All depths of one part must come to 100% or less");
        }
    }

    private static string? PartOf(JsonSpot item) => item.Members.Find(m => m.Name == "part").Spot?.Text;

    private static int? Whole(SpotObject read, string name, int least)
    {
        if (Wanted(read, name, read.MaybeNumber) is not { } number) return null;
        if (number >= least && number <= int.MaxValue && number == Math.Floor(number)) return (int)number;
        read.Fault(read.At(name)!, PolicyFaultCodes.LimitOutOfRange, $"'{name}' must be a whole number of {least} or more");
        return null;
    }

    /// <summary>A number that has to be there; null in the file is as if it were not.</summary>
    private static double? Wanted(SpotObject read, string name, Func<string, double?> number)
    {
        if (read.At(name) is null or { Kind: JsonSpotKind.Nothing }) read.Missing(name);
        return number(name);
    }

    private static List<Refusal> Refused(List<PolicyFault> faults) => [.. faults.OrderBy(f => f.Path, StringComparer.Ordinal).Select(f => f.AsRefusal())];
}
