namespace Reconstruct.Core.Planning;

/// <summary>How a kind of shape is drawn, the same in SVG, in pictures and on the drawing board. Colour is never alone: kinds differ in line or fill too, and names stand beside.</summary>
/// <param name="Fill">Colour inside an outline, as SVG writes it; "none" for nothing.</param>
/// <param name="Stroke">Colour of the line.</param>
/// <param name="Dash">Lengths of dash and gap in line widths; null for an unbroken line.</param>
public sealed record PlanLook(string Fill, string Stroke, string? Dash)
{
    private static readonly Dictionary<PlanShapeKind, PlanLook> Looks = new()
    {
        [PlanShapeKind.Defect] = new("#f6d7d2", "#d5281b", null),
        [PlanShapeKind.Margin] = new("none", "#d5281b", "3 2"),
        [PlanShapeKind.Flap] = new("#cfe5f7", "#7fb2dd", "1 1.5"),
        [PlanShapeKind.Incision] = new("none", "#005eb8", null),
        [PlanShapeKind.StandingCone] = new("#fff2cc", "#7a5900", "1.5 1.5"),
        [PlanShapeKind.Pivot] = new("#212b32", "#212b32", null),
        [PlanShapeKind.Scar] = new("none", "#007f3b", null),
        [PlanShapeKind.Guide] = new("none", "#4c6272", "1 1.5"),
        [PlanShapeKind.Lesion] = new("#e8d3c4", "#6b3e1f", null),
        [PlanShapeKind.Graft] = new("#d9efe0", "#007f3b", "4 1"),
        [PlanShapeKind.Donor] = new("#e6e0f5", "#330072", "4 2"),
        [PlanShapeKind.Expander] = new("#d6eef2", "#00717f", "2 1"),
        [PlanShapeKind.Wound] = new("#fbd0d9", "#ae2573", null),
    };

    /// <summary>The look of a kind.</summary>
    public static PlanLook Of(PlanShapeKind kind) => Looks[kind];
}
