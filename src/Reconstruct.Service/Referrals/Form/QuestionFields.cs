using Reconstruct.Core.Referrals;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Referrals.Form;

/// <summary>From a posted page to the answers, field by field, as typed.</summary>
public static class QuestionFields
{
    public static ReferralDraftAnswers Read(ReferralQuestion question, IFormCollection typed, ReferralDraftAnswers answers) =>
        Names(question).Aggregate(answers, (all, field) => all.With(field, question.Kind == QuestionKind.ManyOf ? string.Join(',', typed[field].ToArray()) : typed.Text(field)?.ReplaceLineEndings("\n")));

    private static IEnumerable<string> Names(ReferralQuestion question) => question.Kind switch
    {
        QuestionKind.Date => [$"{question.Id}.day", $"{question.Id}.month", $"{question.Id}.year"],
        QuestionKind.Name => [$"{question.Id}.given", $"{question.Id}.family"],
        QuestionKind.Photographs => [],
        _ => [question.Id],
    };
}
