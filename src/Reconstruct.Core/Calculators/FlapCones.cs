using Reconstruct.Core.Planning.Flaps;

namespace Reconstruct.Core.Calculators;

/// <summary>The places of standing cones as a result that every local flap gives.</summary>
internal static class FlapCones
{
    public static readonly ResultSpec Spec = new("standingCones", "Where skin bunches, as millimetres on the plan", "rows");

    public static CalculatorResult Of(IEnumerable<ConePosition> cones) =>
        Spec.Is(ResultValue.Table(cones, ("where", c => c.Where), ("xMm", c => (double?)Digits.Of(c.At.X)), ("yMm", c => (double?)Digits.Of(c.At.Y))));
}
