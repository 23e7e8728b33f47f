namespace Reconstruct.Core.Planning.Burns;

/// <summary>How much of the body surface a hand is. "1%" is too much for nearly everybody; the patient's own hand, measured, is best.</summary>
/// <remarks>Source: <see cref="BurnSources.Hand"/>, <see cref="BurnSources.ChildHand"/>, <see cref="BurnSources.HighBmiHand"/>; own hand: <see cref="BurnSources.OwnHand"/>.</remarks>
public static class HandArea
{
    /// <summary>From this body mass index in kg/m² on, only a range was published.</summary>
    public const double HighBmi = 40;

    /// <summary>First age in years of the children measured: 1 month.</summary>
    public const double FirstChildYears = 1 / 12.0;

    /// <summary>First age in years past the children measured, who were up to and with 13 years.</summary>
    public const double PastChildYears = 14;

    /// <summary>Adults, palm with fingers. The text read gives no interval.</summary>
    public static HandPopulation Adult { get; } = new("adult", "adults, palm with fingers, 14 studies", 0.87, null, null, BurnSources.Hand);

    /// <summary>Adults, palm without fingers. The text read gives no interval.</summary>
    public static HandPopulation AdultPalm { get; } = new("adult-palm", "adults, palm without fingers", 0.5, null, null, BurnSources.Hand);

    /// <summary>Adults with a body mass index of 40 or more, palm with fingers: a range without a mean.</summary>
    public static HandPopulation AdultHighBmi { get; } =
        new("adult-bmi-40", "adults with a body mass index of 40 or more, palm with fingers (single hands down to 0.49% at 58.7)", null, 0.70, 0.83, BurnSources.HighBmiHand);

    /// <summary>Children from 1 month to 13 years, palm with fingers; the interval is one standard deviation, 0.088, each way.</summary>
    public static HandPopulation Child { get; } =
        new("child", "children from 1 month to 13 years, palm with fingers 518 measured, one standard deviation each way", 0.929, 0.841, 1.017, BurnSources.ChildHand);

    /// <summary>The group that was measured to which somebody belongs; null when none was: under 1 month, 14 to 17 years, or a palm without fingers of a child or at a high index.</summary>
    /// <param name="ageYears">Age in years, 0 to 120.</param>
    /// <param name="bmi">Body mass index in kg/m²; null when not known, which counts as below 40. Not used for children.</param>
    /// <param name="withFingers">True for the palm with the fingers.</param>
    public static HandPopulation? Group(double ageYears, double? bmi, bool withFingers) => ageYears switch
    {
        >= FirstChildYears and < PastChildYears => withFingers ? Child : null,
        < RuleOfNines.FirstAdultYears => null,
        _ when bmi >= HighBmi => withFingers ? AdultHighBmi : null,
        _ => withFingers ? Adult : AdultPalm,
    };

    /// <summary>The patient's own hand in percent of the body surface: above 0.</summary>
    /// <param name="handCm2">Area of the hand in cm², from a photograph to scale; above 0.</param>
    /// <param name="bodySurfaceM2">Body surface in m²; above 0.</param>
    public static double OwnPercent(double handCm2, double bodySurfaceM2) => handCm2 > 0 && bodySurfaceM2 > 0
        ? handCm2 / (bodySurfaceM2 * 10_000) * 100
        : throw new ArgumentOutOfRangeException(nameof(handCm2), handCm2, "Hand and body surface must be above 0");
}
