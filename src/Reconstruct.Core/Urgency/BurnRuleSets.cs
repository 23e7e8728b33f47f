using static Reconstruct.Core.Urgency.BurnAction;

namespace Reconstruct.Core.Urgency;

/// <summary>The three rule sets that could be read. Scotland's differ and are not here.</summary>
public static class BurnRuleSets
{
    /// <summary>The national minimum of 2012.</summary>
    public static BurnRuleSet National { get; } = new("national", "National minimum, 2012",
        new("National Network for Burn Care, national burn care referral guidance, version 1, 2012; RCEM Learning, burns"), AdultsOnly: false,
    [
        new("size-adult", "adult with 3% or more", Refer, f => f.IsAdult && f.BurnPercent >= 3),
        new("size-child", "child with 2% or more", Refer, f => !f.IsAdult && f.BurnPercent >= 2),
        new("full-thickness", "any full-thickness burn", Refer, f => f.FullThickness),
        new("circumferential", "circumferential burn", Refer, f => f.Circumferential),
        new("not-healed", "not healed in 2 weeks", Refer, f => f.NotHealedAt2Weeks),
        new("non-accidental", "suspected non-accidental injury: assessment in a unit or centre within 24 hours", Refer, f => f.SuspectedNonAccidental),
        new("site", "hands, feet, face, perineum or genitalia", Discuss, f => f.HandsFeetFacePerineumGenitalia),
        new("cause", "chemical, electrical or friction burn", Discuss, f => Any(f.Chemical, f.Electrical, f.Friction)),
        new("cold", "cold injury", Discuss, f => f.Cold),
        new("unwell-child", "unwell or feverish child: think of toxic shock", Discuss, f => All(!f.IsAdult, f.UnwellOrFebrile)),
        new("comorbidity", "other illness that matters", Discuss, f => f.Comorbidity),
    ]);

    /// <summary>The South West UK burn network. What was read lists triggers without parting "refer" from "discuss": they are taken as "refer".</summary>
    public static BurnRuleSet SouthWest { get; } = new("south-west", "South West UK burn network",
        new("South West UK Burn Care Network, referral criteria"), AdultsOnly: false,
    [
        new("size-adult", "adult with more than 3%", Refer, f => f.IsAdult && f.BurnPercent > 3),
        new("size-child", "child with more than 1%", Refer, f => !f.IsAdult && f.BurnPercent > 1),
        new("depth", "any deep dermal or full-thickness burn", Refer, f => Any(f.DeepDermal, f.FullThickness)),
        new("circumferential", "circumferential burn", Refer, f => f.Circumferential),
        new("not-healed", "not healed in 2 weeks", Refer, f => f.NotHealedAt2Weeks),
        new("non-accidental", "suspected non-accidental injury", Refer, f => f.SuspectedNonAccidental),
        new("site", "hands, feet, face, perineum, genitalia, joints, scalp or ears", Refer, f => Any(f.HandsFeetFacePerineumGenitalia, f.JointsScalpEars)),
        new("cause", "chemical, electrical or friction burn", Refer, f => Any(f.Chemical, f.Electrical, f.Friction)),
        new("cold", "cold injury with full-thickness loss", Refer, f => All(f.Cold, f.FullThickness)),
        new("unwell-child", "unwell or feverish child", Refer, f => All(!f.IsAdult, f.UnwellOrFebrile)),
        new("comorbidity", "other illness that matters", Refer, f => f.Comorbidity),
        new("age-60", "60 years or older", Refer, f => f.AgeYears >= 60),
        new("neonate", "younger than 28 days", Refer, f => All(f.AgeYears < 1, f.Under28Days)),
        new("skin-loss", "toxic epidermal necrolysis, Stevens-Johnson syndrome or necrotising fasciitis", Refer, f => f.SkinLossDisease),
    ]);

    /// <summary>The Bristol adult guide, over 16.</summary>
    public static BurnRuleSet BristolAdult { get; } = new("bristol-adult", "Bristol adult burn service",
        new("North Bristol NHS Trust, adult burns referral guide"), AdultsOnly: true,
    [
        new("size-adult", "over 16 with 3% or more", Refer, f => f.BurnPercent >= 3),
        new("full-thickness", "any full-thickness burn", Refer, f => f.FullThickness),
        new("circumferential", "circumferential burn", Refer, f => f.Circumferential),
        new("not-healed", "not healed in 2 weeks", Refer, f => f.NotHealedAt2Weeks),
        new("non-accidental", "suspected non-accidental injury or neglect", Refer, f => Any(f.SuspectedNonAccidental, f.SuspectedNeglect)),
        new("site", "hands, feet, face, perineum, genitalia or neck", Refer, f => Any(f.HandsFeetFacePerineumGenitalia, f.Neck)),
        new("cause", "chemical or electrical burn", Refer, f => Any(f.Chemical, f.Electrical)),
        new("cold", "any cold injury", Refer, f => f.Cold),
        new("unwell", "unwell patient", Refer, f => f.UnwellOrFebrile),
        new("comorbidity", "other illness that matters", Refer, f => f.Comorbidity),
    ]);

    /// <summary>All three.</summary>
    public static IReadOnlyList<BurnRuleSet> Every { get; } = [National, SouthWest, BristolAdult];

    /// <summary>Whether the Bristol guide asks for a centre: above 25% with inhalation injury, above 40% without; null when a fact is missing or under 17.</summary>
    public static bool? NeedsCentre(BurnFacts f) =>
        !f.IsAdult ? null : f.BurnPercent > 40 ? true : f.BurnPercent > 25 ? f.Inhalation : false;

    private static bool? Any(params bool?[] facts) => facts.Contains(true) ? true : facts.Contains(null) ? null : false;

    private static bool? All(params bool?[] facts) => facts.Contains(false) ? false : facts.Contains(null) ? null : true;
}
