namespace Reconstruct.Core.Evidence;

/// <summary>One published comparison with its interval, and whether it may be used.</summary>
/// <param name="Id">Id within its study, kebab-case.</param>
/// <param name="Factor">Who is compared.</param>
/// <param name="Against">With whom.</param>
/// <param name="Outcome">In what.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Point">The point estimate as printed.</param>
/// <param name="Low">Lower end of its 95% interval as printed.</param>
/// <param name="High">Upper end as printed.</param>
/// <param name="WhyNot">Why it must not be used; null when it may.</param>
public sealed record PublishedRatio(string Id, string Factor, string Against, string Outcome, RatioKind Kind, PrintedNumber Point, PrintedNumber Low, PrintedNumber High, string? WhyNot)
{
    /// <summary>True when nothing speaks against its use.</summary>
    public bool Usable => WhyNot is null;

    /// <summary>
    /// True when the point lies in the middle of its own interval as its kind has it, rounding allowed for: an odds ratio at √(lower × upper), a mean difference halfway.
    /// An interval on the log scale is even about the log of its point, so a point that is elsewhere was misprinted, or is no odds ratio. Source: arithmetic.
    /// </summary>
    public bool FitsItsInterval
    {
        get
        {
            var (low, high) = (Middle(Low.Value - Low.HalfStep, High.Value - High.HalfStep), Middle(Low.Value + Low.HalfStep, High.Value + High.HalfStep));
            return Low.Value < High.Value && low <= Point.Value + Point.HalfStep && Point.Value - Point.HalfStep <= high;
        }
    }

    private double Middle(double low, double high) => Kind is RatioKind.OddsRatio ? Math.Sqrt(Math.Max(0, low) * Math.Max(0, high)) : (low + high) / 2;
}
