using Reconstruct.Core.Funding;
using Reconstruct.Core.Planning.Burns;

namespace Reconstruct.Core.Planning.Body;

/// <summary>Reads one file of <c>content/body</c>.</summary>
internal static class BodyFileReader
{
    private const double MostMm = 3000;

    public static BodyOutline Read(JsonSpot spot, List<PolicyFault> faults)
    {
        var read = new SpotObject(spot, faults, "id", "title", "widthMm", "heightMm", "lines", "regions");
        var id = read.Text("id");
        if (!BodyOutlines.Knows(id) || !string.Equals($"{BodyOutlines.Folder}{id}.json", spot.File, StringComparison.Ordinal))
            read.Fault(read.At("id") ?? spot, BodyFaultCodes.IdNotFile, $"The id '{id}' must be the name of the file and one that the program draws on");
        var (width, height) = (Size(read, "widthMm"), Size(read, "heightMm"));
        var outline = new BodyOutline(
            id, read.Text("title"), width, height, [.. Wanted(read, "lines").Select(line => Points(line, 2, width, height, faults))],
            [.. Wanted(read, "regions").Select(region => Region(region, width, height, faults))]);
        CheckTwice(outline, read);
        return outline;
    }

    private static double Size(SpotObject read, string name)
    {
        if (read.At(name) is null) read.Missing(name);
        if (read.MaybeNumber(name) is not { } size) return 0;
        if (size is not (> 0 and <= MostMm)) read.Fault(read.At(name)!, PolicyFaultCodes.LimitOutOfRange, $"'{name}' must be above 0 to {MostMm} mm");
        return size;
    }

    private static IReadOnlyList<JsonSpot> Wanted(SpotObject read, string name)
    {
        var items = read.Items(name);
        if (items.Count == 0) read.Missing(name);
        return items;
    }

    private static BodyRegion Region(JsonSpot spot, double width, double height, List<PolicyFault> faults)
    {
        var read = new SpotObject(spot, faults, "name", "region", "half", "points");
        var name = read.Text("name");
        ChartRegion? region = read.At("region") is null ? null : read.Word<ChartRegion>("region");
        ChartHalf? half = read.At("half") is null ? null : read.Word<ChartHalf>("half");
        if (region is null != half is null || (region is not null && LundBrowder.Part(region.Value, half!.Value, ChartAge.Adult) is null))
            read.Fault(spot, BodyFaultCodes.PartUnknown, $"'{name}' must name a region and a half that the chart has, or neither");
        if (read.At("points") is not { } at)
        {
            read.Missing("points");
            return new(name, [], region, half);
        }

        var points = Points(at, 3, width, height, faults);
        if (!Polygons.IsSimple(points)) read.Fault(at, BodyFaultCodes.NotSimple, $"'{name}' crosses itself or has a corner twice");
        return new(name, points, region, half);
    }

    private static IReadOnlyList<PlanPoint> Points(JsonSpot spot, int fewest, double width, double height, List<PolicyFault> faults)
    {
        if (spot.Kind is not JsonSpotKind.Array || spot.Items.Count < fewest)
            faults.Add(new(spot.File, spot.Path, spot.Line, BodyFaultCodes.TooFewPoints, $"This must be a list of {fewest} points or more"));
        var points = new List<PlanPoint>();
        foreach (var item in spot.Items)
        {
            if (item is { Kind: JsonSpotKind.Array, Items: [{ Kind: JsonSpotKind.Number } x, { Kind: JsonSpotKind.Number } y] }
                && x.Number >= 0 && x.Number <= width && y.Number >= 0 && y.Number <= height) points.Add(new(x.Number, y.Number));
            else faults.Add(new(item.File, item.Path, item.Line, BodyFaultCodes.PointWrong, "A point must be two numbers in mm, x then y, inside the drawing"));
        }

        return points;
    }

    private static void CheckTwice(BodyOutline outline, SpotObject read)
    {
        for (var i = 0; i < outline.Regions.Count; i++)
        {
            var region = outline.Regions[i];
            if (outline.Regions.Take(i).Any(r => r.Name == region.Name || (r.Region is not null && r.Region == region.Region && r.Half == region.Half)))
                read.Fault(read.Items("regions")[i], BodyFaultCodes.RegionTwice, $"'{region.Name}' is there twice");
        }
    }
}
