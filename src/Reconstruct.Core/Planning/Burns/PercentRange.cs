namespace Reconstruct.Core.Planning.Burns;

/// <summary>A published range of a probability in percent. One that exists lies within 0 to 100.</summary>
public sealed record PercentRange
{
    /// <summary>Code: a probability outside 0 to 100%.</summary>
    public const string OutsideCode = "percent-outside-0-to-100";

    /// <summary>Code: the ends are the wrong way round.</summary>
    public const string OrderCode = "percent-range-order";

    private PercentRange(double lowPercent, double highPercent) => (LowPercent, HighPercent) = (lowPercent, highPercent);

    /// <summary>Lower end, 0 to 100.</summary>
    public double LowPercent { get; }

    /// <summary>Upper end, from the lower to 100.</summary>
    public double HighPercent { get; }

    /// <summary>Makes a range, both ends within it. Refuses anything outside 0 to 100, NaN too, and ends the wrong way round. Source: <see cref="MortalitySources.Bounded"/>.</summary>
    public static Result<PercentRange> Make(double lowPercent, double highPercent)
    {
        if (lowPercent is not (>= 0 and <= 100) || highPercent is not (>= 0 and <= 100))
            return new Refusal(OutsideCode, "A probability must be 0% to 100%: do not use this model");
        return lowPercent <= highPercent ? new PercentRange(lowPercent, highPercent) : new Refusal(OrderCode, "The lower end must not be above the upper end");
    }
}
