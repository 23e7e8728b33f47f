namespace Reconstruct.Core.Referrals;

/// <summary>What it is about: the condition in plain words, then its kind.</summary>
internal static class ConditionQuestions
{
    internal static IReadOnlyList<ReferralQuestion> All { get; } =
    [
        new("condition", "What is the referral about?", QuestionKind.OneOf, "Select what the referral is about")
        {
            Options =
            [
                new("birth", "A condition from birth"),
                new("cancer", "Cancer, or repair after cancer"),
                new("burn", "A burn or scald"),
                new("injury", "An injury"),
                new("other", "Something else"),
            ],
        },
        Kind("birth", "Which condition from birth?",
            new("cleft", "Cleft lip or palate"), new("hand", "Fingers, hand or arm, such as webbed fingers"), new("birthmark", "A birthmark"),
            new("ear", "An ear"), new("birth-other", "Another condition from birth")),
        Kind("cancer", "Where is, or was, the cancer?",
            new("skin", "Skin, including a suspected skin cancer"), new("breast", "Breast"), new("head-neck", "Face, mouth, head or neck"),
            new("cancer-other", "Somewhere else")),
        Kind("injury", "What is injured?",
            new("hand", "Hand, wrist or finger"), new("leg", "Leg or foot"), new("face", "Face or head"), new("injury-other", "Somewhere else")),
        Kind("other", "What is it?",
            new("skin-lesion", "A lump, mole or other skin change"), new("hand", "A hand condition, such as Dupuytren's contracture"), new("scar", "A scar"),
            new("breast", "A breast condition that is not cancer"), new("eyelid", "An eyelid"), new("abdomen", "The tummy, such as loose skin after weight loss"),
            new("face-nerve", "Weakness of the face"), new("wound", "A wound that does not heal"), new("other-other", "Something else")),
    ];

    private static ReferralQuestion Kind(string condition, string title, params AnswerOption[] options) =>
        new($"{condition}-kind", title, QuestionKind.OneOf, "Select one of the answers")
        {
            Options = options,
            Applies = answers => answers.Has("condition", condition),
        };
}
