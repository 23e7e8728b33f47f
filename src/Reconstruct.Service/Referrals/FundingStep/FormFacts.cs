using System.Globalization;
using Reconstruct.Core.Funding;
using Reconstruct.Core.Referrals;
using Reconstruct.Service.Funding.Requests;
using Reconstruct.Service.Referrals.Form;

namespace Reconstruct.Service.Referrals.FundingStep;

/// <summary>The facts that the form's own answers tell, each with the question that it came from. That no cancer of the skin is suspected says nothing of other cancers, so it is not taken as a no. What the form does not ask, such as smoking in its own words, is not read out of free text.</summary>
public static class FormFacts
{
    private const string From = "referral form: ";

    /// <summary>Fact id, and the page of the form on which it is changed.</summary>
    public static readonly IReadOnlyDictionary<string, string> Pages = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["ageYears"] = "birth-date", ["cancerSuspected"] = "skin-cancer", ["cleftRelated"] = "birth-kind",
    };

    /// <param name="on">The day of the referral.</param>
    public static IReadOnlyList<FundingInputs.Known> Of(PolicyBook book, ReferralDraftAnswers answers, DateOnly on)
    {
        List<FundingInputs.Known> known = [];
        if (Age(book, answers, on) is { } years) known.Add(new("ageYears", years.ToString(CultureInfo.InvariantCulture), From + "date of birth"));
        var skin = ReferralQuestions.Find("skin-cancer")!.Applies(answers) ? answers["skin-cancer"] : "";
        if (skin is "melanoma" or "squamous" or "other") known.Add(new("cancerSuspected", "true", From + "skin cancer suspected"));
        if (answers.Has("condition", "birth") && answers.Has("birth-kind", "cleft")) known.Add(new("cleftRelated", "true", From + "condition from birth"));
        return known;
    }

    private static int? Age(PolicyBook book, ReferralDraftAnswers answers, DateOnly on)
    {
        if (AnswerWords.Date(answers, "birth-date") is not { } born || born > on) return null;
        var years = on.Year - born.Year - (on < born.AddYears(on.Year - born.Year) ? 1 : 0);
        return years <= book.Facts.Find("ageYears")!.Max ? years : null;
    }
}
