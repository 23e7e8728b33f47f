namespace Reconstruct.Core.Planning.Body;

/// <summary>A line drawing of the body, or of a part of it, made for this project: an adult of no particular sex or size, with named regions. It measures nobody.</summary>
/// <remarks>Points are in millimetres from the lower left corner of the drawing, x to the right and y up, as <see cref="PlanPoint"/> has it.</remarks>
/// <param name="Id">Stable id, the name of its file: front, back, head, breast, or a side of a hand.</param>
/// <param name="Title">What it shows.</param>
/// <param name="WidthMm">Width of the drawing in millimetres, above 0.</param>
/// <param name="HeightMm">Height of the drawing in millimetres, above 0.</param>
/// <param name="Lines">The drawn lines, each through its points in order. A closed line ends where it began.</param>
/// <param name="Regions">The regions. No two overlap; they need not cover the whole drawing.</param>
public sealed record BodyOutline(
    string Id, string Title, double WidthMm, double HeightMm, IReadOnlyList<IReadOnlyList<PlanPoint>> Lines, IReadOnlyList<BodyRegion> Regions)
{
    /// <summary>True for a hand, whose title says which side it is; on all others left and right are the patient's.</summary>
    public bool IsHand => Id.StartsWith("hand", StringComparison.Ordinal);

    /// <summary>The region that a point lies in; null when it is in none.</summary>
    public BodyRegion? RegionAt(PlanPoint point) => Regions.FirstOrDefault(r => r.Contains(point));
}
