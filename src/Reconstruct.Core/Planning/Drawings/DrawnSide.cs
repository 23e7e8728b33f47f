using Reconstruct.Core.Planning.Body;
using Reconstruct.Core.Planning.Plans;

namespace Reconstruct.Core.Planning.Drawings;

/// <summary>The side of the patient that a drawing shows the defect on, as far as it lies on an outline of the body. Hazard: HAZ-126.</summary>
public static class DrawnSide
{
    /// <summary>The side that every defect, lesion and wound of the drawing lies on by its middle: <see cref="PlanSites.Left"/> or <see cref="PlanSites.Right"/>.
    /// Null when there is none, when they are not all on one side, or when nothing says which side it is: an empty board, a photograph, a part that there is only one of.</summary>
    public static string? Of(BoardDrawing drawing, BodyOutlines outlines)
    {
        if (drawing.Backdrop.Outline is not { } id || outlines.Find(id) is not { } outline) return null;
        var sides = drawing.Objects.Where(o => o.Kind is PlanShapeKind.Defect or PlanShapeKind.Lesion or PlanShapeKind.Wound).Select(o => Side(outline, BoundingCircle.Of(o.Points).Centre)).Distinct().ToList();
        return sides is [{ } one] ? one : null;
    }

    private static string? Side(BodyOutline outline, PlanPoint at)
    {
        if (outline.Id == BodyOutlines.EarlierHandId) return null;
        var name = outline.IsHand ? outline.Title : outline.RegionAt(at)?.Name ?? "";
        return name.StartsWith("Left ", StringComparison.Ordinal) ? PlanSites.Left : name.StartsWith("Right ", StringComparison.Ordinal) ? PlanSites.Right : null;
    }
}
