using System.Globalization;

namespace Reconstruct.Core.Referrals;

/// <summary>The questions that find what must not wait. Each can be answered "not known", which is never read as no.</summary>
internal static class RedFlagQuestions
{
    private static readonly AnswerOption NotKnown = new("not-known", "Not known", Alone: true);

    internal static IReadOnlyList<ReferralQuestion> All { get; } =
    [
        new("open-fracture", "Is there an open fracture?", QuestionKind.OneOf, "Select yes if there is an open fracture")
        {
            Hint = "A broken bone with a wound over it.",
            Options = [new("yes", "Yes"), new("no", "No"), NotKnown],
            Applies = a => a.Has("condition", "injury"),
        },
        new("fracture-site", "Where is the open fracture?", QuestionKind.OneOf, "Select where the open fracture is")
        {
            Options =
            [
                new("long-bone", "Long bone of the arm or leg"), new("hindfoot-midfoot", "Back or middle of the foot"), new("hand-wrist", "Hand, wrist or finger"),
                new("forefoot", "Front of the foot or toe"), new("elsewhere", "Somewhere else"), NotKnown,
            ],
            Applies = a => a.Has("condition", "injury") && a.Has("open-fracture", "yes"),
        },
        new("hand-signs", "Does the hand have any of these?", QuestionKind.ManyOf, "Select what the hand has, or select 'None of these'")
        {
            Options =
            [
                new("blood-supply", "Poor blood supply to the hand or a finger: pale, blue, cold or no pulse"), new("joint", "A joint that cannot be put back"),
                new("contamination", "A heavily dirty wound"), new("none", "None of these", Alone: true), NotKnown,
            ],
            Applies = a => a.Has("condition", "injury") && (a.Has("injury-kind", "hand") || a.Has("fracture-site", "hand-wrist")),
        },
        new("burn-percent", "How much of the body is burned, in per cent?", QuestionKind.Line, "Enter how much of the body is burned, or enter 'not known'")
        {
            Hint = "Leave out skin that is only red. The patient's whole hand is about 1%.",
            Applies = a => a.Has("condition", "burn"),
            Also = Percent,
        },
        new("burn-signs", "Does any of this apply to the burn?", QuestionKind.ManyOf, "Select what applies to the burn, or select 'None of these'")
        {
            Options =
            [
                new("full-thickness", "Any part is full thickness"), new("circumferential", "It goes all the way round a limb, the neck or the trunk"),
                new("not-healed", "Not healed after 2 weeks"), new("non-accidental", "It may not be an accident"),
                new("special-site", "Hands, feet, face, perineum or genitalia"), new("chemical", "Chemical"), new("electrical", "Electrical"),
                new("friction", "Friction"), new("cold", "Cold injury"), new("unwell-child", "A child who is unwell or has a fever"),
                new("comorbidity", "Another illness that may affect healing"), new("none", "None of these", Alone: true), NotKnown,
            ],
            Applies = a => a.Has("condition", "burn"),
        },
        new("skin-cancer", "Do you suspect skin cancer?", QuestionKind.OneOf, "Select whether you suspect skin cancer")
        {
            Options =
            [
                new("melanoma", "Yes, melanoma"), new("squamous", "Yes, squamous cell carcinoma"), new("other", "Yes, another kind or not sure which"),
                new("no", "No"), NotKnown,
            ],
            Applies = a => (a.Has("condition", "cancer") && a.Has("cancer-kind", "skin")) || (a.Has("condition", "other") && a.Has("other-kind", "skin-lesion")),
        },
    ];

    internal static double? BurnPercent(ReferralDraftAnswers answers) =>
        double.TryParse(answers["burn-percent"].TrimEnd('%').TrimEnd(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent)
            ? percent
            : null;

    private static IEnumerable<Refusal> Percent(ReferralDraftAnswers answers)
    {
        var typed = answers["burn-percent"];
        if (typed.Length == 0 || typed.Equals("not known", StringComparison.OrdinalIgnoreCase)) yield break;
        if (BurnPercent(answers) is not (> 0 and <= 100))
            yield return new("burn-percent-range", "Burned area must be more than 0 and up to 100, such as 3 or 2.5, or 'not known'", "burn-percent");
    }
}
