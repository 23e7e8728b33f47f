using Reconstruct.Core.Calculators;
using static Reconstruct.Core.Planning.Burns.NinesRegion;

namespace Reconstruct.Core.Planning.Burns;

/// <summary>The rule of nines, for adults only.</summary>
/// <remarks>
/// A child's head is larger and their legs are smaller than the rule has it: at 1 year the head is 17% of the body surface, not 7%.
/// Source: <see cref="BurnSources.Nines"/>; that 18 years is the first adult age is that of the Lund and Browder chart.
/// </remarks>
public static class RuleOfNines
{
    /// <summary>The first age in years at which the rule may be used.</summary>
    public const double FirstAdultYears = 18;

    /// <summary>Code: the rule was asked for a child.</summary>
    public const string ChildCode = "nines-not-for-children";

    /// <summary>A region with its percent of the body surface: 9, 18, or 1 for the perineum.</summary>
    public static ChartPart Part(NinesRegion region) => new(EnumText.Kebab(region), region switch
    {
        HeadAndNeck or LeftArm or RightArm => 9,
        FrontOfTrunk or BackOfTrunk or LeftLeg or RightLeg => 18,
        Perineum => 1,
        _ => throw new ArgumentOutOfRangeException(nameof(region), region, "Region must be one of the rule"),
    });

    /// <summary>Adds rows up for somebody of this age in years. Refuses anybody under 18, and what <see cref="BurnExtent.Add"/> refuses.</summary>
    public static Result<BurnExtent> Add(double ageYears, IReadOnlyList<BurnedPart> parts) => ageYears >= FirstAdultYears
        ? BurnExtent.Add(parts)
        : new Refusal(ChildCode, "Use the Lund and Browder chart under 18 years: a child's head is larger and their legs are smaller than this rule has them", "ageYears");
}
