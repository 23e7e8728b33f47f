using CsCheck;
using Reconstruct.Core.Referrals;

namespace Reconstruct.Core.Tests.Referrals;

/// <summary>Drafts to begin from.</summary>
internal static class DraftSamples
{
    internal static readonly DateOnly Today = new(2026, 11, 22);

    internal static ReferralDraftAnswers Dupuytren { get; } = ReferralDraftAnswers.Blank
        .With("condition", "other").With("other-kind", "hand").With("purpose", "function").With("urgency", "routine")
        .With("patient-name.given", "Ada").With("patient-name.family", "Test")
        .With("birth-date.day", "29").With("birth-date.month", "2").With("birth-date.year", "1952")
        .With("details", "Ring finger bent at 40 degrees").WithSeen("nhs-number").WithSeen("gender").WithSeen("address")
        .WithSeen("postcode").WithSeen("phone").WithSeen("practice").WithSeen("what-matters").WithSeen("photographs");

    internal static ReferralDraftAnswers Injury { get; } = Dupuytren.With("condition", "injury").With("injury-kind", "leg").With("open-fracture", "no");

    /// <summary>Answers at random, good and bad, to every choice in the form.</summary>
    internal static Gen<ReferralDraftAnswers> Random { get; } = Gen.Int.Array[ReferralQuestions.All.Count].Select(seeds =>
        ReferralQuestions.All.Zip(seeds).Aggregate(Dupuytren, (answers, pair) => Answer(answers, pair.First, pair.Second & int.MaxValue)));

    private static ReferralDraftAnswers Answer(ReferralDraftAnswers answers, ReferralQuestion question, int seed)
    {
        if (question.Options.Count > 0) return answers.With(question.Id, seed % 5 == 0 ? null : question.Options[seed % question.Options.Count].Code);
        return question.Id == "burn-percent" ? answers.With(question.Id, new[] { "3", "not known", "0.5", "", "200" }[seed % 5]) : answers;
    }
}
