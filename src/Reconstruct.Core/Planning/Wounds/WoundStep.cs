namespace Reconstruct.Core.Planning.Wounds;

/// <summary>What changed in a wound from one measuring to the next.</summary>
/// <param name="From">The earlier one.</param>
/// <param name="To">The later one.</param>
public sealed record WoundStep(WoundMeasure From, WoundMeasure To)
{
    /// <summary>Days between them, at least 1.</summary>
    public int Days => To.On.DayNumber - From.On.DayNumber;

    /// <summary>How far the edge moved in, in mm a week: change of area ÷ mean perimeter (Gilman). Negative when the wound grew; null when neither has a perimeter.</summary>
    public double? LinearAdvanceMmPerWeek => From.PerimeterCm + To.PerimeterCm == 0
        ? null
        : (From.AreaCm2 - To.AreaCm2) / ((From.PerimeterCm + To.PerimeterCm) / 2) * 10 * 7 / Days;

    /// <summary>Exponential rate ln(earlier ÷ later) a week; null when either area is 0.</summary>
    public double? ExponentialPerWeek => From.AreaCm2 > 0 && To.AreaCm2 > 0 ? Math.Log(From.AreaCm2 / To.AreaCm2) * 7 / Days : null;

    /// <summary>Change of area in per cent of the earlier; null when that was 0.</summary>
    public double? AreaChangePercent => From.AreaCm2 > 0 ? 100 * (To.AreaCm2 - From.AreaCm2) / From.AreaCm2 : null;
}
