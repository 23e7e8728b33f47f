using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Buffer;
using NetTopologySuite.Operation.Distance;
using Reconstruct.Core.Planning;

namespace Reconstruct.Service.Planning.Drawings;

/// <summary>The outline at a distance round another. Nowhere is it nearer than asked: each is measured before it is given. It is farther by at most two thousandth parts. Hazard: HAZ-100.</summary>
public static class MarginOutlines
{
    private const int PartsOfQuarter = 64;
    private const int MostTries = 5;
    private const double Slack = 1e-9;

    private static readonly BufferParameters Round = new(PartsOfQuarter, EndCapStyle.Round, JoinStyle.Round, BufferParameters.DefaultMitreLimit) { SimplifyFactor = 0 };

    /// <summary>
    /// A bay that the margin closes over is inside it, and is no hole of it. Corners are rounded by chords, and flat ones are cut straight: both come nearer by a hair, so what was lost is measured and added.
    /// </summary>
    /// <param name="outline">It does not run across itself.</param>
    /// <param name="distance">Over 0, in the unit of the outline.</param>
    public static IReadOnlyList<PlanPoint> Offset(IReadOnlyList<PlanPoint> outline, double distance)
    {
        Polygon lesion = new(new LinearRing([.. outline.Select(p => new Coordinate(p.X, p.Y)), new(outline[0].X, outline[0].Y)]));
        var by = distance;
        for (var tries = 0; tries < MostTries; tries++)
        {
            var around = ((Polygon)BufferOp.Buffer(lesion, by, Round)).ExteriorRing;
            var nearest = IndexedFacetDistance.Distance(lesion.ExteriorRing, around);
            if (nearest >= distance * (1 - Slack)) return [.. around.Coordinates.SkipLast(1).Select(c => new PlanPoint(c.X, c.Y))];
            by *= distance / nearest * (1 + Slack);
        }
        throw new InvalidOperationException("A margin could not be drawn at its distance");
    }
}
