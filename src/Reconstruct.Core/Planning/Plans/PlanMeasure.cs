namespace Reconstruct.Core.Planning.Plans;

/// <summary>One line of planned against achieved, in one unit.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Planned">What was planned; null when it was not recorded.</param>
/// <param name="Achieved">What was achieved; null when it was not recorded.</param>
public sealed record PlanMeasure(string Label, string Unit, double? Planned, double? Achieved)
{
    /// <summary>Achieved less planned, in the unit; null unless both are recorded.</summary>
    public double? Difference => Achieved - Planned;

    /// <summary>The difference in percent of what was planned; null unless both are recorded and something was planned.</summary>
    public double? Percent => Planned is > 0 ? 100 * Difference / Planned : null;
}
