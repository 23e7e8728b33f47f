using Reconstruct.Core.Calculators;

namespace Reconstruct.Core.Planning.Drawings;

/// <summary>A flap design that can be placed on a drawing. Its inputs, their ranges, its rule and its sources are those of its calculator.</summary>
/// <param name="Calculator">The calculator whose result is the drawing.</param>
/// <param name="ForCircle">Inputs that make its defect hold a circle of this radius in millimetres; null when it does not close a defect.</param>
/// <param name="ForBox">Inputs that make its defect hold an outline that is longer than it is wide, given in millimetres with the middle of its rectangle at the origin and its longer side along x; null when the design goes by a circle alone.</param>
/// <param name="ForLine">Inputs for a line of this length in millimetres; null when it does not begin from a line.</param>
public sealed record FlapDesign(Calculator Calculator, Func<double, IReadOnlyDictionary<string, double>>? ForCircle, Func<double, IReadOnlyDictionary<string, double>>? ForLine,
    Func<IReadOnlyList<PlanPoint>, IReadOnlyDictionary<string, double>>? ForBox = null)
{
    /// <summary>Name of the result that is drawn.</summary>
    private const string Drawing = "drawing";

    /// <summary>An outline up to so many times as long as wide counts as round: it has no direction worth following.</summary>
    private const double Round = 1.05;

    /// <summary>Its id.</summary>
    public string Id => Calculator.Id;

    /// <summary>Its name for people.</summary>
    public string Title => Calculator.Title;

    /// <summary>The answer of its calculator, with the warnings for these inputs; or every input that was refused, by name.</summary>
    public Result<CalculatorAnswer> Run(IReadOnlyDictionary<string, InputValue> inputs) => Calculator.Run(inputs, FlapDesigns.Nothing);

    /// <summary>The design as it is drawn, in millimetres; or every input that was refused.</summary>
    public Result<PlanDrawing> Draw(IReadOnlyDictionary<string, double> inputs) => Run(Numbers(inputs)).Then<PlanDrawing>(answer => ((ResultValue.Drawing)answer[Drawing]).Value);

    /// <summary>Every number that its rule gives for these inputs, in words with its unit: "Centre of the defect to the pivot: 13 mm". Empty when they are refused.</summary>
    public string Says(IReadOnlyDictionary<string, double> inputs) => Run(Numbers(inputs)) is { Ok: true, Value: var answer }
        ? string.Join("; ", answer.Results.Where(r => r.Value is ResultValue.Number).Select(r => $"{r.Spec.Label}: {BoardWords.Round(((ResultValue.Number)r.Value).Value)} {r.Spec.Unit}".TrimEnd()))
        : "";

    /// <summary>What to begin with for an outline or a line: its rectangle, its circle, or the line itself. Null when the scale is not set or the design cannot begin from it.</summary>
    /// <param name="points">The outline or line, in units of the drawing.</param>
    /// <param name="isClosed">True for an outline.</param>
    /// <param name="mmPerUnit">Millimetres of a unit of the drawing.</param>
    public FlapFit? Fit(IReadOnlyList<PlanPoint> points, bool isClosed, double? mmPerUnit)
    {
        if (mmPerUnit is not { } mm || points.Count < 2) return null;
        if (ForLine is not null)
        {
            var way = points[^1] - points[0];
            return isClosed ? null : new(ForLine(mm * points[0].To(points[^1])), points[0], (Math.Atan2(way.Y, way.X) * 180 / Math.PI) - 90);
        }
        if (!isClosed) return null;
        if (ForBox is not null && BoundingBox.Of(points) is { Width: > 0 } box && box.Length > Round * box.Width)
            return new(ForBox([.. points.Select(p => mm * box.Seen(p))]), box.Centre, box.TurnDegrees);
        var circle = BoundingCircle.Of(points);
        return ForCircle is null ? null : new(ForCircle(mm * circle.Radius), circle.Centre, 0);
    }

    /// <summary>The point of its drawing that is put where it is placed: the middle of its own defect, or the origin when it has none.</summary>
    public static PlanPoint Anchor(PlanDrawing drawing) =>
        drawing.Shapes.FirstOrDefault(s => s.Kind == PlanShapeKind.Defect) is { } defect ? BoundingCircle.Of(defect.Points).Centre : PlanPoint.Origin;

    private static Dictionary<string, InputValue> Numbers(IReadOnlyDictionary<string, double> inputs) =>
        inputs.ToDictionary(i => i.Key, i => (InputValue)new InputValue.Number(i.Value), StringComparer.Ordinal);

    /// <summary>Two are the same when their calculators are.</summary>
    public bool Equals(FlapDesign? other) => other is not null && Calculator.Equals(other.Calculator);

    /// <inheritdoc />
    public override int GetHashCode() => Calculator.GetHashCode();
}
