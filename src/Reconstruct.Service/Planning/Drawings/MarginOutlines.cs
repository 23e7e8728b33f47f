using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Buffer;
using Reconstruct.Core.Planning;

namespace Reconstruct.Service.Planning.Drawings;

/// <summary>The outline at a distance round another. Nowhere is it nearer than asked; round corners it is farther by at most a thousandth part. Hazard: HAZ-100.</summary>
public static class MarginOutlines
{
    private const int PartsOfQuarter = 64;

    /// <summary>
    /// Corners are rounded by chords, whose middles lie nearer than their ends: so much is added that the middles are at the distance. A chord spans up to one and a half parts, because the number of parts of a corner is rounded.
    /// </summary>
    private static readonly double Chord = 1 / Math.Cos(1.5 * Math.PI / (4 * PartsOfQuarter));

    private static readonly BufferParameters Round = new(PartsOfQuarter, EndCapStyle.Round, JoinStyle.Round, BufferParameters.DefaultMitreLimit) { SimplifyFactor = 0 };

    /// <summary>A bay that the margin closes over is inside it, and is no hole of it.</summary>
    /// <param name="outline">It does not run across itself.</param>
    /// <param name="distance">Over 0, in the unit of the outline.</param>
    public static IReadOnlyList<PlanPoint> Offset(IReadOnlyList<PlanPoint> outline, double distance)
    {
        Coordinate[] ring = [.. outline.Select(p => new Coordinate(p.X, p.Y)), new(outline[0].X, outline[0].Y)];
        var around = (Polygon)BufferOp.Buffer(new Polygon(new(ring)), distance * Chord, Round);
        return [.. around.ExteriorRing.Coordinates.SkipLast(1).Select(c => new PlanPoint(c.X, c.Y))];
    }
}
