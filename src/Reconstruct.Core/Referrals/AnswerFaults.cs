using System.Globalization;

namespace Reconstruct.Core.Referrals;

/// <summary>What can be wrong with an answer of each kind.</summary>
internal static class AnswerFaults
{
    private const int OldestYears = 130;

    internal static IEnumerable<Refusal> Choice(ReferralQuestion question, ReferralDraftAnswers answers)
    {
        var chosen = answers.Chosen(question.Id);
        var known = question.Options.Select(o => o.Code).ToHashSet(StringComparer.Ordinal);
        if (chosen.Count == 0 && question.Optional) yield break;
        if (chosen.Count == 0 || !chosen.All(known.Contains) || (question.Kind == QuestionKind.OneOf && chosen.Count > 1))
        {
            yield return new($"{question.Id}-missing", question.Missing, question.Id);
            yield break;
        }
        if (chosen.Count > 1 && question.Options.FirstOrDefault(o => o.Alone && chosen.Contains(o.Code, StringComparer.Ordinal)) is { } alone)
            yield return new($"{question.Id}-contradicts", $"Select what applies, or select '{alone.Words}'", question.Id);
    }

    internal static IEnumerable<Refusal> Text(ReferralQuestion question, ReferralDraftAnswers answers, int longest)
    {
        var text = answers[question.Id];
        if (text.Length == 0 && !question.Optional) yield return new($"{question.Id}-missing", question.Missing, question.Id);
        if (text.Length > longest)
            yield return new($"{question.Id}-too-long", string.Create(CultureInfo.InvariantCulture, $"Answer must be {longest} characters or fewer"), question.Id);
    }

    internal static IEnumerable<Refusal> Name(ReferralQuestion question, ReferralDraftAnswers answers)
    {
        foreach (var (part, words) in new[] { ("given", "first name"), ("family", "last name") })
        {
            var field = $"{question.Id}.{part}";
            if (answers[field].Length == 0) yield return new($"{question.Id}-{part}-missing", $"Enter the patient's {words}", field);
            if (answers[field].Length > ReferralQuestion.LongestLine)
                yield return new($"{question.Id}-{part}-too-long", $"The patient's {words} must be {ReferralQuestion.LongestLine} characters or fewer", field);
        }
    }

    internal static IEnumerable<Refusal> PastDate(ReferralQuestion question, ReferralDraftAnswers answers, DateOnly today)
    {
        var typed = new[] { "day", "month", "year" }.Select(part => answers[$"{question.Id}.{part}"]).ToList();
        if (typed.TrueForAll(part => part.Length == 0))
        {
            yield return new($"{question.Id}-missing", question.Missing, question.Id);
            yield break;
        }
        if (Date(answers, question.Id) is not { } date) yield return new($"{question.Id}-not-real", $"{question.Called} must be a real date", question.Id);
        else if (date > today) yield return new($"{question.Id}-in-future", $"{question.Called} must be today or in the past", question.Id);
        else if (date < today.AddYears(-OldestYears)) yield return new($"{question.Id}-too-long-ago", "Check the year", question.Id);
    }

    /// <summary>A date typed in three fields; null when it is not a date of the calendar. The year has four digits.</summary>
    internal static DateOnly? Date(ReferralDraftAnswers answers, string id)
    {
        if (!Whole(answers[$"{id}.day"], 2, out var day) || !Whole(answers[$"{id}.month"], 2, out var month)) return null;
        if (answers[$"{id}.year"].Length != 4 || !Whole(answers[$"{id}.year"], 4, out var year) || year < 1 || month is < 1 or > 12) return null;
        return day >= 1 && day <= DaysIn(year, month) ? new DateOnly(year, month, day) : null;
    }

    private static int DaysIn(int year, int month) => year == 9999 && month == 12 ? 31 : new DateOnly(year, month, 1).AddMonths(1).AddDays(-1).Day;

    private static bool Whole(string text, int digits, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && text.Length <= digits;
}
