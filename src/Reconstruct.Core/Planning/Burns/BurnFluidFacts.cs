using Reconstruct.Core.Urgency;

namespace Reconstruct.Core.Planning.Burns;

/// <summary>What the formulas ask. One that exists is within their ranges.</summary>
/// <remarks>Source: <see cref="FluidSources.Rcem"/>, <see cref="FluidSources.FrcaNotes"/>; child: <see cref="FluidSources.Child"/>.</remarks>
public sealed record BurnFluidFacts
{
    /// <summary>Least of the Parkland formula, in mL for each kg and percent; the only value of the modified Brooke formula.</summary>
    public const double LeastMl = 2;

    /// <summary>Most of the Parkland formula, in mL for each kg and percent.</summary>
    public const double MostMl = 4;

    /// <summary>Code: no mL for each kg and percent was given for Parkland.</summary>
    public const string MlMissingCode = "fluid-ml-missing";

    /// <summary>Code: mL for each kg and percent outside what the formula has.</summary>
    public const string MlRangeCode = "fluid-ml-out-of-formula";

    /// <summary>Code: the burn comes after the time of looking.</summary>
    public const string FutureCode = "burn-after-assessment";

    private BurnFluidFacts()
    {
    }

    /// <summary>Age in years, 0 to 120.</summary>
    public double AgeYears { get; private init; }

    /// <summary>Weight in kg, above 0.</summary>
    public double WeightKg { get; private init; }

    /// <summary>Burned body surface in percent without redness, 0 to 100.</summary>
    public double BurnPercent { get; private init; }

    /// <summary>The formula.</summary>
    public FluidFormula Formula { get; private init; }

    /// <summary>mL for each kg and percent, 2 to 4.</summary>
    public double MlPerKgPercent { get; private init; }

    /// <summary>When the burn happened: the formula's hour 0.</summary>
    public DateTimeOffset BurnAt { get; private init; }

    /// <summary>The time of looking, at or after the burn.</summary>
    public DateTimeOffset AssessedAt { get; private init; }

    /// <summary>Resuscitation fluid given since the burn, in mL, 0 or more; before the hospital too, without maintenance.</summary>
    public double GivenMl { get; private init; }

    /// <summary>True for a child: 16 or younger in completed years.</summary>
    public bool IsChild => BurnFacts.IsChildAt(AgeYears);

    /// <summary>Above this percent of the body surface the source gives the formula: 10 for a child, 15 for an adult.</summary>
    public double ThresholdPercent => IsChild ? 10 : 15;

    /// <summary>Real hours since the burn, 0 or more.</summary>
    public double HoursSinceBurn => (AssessedAt - BurnAt).TotalHours;

    /// <summary>Makes them, or refuses: a rate that the formula does not have, or a burn after the time of looking. Anything outside the ranges throws.</summary>
    /// <param name="ageYears">Age in years, 0 to 120.</param>
    /// <param name="weightKg">Weight in kg, above 0.</param>
    /// <param name="burnPercent">Burned body surface in percent without redness, 0 to 100.</param>
    /// <param name="formula">The formula.</param>
    /// <param name="mlPerKgPercent">2 to 4 for Parkland; 2 or null for modified Brooke.</param>
    /// <param name="burnAt">When the burn happened.</param>
    /// <param name="assessedAt">The time of looking.</param>
    /// <param name="givenMl">Resuscitation fluid already given in mL, 0 or more.</param>
    public static Result<BurnFluidFacts> Make(
        double ageYears, double weightKg, double burnPercent, FluidFormula formula, double? mlPerKgPercent, DateTimeOffset burnAt, DateTimeOffset assessedAt, double givenMl)
    {
        if (ageYears is not (>= 0 and <= 120)) throw new ArgumentOutOfRangeException(nameof(ageYears), ageYears, "Age must be 0 to 120 years");
        if (burnPercent is not (>= 0 and <= 100)) throw new ArgumentOutOfRangeException(nameof(burnPercent), burnPercent, "Burn must be 0% to 100%");
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(weightKg);
        ArgumentOutOfRangeException.ThrowIfNegative(givenMl);
        List<Refusal> refusals = [.. CheckRate(formula, mlPerKgPercent), .. CheckTimes(burnAt, assessedAt)];
        return refusals.Count > 0 ? refusals : new BurnFluidFacts
        {
            AgeYears = ageYears,
            WeightKg = weightKg,
            BurnPercent = burnPercent,
            Formula = formula,
            MlPerKgPercent = mlPerKgPercent ?? LeastMl,
            BurnAt = burnAt,
            AssessedAt = assessedAt,
            GivenMl = givenMl,
        };
    }

    /// <summary>What is wrong with the times.</summary>
    /// <param name="burnAt">When the burn happened.</param>
    /// <param name="assessedAt">The time of looking.</param>
    public static IEnumerable<Refusal> CheckTimes(DateTimeOffset burnAt, DateTimeOffset assessedAt)
    {
        if (assessedAt < burnAt) yield return new(FutureCode, "Time of looking must be the time of the burn or after it", "assessedAt");
    }

    /// <summary>What is wrong with a rate.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="ml">mL for each kg and percent; null when left out.</param>
    public static IEnumerable<Refusal> CheckRate(FluidFormula formula, double? ml)
    {
        if (formula == FluidFormula.Parkland && ml is null)
            yield return new(MlMissingCode, "Enter 2 to 4 mL for each kg and percent: the Parkland formula leaves it to you", "mlPerKgPercent");
        else if (formula == FluidFormula.ModifiedBrooke && ml is not (null or LeastMl))
            yield return new(MlRangeCode, "The modified Brooke formula has 2 mL for each kg and percent", "mlPerKgPercent");
        else if (ml is not (null or >= LeastMl and <= MostMl))
            yield return new(MlRangeCode, "The Parkland formula has 2 to 4 mL for each kg and percent", "mlPerKgPercent");
    }
}
