namespace Reconstruct.Core.Referrals;

/// <summary>What the form asks about a burn, for the burn referral rule.</summary>
/// <param name="BodyPercent">Burned area in per cent of the body, over 0 to 100; null when not known.</param>
/// <param name="Signs">Codes chosen on the page <c>burn-signs</c>, without <c>none</c> and <c>not-known</c>.</param>
/// <param name="SignsKnown">False when the signs were answered "not known" or not at all: then a sign that is not listed is unknown, not absent.</param>
public sealed record BurnAnswers(double? BodyPercent, IReadOnlySet<string> Signs, bool SignsKnown)
{
    /// <summary>From the form.</summary>
    public static BurnAnswers Of(ReferralDraftAnswers answers)
    {
        var chosen = answers.Chosen("burn-signs");
        return new(RedFlagQuestions.BurnPercent(answers), chosen.Where(c => c is not ("none" or "not-known")).ToHashSet(StringComparer.Ordinal),
            chosen.Count > 0 && !chosen.Contains("not-known", StringComparer.Ordinal));
    }

    /// <summary>Whether a sign is present.</summary>
    /// <param name="sign">A code of the page <c>burn-signs</c>, such as <c>full-thickness</c>.</param>
    public YesNo Has(string sign) => Signs.Contains(sign) ? YesNo.Yes : SignsKnown ? YesNo.No : YesNo.NotKnown;
}
