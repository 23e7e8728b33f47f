using Reconstruct.Core.Urgency;

namespace Reconstruct.Core.Planning.Burns;

/// <summary>The urine that fluid is titrated to.</summary>
/// <param name="LeastMlPerKgPerHour">The source's target in mL for each kg and hour; null when it has none: a child of 30 kg or more.</param>
/// <param name="MostMlPerKgPerHour">The upper end of the unit's own protocol; null when none was given. The source has none.</param>
/// <remarks>
/// 0.5 for an adult, 1 for a child under 30 kg; twice that when rhabdomyolysis is suspected. Source: <see cref="FluidSources.Rcem"/>.
/// The source gives no step by which to change the rate, and none is made up.
/// </remarks>
public sealed record UrineTarget(double? LeastMlPerKgPerHour, double? MostMlPerKgPerHour)
{
    /// <summary>From this weight in kg on the source has no target for a child.</summary>
    public const double HeavyChildKg = 30;

    /// <summary>Code: the upper end is not above the target.</summary>
    public const string UpperCode = "urine-upper-below-target";

    /// <summary>The target for a patient. Refuses an upper end that is not above it.</summary>
    /// <param name="ageYears">Age in years, 0 to 120; a child is 16 or younger in completed years.</param>
    /// <param name="weightKg">Weight in kg, above 0.</param>
    /// <param name="rhabdomyolysis">Whether rhabdomyolysis is suspected; unknown doubles nothing.</param>
    /// <param name="ownMostMlPerKgPerHour">Upper end of the unit's own protocol; null when there is none.</param>
    public static Result<UrineTarget> For(double ageYears, double weightKg, bool? rhabdomyolysis, double? ownMostMlPerKgPerHour)
    {
        double? single = !BurnFacts.IsChildAt(ageYears) ? 0.5 : weightKg < HeavyChildKg ? 1 : null;
        var least = rhabdomyolysis == true ? single * 2 : single;
        return ownMostMlPerKgPerHour <= least
            ? new Refusal(UpperCode, "Upper end of your own protocol must be above the target", "ownUpperMlPerKgPerHour")
            : new UrineTarget(least, ownMostMlPerKgPerHour);
    }

    /// <summary>How an hour's urine, in mL for each kg, stands; both ends of a range are within it.</summary>
    public UrineAgainst Judge(double? mlPerKg) => mlPerKg switch
    {
        null => UrineAgainst.NotKnown,
        _ when mlPerKg > MostMlPerKgPerHour => UrineAgainst.Above,
        _ when LeastMlPerKgPerHour is null => UrineAgainst.NotKnown,
        _ when mlPerKg < LeastMlPerKgPerHour => UrineAgainst.Below,
        _ => MostMlPerKgPerHour is null ? UrineAgainst.AtOrAbove : UrineAgainst.Within,
    };
}
