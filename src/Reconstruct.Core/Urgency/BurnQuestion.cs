namespace Reconstruct.Core.Urgency;

/// <summary>One yes or no that the referral rules may ask of a burn.</summary>
/// <param name="Words">What it asks after, in words: "suspected neglect".</param>
/// <param name="Answer">Its answer; null when it is not known.</param>
/// <param name="With">The same facts with another answer to it.</param>
public sealed record BurnQuestion(string Words, Func<BurnFacts, bool?> Answer, Func<BurnFacts, bool?, BurnFacts> With)
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<BurnQuestion> All { get; } =
    [
        new("a full-thickness part", f => f.FullThickness, (f, a) => f with { FullThickness = a }),
        new("a deep dermal part", f => f.DeepDermal, (f, a) => f with { DeepDermal = a }),
        new("a circumferential burn", f => f.Circumferential, (f, a) => f with { Circumferential = a }),
        new("not healed in 2 weeks", f => f.NotHealedAt2Weeks, (f, a) => f with { NotHealedAt2Weeks = a }),
        new("suspected non-accidental injury", f => f.SuspectedNonAccidental, (f, a) => f with { SuspectedNonAccidental = a }),
        new("suspected neglect", f => f.SuspectedNeglect, (f, a) => f with { SuspectedNeglect = a }),
        new("hands, feet, face, perineum or genitalia", f => f.HandsFeetFacePerineumGenitalia, (f, a) => f with { HandsFeetFacePerineumGenitalia = a }),
        new("the neck", f => f.Neck, (f, a) => f with { Neck = a }),
        new("a joint, the scalp or an ear", f => f.JointsScalpEars, (f, a) => f with { JointsScalpEars = a }),
        new("a chemical burn", f => f.Chemical, (f, a) => f with { Chemical = a }),
        new("an electrical burn", f => f.Electrical, (f, a) => f with { Electrical = a }),
        new("a friction burn", f => f.Friction, (f, a) => f with { Friction = a }),
        new("cold injury", f => f.Cold, (f, a) => f with { Cold = a }),
        new("unwell or feverish", f => f.UnwellOrFebrile, (f, a) => f with { UnwellOrFebrile = a }),
        new("another illness that matters", f => f.Comorbidity, (f, a) => f with { Comorbidity = a }),
        new("younger than 28 days", f => f.Under28Days, (f, a) => f with { Under28Days = a }),
        new("toxic epidermal necrolysis, Stevens-Johnson syndrome or necrotising fasciitis", f => f.SkinLossDisease, (f, a) => f with { SkinLossDisease = a }),
        new("inhalation injury", f => f.Inhalation, (f, a) => f with { Inhalation = a }),
    ];

    /// <summary>True when some line could turn on this question for somebody of this age and size of burn, whatever the other answers are.</summary>
    /// <param name="facts">The age and size; the answers do not count.</param>
    /// <param name="lines">The lines.</param>
    public bool IsReadBy(BurnFacts facts, IEnumerable<Func<BurnFacts, bool?>> lines)
    {
        var (none, every) = (Everything(facts, false), Everything(facts, true));
        return lines.Any(line => line(With(none, true)) != line(none) || line(With(every, false)) != line(every));
    }

    private static BurnFacts Everything(BurnFacts facts, bool answer) => All.Aggregate(facts, (f, question) => question.With(f, answer));
}
