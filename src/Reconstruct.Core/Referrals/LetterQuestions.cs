namespace Reconstruct.Core.Referrals;

/// <summary>Asked first when a referral on paper is typed in: who wrote it, and when it came.</summary>
internal static class LetterQuestions
{
    internal static IReadOnlyList<ReferralQuestion> All { get; } =
    [
        new("letter-from", "Who wrote the letter?", QuestionKind.Line, "Enter who wrote the letter")
        {
            Hint = "Name and role, such as Dr A Example, GP",
            Applies = OnPaper,
        },
        new("letter-organisation", "Where do they work?", QuestionKind.Line, "Enter where they work")
        {
            Hint = "The practice or hospital, as on the letter.",
            Optional = true,
            Applies = OnPaper,
        },
        new("letter-arrived", "When did the letter arrive?", QuestionKind.Date, "Enter the date the letter arrived")
        {
            Hint = "The wait is counted from this day.",
            Called = "Date the letter arrived",
            Applies = OnPaper,
        },
    ];

    private static bool OnPaper(ReferralDraftAnswers answers) => answers.Has(ReferralQuestions.OnPaper, "yes");
}
