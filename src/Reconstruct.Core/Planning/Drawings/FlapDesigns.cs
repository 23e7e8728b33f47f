using Reconstruct.Core.Calculators;
using Reconstruct.Core.Planning.Flaps;

namespace Reconstruct.Core.Planning.Drawings;

/// <summary>The flap designs that can be placed on a drawing, and what each begins with for a round defect of a given radius, or for one that is longer than wide.</summary>
/// <remarks>
/// What a fit gives is plane geometry: the smallest design of its kind whose defect holds the circle. With r the radius: rhombus of acute angle θ, side 2r ÷ sin θ; equilateral triangle, side 2√3·r and height 3r.
/// A design with a length and a width of its own follows a longer outline: a fusiform lies along it, and an advancement flap comes over it the shorter way. The others hold the circle round it.
/// A fusiform begins at 3:1 and an advancement flap at 3 lengths, as what is usually drawn first; both are the clinician's to change.
/// </remarks>
public static class FlapDesigns
{
    private const double LeastRhombAngle = 60;
    private const double UsualRatio = 3;

    /// <summary>A context for calculations that need no day, board or practice.</summary>
    internal static CalculatorContext Nothing { get; } = new(DateOnly.MinValue, null, _ => null);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<FlapDesign> All { get; } =
    [
        new(RhomboidCalculator.Model, r => Of(("sideMm", 2 * r / Sine(LeastRhombAngle))), null),
        new(DufourmentelCalculator.Model, r => Of(("sideMm", 2 * r / Sine(LeastRhombAngle)), ("acuteAngleDegrees", LeastRhombAngle)), null),
        new(BilobedCalculator.Model, r => Of(("radiusMm", r)), null),
        new(RotationCalculator.Model, r => Of(("defectBaseMm", 2 * Math.Sqrt(3) * r), ("radiusMm", 2 * Math.Sqrt(3) * r), ("arcDegrees", RotationFlap.NoGainBeyond)), null),
        new(AdvancementCalculator.Model, r => Of(("defectWidthMm", 2 * r), ("defectLengthMm", 2 * r), ("flapLengthMm", AdvancementFlap.MostLengths * 2 * r)), null, Advancement),
        new(AToTCalculator.Model, r => Of(("baseMm", 2 * Math.Sqrt(3) * r), ("heightMm", 3 * r)), null),
        new(FusiformCalculator.Model, r => Of(("widthMm", 2 * r), ("lengthMm", UsualRatio * 2 * r)), null, Fusiform),
        new(ZPlastyCalculator.Model, null, mm => Of(("lengthMm", mm), ("angleDegrees", 60))),
    ];

    /// <summary>The design with this id; null when there is none.</summary>
    public static FlapDesign? Find(string? id) => All.FirstOrDefault(d => string.Equals(d.Id, id, StringComparison.Ordinal));

    private static Dictionary<string, double> Fusiform(IReadOnlyList<PlanPoint> points)
    {
        var (width, length) = FusiformFit.Of(points);
        return Of(("widthMm", width), ("lengthMm", length));
    }

    private static Dictionary<string, double> Advancement(IReadOnlyList<PlanPoint> points)
    {
        var (along, across) = (2 * points.Max(p => Math.Abs(p.X)), 2 * points.Max(p => Math.Abs(p.Y)));
        return Of(("defectWidthMm", along), ("defectLengthMm", across), ("flapLengthMm", AdvancementFlap.MostLengths * across));
    }

    private static Dictionary<string, double> Of(params (string Name, double Value)[] inputs) => inputs.ToDictionary(i => i.Name, i => i.Value, StringComparer.Ordinal);

    private static double Sine(double degrees) => Math.Sin(degrees * Math.PI / 180);
}
