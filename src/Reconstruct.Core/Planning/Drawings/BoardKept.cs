using System.Globalization;

namespace Reconstruct.Core.Planning.Drawings;

/// <summary>Reads what was kept of the rules with a stored drawing.</summary>
internal static class BoardKept
{
    /// <summary>Name of the property.</summary>
    public const string Name = "drawn";

    private const int MostWords = 4_000;

    /// <summary>Coordinates in millimetres: far over what any design reaches.</summary>
    private const double Reach = 100_000;

    public static DesignDrawn Design(BoardSpot spot)
    {
        spot.Is("on", "title", "inputs", "said", "shapes");
        return new(Day(spot), Words(spot, "title"), Words(spot, "inputs"), spot.Maybe("said")?.Text(MostWords), [.. spot.At("shapes")?.Items().Select(Shape) ?? []]);
    }

    public static MarginDrawn Margin(BoardSpot spot)
    {
        spot.Is("on", "rule", "citation");
        return new(Day(spot), Words(spot, "rule"), spot.Maybe("citation")?.Text(MostWords));
    }

    private static PlanShape Shape(BoardSpot spot)
    {
        spot.Is("name", "kind", "closed", "points");
        IReadOnlyList<PlanPoint> points = [.. spot.At("points")?.Items().Select(p => p.Point(Reach)) ?? []];
        if (points.Count == 0) spot.Refuse(BoardFaults.WrongType, "must have points");
        return new(Words(spot, "name"), spot.At("kind")?.Word<PlanShapeKind>() ?? default, points, spot.At("closed")?.Flag() ?? false);
    }

    private static string Words(BoardSpot spot, string name) => spot.At(name)?.Text(MostWords) ?? "";

    private static DateOnly? Day(BoardSpot spot)
    {
        if (spot.Maybe("on") is not { } on) return null;
        if (DateOnly.TryParseExact(on.Text(10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        on.Refuse(BoardFaults.WrongType, "must be a day");
        return null;
    }
}
