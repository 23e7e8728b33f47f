using CsCheck;
using Reconstruct.Core.Referrals;
using static Reconstruct.Core.Tests.Referrals.DraftSamples;

namespace Reconstruct.Core.Tests.Referrals;

public sealed class ReferralQuestionsTests
{
    [Fact]
    public void Begins_with_what_it_is_about()
    {
        Assert.Equal("condition", ReferralQuestions.Next(ReferralDraftAnswers.Blank, Today)!.Id);
    }

    [Theory]
    [InlineData("birth", "condition,birth-kind")]
    [InlineData("cancer", "condition,cancer-kind")]
    [InlineData("burn", "condition,burn-percent,burn-signs")]
    [InlineData("injury", "condition,injury-kind,open-fracture")]
    [InlineData("other", "condition,other-kind")]
    public void Asks_what_belongs_to_the_condition_and_then_what_all_are_asked(string condition, string first)
    {
        var path = ReferralQuestions.Path(ReferralDraftAnswers.Blank.With("condition", condition)).Select(q => q.Id);

        Assert.Equal([.. first.Split(','), "purpose", "urgency", "patient-name", "birth-date", "nhs-number",
            "gender", "address", "postcode", "phone", "practice", "details", "what-matters", "photographs"], path);
    }

    [Fact]
    public void An_open_fracture_of_the_hand_is_asked_where_it_is_and_about_the_hand()
    {
        var path = ReferralQuestions.Path(Injury.With("open-fracture", "yes").With("fracture-site", "hand-wrist")).Select(q => q.Id);

        Assert.Equal(["condition", "injury-kind", "open-fracture", "fracture-site", "hand-signs"], path.Take(5));
    }

    [Fact]
    public void An_answer_to_a_page_that_is_no_longer_asked_does_no_harm()
    {
        var changed = Injury.With("injury-kind", "hand").With("hand-signs", "blood-supply").With("condition", "other");

        Assert.True(NewReferral.Make(changed, Today).Ok);
        Assert.Empty(NewReferral.Make(changed, Today).Value.RedFlagsWith(burn: null).Flags);
    }

    [Fact]
    public void An_optional_page_is_shown_until_it_is_passed()
    {
        var notPassed = ReferralDraftAnswers.From(Dupuytren.Fields).With("what-matters.seen", null);

        Assert.Equal("what-matters", ReferralQuestions.Next(notPassed, Today)!.Id);
        Assert.Null(ReferralQuestions.Next(notPassed.WithSeen("what-matters"), Today));
    }

    [Fact]
    public void The_page_before_the_first_is_none()
    {
        Assert.Null(ReferralQuestions.Before(Dupuytren, "condition"));
        Assert.Equal("other-kind", ReferralQuestions.Before(Dupuytren, "purpose")!.Id);
    }

    [Fact]
    public void A_letter_on_paper_is_first_asked_where_it_is_from_and_when_it_came()
    {
        var path = ReferralQuestions.Path(Dupuytren.With(ReferralQuestions.OnPaper, "yes")).Select(q => q.Id);

        Assert.Equal(["letter-from", "letter-organisation", "letter-arrived", "condition"], path.Take(4));
    }

    [Fact]
    public void The_wait_counts_from_the_day_the_letter_came()
    {
        var letter = Dupuytren.With(ReferralQuestions.OnPaper, "yes").With("letter-from", "Dr A Example, GP").WithSeen("letter-organisation")
            .With("letter-arrived.day", "20").With("letter-arrived.month", "11").With("letter-arrived.year", "2026");

        Assert.Equal(new DateOnly(2026, 11, 20), NewReferral.Make(letter, Today).Value.ArrivedOn);
        Assert.Equal(Today, NewReferral.Make(Dupuytren, Today).Value.ArrivedOn);
    }

    [Theory]
    [InlineData("31", "2", "1984", "birth-date-not-real")]
    [InlineData("29", "2", "1985", "birth-date-not-real")]
    [InlineData("1", "13", "1985", "birth-date-not-real")]
    [InlineData("1", "1", "84", "birth-date-not-real")]
    [InlineData("+1", "1", "1984", "birth-date-not-real")]
    [InlineData("", "1", "1984", "birth-date-not-real")]
    [InlineData("23", "11", "2026", "birth-date-in-future")]
    [InlineData("1", "1", "1896", "birth-date-too-long-ago")]
    [InlineData("", "", "", "birth-date-missing")]
    public void Refuses_a_birth_date_that_cannot_be(string day, string month, string year, string code)
    {
        var answers = Dupuytren.With("birth-date.day", day).With("birth-date.month", month).With("birth-date.year", year);

        Assert.Equal(code, Assert.Single(ReferralQuestions.Find("birth-date")!.Faults(answers, Today)).Code);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("101")]
    [InlineData("-3")]
    [InlineData("three")]
    [InlineData("1e1")]
    public void Refuses_a_burned_area_that_cannot_be(string percent)
    {
        var answers = ReferralDraftAnswers.Blank.With("condition", "burn").With("burn-percent", percent);

        Assert.Equal("burn-percent-range", Assert.Single(ReferralQuestions.Find("burn-percent")!.Faults(answers, Today)).Code);
    }

    [Fact]
    public void Refuses_none_together_with_something()
    {
        var answers = ReferralDraftAnswers.Blank.With("condition", "burn").With("burn-signs", "chemical,none");

        Assert.Equal("burn-signs-contradicts", Assert.Single(ReferralQuestions.Find("burn-signs")!.Faults(answers, Today)).Code);
    }

    [Fact]
    public void Refuses_a_code_that_is_not_offered()
    {
        Assert.Equal("condition-missing", Assert.Single(ReferralQuestions.Find("condition")!.Faults(Dupuytren.With("condition", "tooth"), Today)).Code);
    }

    [Fact]
    public void Names_every_fault_of_an_empty_form_at_once()
    {
        var refused = NewReferral.Make(ReferralDraftAnswers.Blank, Today).Refusals;

        Assert.Equal(
            ["condition", "purpose", "urgency", "patient-name.given", "patient-name.family", "birth-date", "details"],
            refused.Select(r => r.Field));
    }

    [Fact]
    public void A_complete_form_makes_a_referral()
    {
        var referral = NewReferral.Make(Dupuytren.With("nhs-number", "999 000 0018"), Today).Value;

        Assert.Equal((ReferralCondition.Other, "hand"), (referral.Condition, referral.Kind));
        Assert.Equal(new("Ada", "Test", new(1952, 2, 29), "999 000 0018", null), referral.Patient);
        Assert.Equal(PurposeClass.Reconstructive, referral.Purpose.Class);
    }

    [Fact]
    public void A_form_has_no_next_page_exactly_when_it_makes_a_referral()
    {
        DraftSamples.Random.Sample(answers =>
            Assert.Equal(ReferralQuestions.Next(answers, Today) is null, NewReferral.Make(answers, Today).Ok));
    }

    [Fact]
    public void A_draft_stored_and_read_back_is_the_same()
    {
        DraftSamples.Random.Sample(answers => Assert.Equal(answers, ReferralDraftAnswers.From(answers.Fields)));
    }

    [Fact]
    public void Every_page_has_its_own_name_and_every_answer_on_it_its_own_code()
    {
        Assert.Equal(ReferralQuestions.All.Count, ReferralQuestions.All.Select(q => q.Id).Distinct().Count());
        Assert.All(ReferralQuestions.All, q => Assert.Equal(q.Options.Count, q.Options.Select(o => o.Code).Distinct().Count()));
    }
}
