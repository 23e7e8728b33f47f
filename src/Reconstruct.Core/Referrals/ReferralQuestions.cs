namespace Reconstruct.Core.Referrals;

/// <summary>The referral form: which pages there are, and which comes next. It holds no answers.</summary>
public static class ReferralQuestions
{
    /// <summary>The field that says <c>yes</c> when a letter on paper is typed in. No page asks it.</summary>
    public const string OnPaper = "on-paper";

    /// <summary>Every page, in order; which of them are asked depends on the answers.</summary>
    public static IReadOnlyList<ReferralQuestion> All { get; } = [.. LetterQuestions.All, .. ConditionQuestions.All, .. RedFlagQuestions.All, .. PatientQuestions.All];

    /// <summary>The pages that are asked, given the answers so far, in order.</summary>
    public static IReadOnlyList<ReferralQuestion> Path(ReferralDraftAnswers answers) => [.. All.Where(q => q.Applies(answers))];

    /// <summary>The first page that is not done; null when only "check your answers" is left.</summary>
    /// <param name="answers">What was typed.</param>
    /// <param name="today">Today in London.</param>
    public static ReferralQuestion? Next(ReferralDraftAnswers answers, DateOnly today) => Path(answers).FirstOrDefault(q => !q.Done(answers, today));

    /// <summary>The page before this one; null before the first, or when this one is not asked.</summary>
    public static ReferralQuestion? Before(ReferralDraftAnswers answers, string id)
    {
        var path = Path(answers);
        var at = path.ToList().FindIndex(q => string.Equals(q.Id, id, StringComparison.Ordinal));
        return at > 0 ? path[at - 1] : null;
    }

    /// <summary>A page by its id; null when there is none.</summary>
    public static ReferralQuestion? Find(string id) => All.FirstOrDefault(q => string.Equals(q.Id, id, StringComparison.Ordinal));

    /// <summary>Every fault in every page that is asked.</summary>
    /// <param name="answers">What was typed.</param>
    /// <param name="today">Today in London.</param>
    public static IReadOnlyList<Refusal> Faults(ReferralDraftAnswers answers, DateOnly today) =>
        [.. Path(answers).SelectMany(q => q.Faults(answers, today))];
}
