using CsCheck;
using Reconstruct.Core.Calculators;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Drawings;

namespace Reconstruct.Core.Tests.Planning.Drawings;

/// <summary>Drawings to test with.</summary>
internal static class Boards
{
    internal static readonly Gen<PlanPoint> Points = Gen.Select(Gen.Double[-1000, 1000], Gen.Double[-1000, 1000], (x, y) => new PlanPoint(x, y));

    /// <summary>An outline that a ray from its middle meets once: it cannot run across itself.</summary>
    internal static readonly Gen<IReadOnlyList<PlanPoint>> Stars = Gen.Select(Points, Gen.Double[3, 40].Array[5, 30], (middle, radii) =>
        (IReadOnlyList<PlanPoint>)[.. radii.Select((r, i) => middle + PlanPoint.Polar(r, 360.0 * i / radii.Length))]);

    private static readonly Gen<string> Names = Gen.String[Gen.Char.AlphaNumeric, 1, 20];

    internal static readonly Gen<BoardDrawing> Any = Gen.Select(
        Gen.Bool, Gen.Select(Names, Gen.Enum<PlanShapeKind>(), Points.List[3, 12], Gen.Bool).List[0, 6], Gen.Select(Points, Gen.Double[1, 60], Gen.Double[-359, 359], Gen.Bool).List[0, 3],
        (photo, objects, designs) => new BoardDrawing(
            photo ? BoardBackdrop.Photo(1200, 900, ScaleMarker.Make(new(10, 10), new(210.5, 10), 20, 1200, 900).Value) : BoardBackdrop.Plain,
            [.. objects.Select((o, i) => new BoardObject($"o{i}", o.Item1, o.Item2, o.Item3, o.Item4))],
            [.. designs.Select((d, i) => Bilobed($"d{i}", d.Item1, d.Item2, d.Item3, d.Item4))], []));

    internal static readonly BoardObject Square = new("o1", "Mole", PlanShapeKind.Lesion, [new(0, 0), new(10, 0), new(10, 10), new(0, 10)], true);

    internal static BoardDrawing With(params IReadOnlyList<BoardObject> objects) => BoardDrawing.Empty(BoardBackdrop.Plain) with { Objects = objects };

    internal static BoardDesign Bilobed(string id, PlanPoint at, double radius, double turn, bool mirrored) =>
        new(id, "Bilobed flap", "bilobed", BilobedCalculator.Model.Version, new Dictionary<string, double>(StringComparer.Ordinal) { ["radiusMm"] = radius }, at, turn, mirrored);

    /// <summary>Stands in for the offset where a test is not about it.</summary>
    internal static IReadOnlyList<PlanPoint> NoOffset(IReadOnlyList<PlanPoint> outline, double distance) => outline;
}
