namespace Reconstruct.Core.Referrals;

/// <summary>One page of the referral form: one question.</summary>
/// <param name="Id">Stable kebab-case name: the field, and the last part of the page's address.</param>
/// <param name="Title">The question, which is the page's heading.</param>
/// <param name="Kind">How it is answered.</param>
/// <param name="Missing">The message when it is not answered.</param>
public sealed record ReferralQuestion(string Id, string Title, QuestionKind Kind, string Missing)
{
    /// <summary>Most characters in a line.</summary>
    public const int LongestLine = 200;

    /// <summary>Most characters in several lines.</summary>
    public const int LongestLines = 10_000;

    /// <summary>A line of help below the question; null for none.</summary>
    public string? Hint { get; init; }

    /// <summary>What a date is called in a message: "Date of birth". Empty for the other kinds.</summary>
    public string Called { get; init; } = "";

    /// <summary>What can be chosen; empty for the kinds that are typed.</summary>
    public IReadOnlyList<AnswerOption> Options { get; init; } = [];

    /// <summary>True when the page can be passed without an answer.</summary>
    public bool Optional { get; init; }

    /// <summary>Whether this page is asked, given the answers before it.</summary>
    public Func<ReferralDraftAnswers, bool> Applies { get; init; } = _ => true;

    /// <summary>Rules beyond its kind; null for none.</summary>
    public Func<ReferralDraftAnswers, IEnumerable<Refusal>>? Also { get; init; }

    /// <summary>Every fault in the answer to this question; none for an optional one left blank.</summary>
    /// <param name="answers">What was typed.</param>
    /// <param name="today">Today in London.</param>
    public IReadOnlyList<Refusal> Faults(ReferralDraftAnswers answers, DateOnly today)
    {
        var faults = Kind switch
        {
            QuestionKind.OneOf or QuestionKind.ManyOf => AnswerFaults.Choice(this, answers),
            QuestionKind.Line => AnswerFaults.Text(this, answers, LongestLine),
            QuestionKind.Lines => AnswerFaults.Text(this, answers, LongestLines),
            QuestionKind.Date => AnswerFaults.PastDate(this, answers, today),
            QuestionKind.Name => AnswerFaults.Name(this, answers),
            _ => [],
        };
        return [.. faults, .. Also?.Invoke(answers) ?? []];
    }

    /// <summary>True when it needs no more: answered without fault, or optional and passed.</summary>
    public bool Done(ReferralDraftAnswers answers, DateOnly today) =>
        (!Optional || answers.Seen(Id) || answers[Id].Length > 0) && Faults(answers, today).Count == 0;
}
