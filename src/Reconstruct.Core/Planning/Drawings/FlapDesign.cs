using Reconstruct.Core.Calculators;

namespace Reconstruct.Core.Planning.Drawings;

/// <summary>A flap design that can be placed on a drawing. Its inputs, their ranges, its rule and its sources are those of its calculator.</summary>
/// <param name="Calculator">The calculator whose result is the drawing.</param>
/// <param name="ForCircle">Inputs that make its defect hold a circle of this radius in millimetres; null when it does not close a defect.</param>
/// <param name="ForLine">Inputs for a line of this length in millimetres; null when it does not begin from a line.</param>
public sealed record FlapDesign(Calculator Calculator, Func<double, IReadOnlyDictionary<string, double>>? ForCircle, Func<double, IReadOnlyDictionary<string, double>>? ForLine)
{
    /// <summary>Name of the result that is drawn.</summary>
    private const string Drawing = "drawing";

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

    /// <summary>What to begin with for an object: its circle, or its line. Null when the scale is not set or the design cannot begin from it.</summary>
    /// <param name="target">The object.</param>
    /// <param name="mmPerUnit">Millimetres of a unit of the drawing.</param>
    public FlapFit? Fit(BoardObject target, double? mmPerUnit)
    {
        if (mmPerUnit is not { } mm || target.Points.Count < 2) return null;
        if (ForLine is not null)
        {
            var way = target.Points[^1] - target.Points[0];
            return target.IsClosed ? null : new(ForLine(mm * target.Points[0].To(target.Points[^1])), target.Points[0], (Math.Atan2(way.Y, way.X) * 180 / Math.PI) - 90);
        }
        var circle = BoundingCircle.Of(target.Points);
        return target.IsClosed && ForCircle is not null ? new(ForCircle(mm * circle.Radius), circle.Centre, 0) : null;
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
