namespace Reconstruct.Core.Urgency;

/// <summary>What the referral rules ask of a burn. Null is "not known yet" and never reads as "no".</summary>
/// <param name="AgeYears">Age in years, 0 to 120.</param>
/// <param name="BurnPercent">Burned body surface in percent, 0 to 100, without mere redness.</param>
public sealed record BurnFacts(double AgeYears, double BurnPercent)
{
    /// <summary>The last completed year of age that counts as a child: from the 17th birthday on somebody counts as an adult.</summary>
    public const double OldestChildYears = 16;

    /// <summary>Code: the age in years and the answer about 28 days cannot both be right.</summary>
    public const string AgeAgainstDaysCode = "burn-age-against-28-days";

    private const double TwentyEightDaysInYears = 28 / 365.25;

    /// <summary>Any full-thickness part.</summary>
    public bool? FullThickness { get; init; }

    /// <summary>Any deep dermal part.</summary>
    public bool? DeepDermal { get; init; }

    /// <summary>It goes round a limb, the neck or the trunk.</summary>
    public bool? Circumferential { get; init; }

    /// <summary>Not healed 2 weeks after the injury.</summary>
    public bool? NotHealedAt2Weeks { get; init; }

    /// <summary>Suspicion that someone caused it.</summary>
    public bool? SuspectedNonAccidental { get; init; }

    /// <summary>Suspicion of neglect.</summary>
    public bool? SuspectedNeglect { get; init; }

    /// <summary>On hands, feet, face, perineum or genitalia.</summary>
    public bool? HandsFeetFacePerineumGenitalia { get; init; }

    /// <summary>On the neck.</summary>
    public bool? Neck { get; init; }

    /// <summary>On a joint, the scalp or an ear.</summary>
    public bool? JointsScalpEars { get; init; }

    /// <summary>By a chemical.</summary>
    public bool? Chemical { get; init; }

    /// <summary>By electricity.</summary>
    public bool? Electrical { get; init; }

    /// <summary>By friction.</summary>
    public bool? Friction { get; init; }

    /// <summary>By cold.</summary>
    public bool? Cold { get; init; }

    /// <summary>Unwell or feverish.</summary>
    public bool? UnwellOrFebrile { get; init; }

    /// <summary>Another illness that matters.</summary>
    public bool? Comorbidity { get; init; }

    /// <summary>Younger than 28 days; asked only under 1 year.</summary>
    public bool? Under28Days { get; init; }

    /// <summary>Toxic epidermal necrolysis, Stevens-Johnson syndrome or necrotising fasciitis.</summary>
    public bool? SkinLossDisease { get; init; }

    /// <summary>Smoke or hot gas was breathed in.</summary>
    public bool? Inhalation { get; init; }

    /// <summary>
    /// True from 17 years. The Bristol guide says "over 16", taken in completed years, so that 16 years and 6 months is a child; the other rule sets were read without an age, and are read so too.
    /// </summary>
    public bool IsAdult => !IsChildAt(AgeYears);

    /// <summary>
    /// Refuses an age in years and an answer about 28 days that cannot both be right. An age is rounded: 0 is any age under 1 year, one decimal place stands for 0.05 of a year either way,
    /// and two may have been cut off, so that 0.1 goes with both answers, 0.05 (18 to 22 days) with yes alone, and 0.2 with no alone.
    /// </summary>
    /// <param name="ageYears">Age in years, 0 to 120.</param>
    /// <param name="under28Days">Whether the child is younger than 28 days; null when not known.</param>
    public static IEnumerable<Refusal> CheckAge(double ageYears, bool? under28Days)
    {
        if (under28Days == true && ageYears - 0.05 > TwentyEightDaysInYears)
            yield return new(AgeAgainstDaysCode, "Nobody of this age in years is younger than 28 days: check both", "under28Days");
        if (under28Days == false && ageYears > 0 && ageYears + 0.01 < TwentyEightDaysInYears)
            yield return new(AgeAgainstDaysCode, "Somebody of this age in years is younger than 28 days: check both", "under28Days");
    }

    /// <summary>True for a child: 16 or younger in completed years, however the age is written. Source: see <see cref="IsAdult"/>; the stricter reading.</summary>
    /// <param name="ageYears">Age in years, with parts of a year where they are known.</param>
    public static bool IsChildAt(double ageYears) => ageYears < OldestChildYears + 1;
}
