using Reconstruct.Core.Referrals;
using Reconstruct.NhsUi;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Referrals.Form;

/// <summary>What was typed, in words.</summary>
public static class AnswerWords
{
    /// <summary>The date in three fields; null when it is none.</summary>
    public static DateOnly? Date(ReferralDraftAnswers answers, string id) => Typed(answers, id).AsDate();

    public static TypedDate Typed(ReferralDraftAnswers answers, string id) => new(answers[$"{id}.day"], answers[$"{id}.month"], answers[$"{id}.year"]);

    /// <summary>The answer as the check page shows it; empty when there is none.</summary>
    public static string Of(ReferralQuestion question, ReferralDraftAnswers answers) => question.Kind switch
    {
        QuestionKind.OneOf or QuestionKind.ManyOf => string.Join("; ", answers.Chosen(question.Id).Select(code => OptionWords(question, code))),
        QuestionKind.Name => $"{answers[$"{question.Id}.given"]} {answers[$"{question.Id}.family"]}".Trim(),
        QuestionKind.Date => Date(answers, question.Id) is { } date ? Words.Date(date) : "",
        QuestionKind.Photographs => "",
        _ => answers[question.Id],
    };

    /// <summary>What the referral is about in a few words, for staff and for the patient.</summary>
    public static string Title(ReferralDraftAnswers answers)
    {
        var condition = answers["condition"];
        var kind = ReferralQuestions.Find($"{condition}-kind")?.Options.FirstOrDefault(o => answers.Has($"{condition}-kind", o.Code));
        var about = kind is null || kind.Code.EndsWith("-other", StringComparison.Ordinal) ? null : kind.Words;
        return condition switch
        {
            "birth" => With("Condition from birth", about),
            "cancer" => With("Cancer, or repair after cancer", about),
            "burn" => "Burn or scald",
            "injury" => With("Injury", about),
            "other" => about is null ? "Another condition" : about.StartsWith("A ", StringComparison.Ordinal) ? Capital(about[2..]) : Capital(about),
            _ => "Not said yet",
        };
    }

    private static string OptionWords(ReferralQuestion question, string code) => question.Options.FirstOrDefault(o => o.Code == code)?.Words ?? code;

    private static string With(string what, string? about) => about is null ? what : $"{what}: {char.ToLowerInvariant(about[0])}{about[1..]}";

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
