namespace Reconstruct.Core.Clinic;

/// <summary>What staff say when they ask a patient to fill in a form. One that exists is whole.</summary>
public sealed record FormRequest
{
    /// <summary>Most characters of the words of a time point.</summary>
    public const int MostCharacters = 80;

    /// <summary>The last day that can be named lies this many years ahead: beyond it a year was mistyped.</summary>
    public const int MostYears = 2;

    private FormRequest(string timePoint, DateOnly answerBy) => (TimePoint, AnswerBy) = (timePoint, answerBy);

    /// <summary>The time point in words, such as "3 months after the operation".</summary>
    public string TimePoint { get; }

    /// <summary>The last day on which an answer is in time.</summary>
    public DateOnly AnswerBy { get; }

    /// <summary>Makes a request, or gives every reason why not.</summary>
    /// <param name="kind">Where the time point lies; refused when missing.</param>
    /// <param name="after">How long after the operation, for <see cref="TimePointKind.After"/>: 1 to 80 characters.</param>
    /// <param name="other">The time point, for <see cref="TimePointKind.Other"/>: 1 to 80 characters.</param>
    /// <param name="answerBy">The last day: today at the earliest, two years ahead at the latest.</param>
    /// <param name="fits">True when whoever asks has read for whom the form was made and says that it fits this patient; refused otherwise.</param>
    /// <param name="today">Today in London.</param>
    public static Result<FormRequest> Make(TimePointKind? kind, string? after, string? other, DateOnly? answerBy, bool fits, DateOnly today)
    {
        List<Refusal> refusals = [];
        if (!fits) refusals.Add(new("made-for-missing", "Say that you have read for whom the form was made and that it fits this patient", "fits"));
        var words = kind switch
        {
            TimePointKind.Before => "Before the operation",
            TimePointKind.After => Words(after, "after", "Enter how long after the operation", refusals) is { } length ? $"{length} after the operation" : null,
            TimePointKind.Other => Words(other, "other", "Enter the time point", refusals),
            _ => null,
        };
        if (kind is null) refusals.Add(new("time-point-missing", "Select the time point", "timePoint"));
        if (answerBy is null) refusals.Add(new("answer-by-missing", "Enter the day to answer by", "answerBy"));
        else if (answerBy < today) refusals.Add(new("answer-by-past", "Day to answer by must be today or in the future", "answerBy"));
        else if (answerBy > today.AddYears(MostYears)) refusals.Add(new("answer-by-far", $"Day to answer by must be within {MostYears} years", "answerBy"));
        return refusals.Count > 0 ? refusals : new FormRequest(words!, answerBy!.Value);
    }

    private static string? Words(string? typed, string field, string missing, List<Refusal> refusals)
    {
        var words = typed?.Trim() ?? "";
        if (words.Length == 0) refusals.Add(new("time-point-words-missing", missing, field));
        else if (words.Length > MostCharacters) refusals.Add(new("time-point-words-long", $"Use {MostCharacters} characters or fewer", field));
        else return words;
        return null;
    }
}
