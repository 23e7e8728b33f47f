using System.Globalization;

namespace Reconstruct.Core.Planning.Drawings;

/// <summary>A flap design as its rule drew it when it was saved. It is shown from here, whatever its rule says by now.</summary>
/// <param name="On">The day it was saved; null for a drawing from before shapes were kept, whose designs are drawn by the rule as it is now.</param>
/// <param name="Title">Name of the design.</param>
/// <param name="Inputs">What was put in, in words with units.</param>
/// <param name="Said">What the rule gave, in words with units; null when it gave no numbers.</param>
/// <param name="Shapes">Its shapes in true millimetres, its anchor at the origin, neither turned nor turned over.</param>
public sealed record DesignDrawn(DateOnly? On, string Title, string Inputs, string? Said, IReadOnlyList<PlanShape> Shapes)
{
    /// <summary>True when there is nothing to show but the place: the shapes were not kept, and the rule of today does not draw them.</summary>
    public bool IsLost => Shapes is [{ Points.Count: 1 }];

    /// <summary>As the rule of today draws it; null when there is no such rule, or it does not take these inputs.</summary>
    /// <param name="design">The design.</param>
    /// <param name="on">The day it is saved; null when that is not known.</param>
    public static DesignDrawn? Today(BoardDesign design, DateOnly? on)
    {
        if (FlapDesigns.Find(design.Design) is not { } rule || rule.Draw(design.Inputs) is not { Ok: true, Value: var drawing }) return null;
        var anchor = FlapDesign.Anchor(drawing);
        var inputs = rule.Calculator.Inputs.Where(i => design.Inputs.ContainsKey(i.Name))
            .Select(i => string.Create(CultureInfo.InvariantCulture, $"{i.Label.ToLowerInvariant()} {design.Inputs[i.Name]:0.##} {i.Unit}").TrimEnd());
        return new(on, rule.Title, string.Join(", ", inputs), rule.Says(design.Inputs) is { Length: > 0 } said ? said : null,
            [.. drawing.Shapes.Select(s => s with { Points = [.. s.Points.Select(p => p - anchor)] })]);
    }

    /// <summary>Its place alone, for a design whose shapes were not kept and are drawn by no rule of today.</summary>
    public static DesignDrawn Lost(BoardDesign design) =>
        new(null, design.Name, string.Join(", ", design.Inputs.Select(i => string.Create(CultureInfo.InvariantCulture, $"{i.Key} {i.Value:0.##}"))), null, [PlanShape.Line("place of the design", PlanShapeKind.Pivot, PlanPoint.Origin)]);
}
