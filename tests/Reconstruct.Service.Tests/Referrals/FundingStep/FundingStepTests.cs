using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Reconstruct.Core.Funding;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Service.Funding.Kept;
using Reconstruct.Service.Funding.Requests;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Referrals;
using Reconstruct.Service.Tests.Funding;
using Reconstruct.Service.Tests.Referrals.Form;
using Reconstruct.Service.Tests.Referrals.Messages;

namespace Reconstruct.Service.Tests.Referrals.FundingStep;

/// <summary>The funding answer inside the referral: asked for, shown, sent, read by everyone whom it concerns, and never in the way.</summary>
public sealed class FundingStepTests : PageTests
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_referrer_sees_the_boards_answer_before_sending_and_it_goes_with_the_referral()
    {
        var page = await (await Service.ToTheFunding()).Submit(("procedure", "dupuytrens"), ("go", "on"));
        Assert.Equal("74 years (from: referral form: date of birth)", page.Fact("Age"));

        var answer = await page.AnswerAll(FundingForm.TooLittle);
        Assert.Contains("Exceptional request only", answer.Words, StringComparison.Ordinal);
        Assert.Contains("NHS Devon", answer.Words, StringComparison.Ordinal);
        Assert.Contains("NHS Devon, commissioning policy: Dupuytren's contracture treatment", answer.Words, StringComparison.Ordinal);
        Assert.Contains("What would change the answer", answer.Words, StringComparison.Ordinal);
        Assert.Contains("(IFR)", answer.Words, StringComparison.Ordinal);
        Assert.Equal("10 degrees (from: referrer)", answer.Fact("Bend at the knuckle"));

        var check = await answer.Submit();
        Assert.Equal("Check your answers before sending the referral", check.Title);
        Assert.StartsWith("Exceptional request only", check.Fact("What the rules say"), StringComparison.Ordinal);
        var sent = await check.Submit();
        Assert.Equal("Referral sent", sent.Title);

        var kept = await Service.Kept();
        var pathway = await Service.Use(db => db.Set<Pathway>().SingleAsync(Ct));
        Assert.Equal((FundingOutcome.ExceptionalOnly, "QJK", "dupuytrens", new DateOnly(2026, 3, 3)), (kept.Outcome, kept.Board, kept.Procedure, kept.On));
        Assert.Equal(pathway.Id, kept.PathwayId);
        Assert.Matches("^qjk-dupuytrens [0-9a-f]{64}$", Assert.Single(kept.Policies));
        var facts = FundingInputs.Read(kept.Inputs).Facts.ToDictionary(f => f.Fact, f => (f.Value, f.Origin));
        Assert.Equal(("74", "referral form: date of birth"), facts["ageYears"]);
        Assert.Equal(("false", "referrer"), facts["handFunctionImpaired"]);
    }

    [Fact]
    [Trait("Hazard", "HAZ-084")]
    public async Task That_no_skin_cancer_is_suspected_is_not_taken_to_mean_that_no_cancer_is()
    {
        var page = await (await Service.ToTheFunding(kind: "skin-lesion")).Submit(("procedure", "breast-reduction"), ("go", "on"));
        var check = await (await page.AnswerAll(new Dictionary<string, string>())).Submit();
        await check.Submit();

        var facts = FundingInputs.Read((await Service.Kept()).Inputs).Facts;
        Assert.Contains(facts, f => f.Fact == "ageYears");
        Assert.DoesNotContain(facts, f => f.Fact == "cancerSuspected");
    }

    [Fact]
    [Trait("Hazard", "HAZ-085")]
    public async Task Made_again_from_what_was_kept_the_answer_is_the_same_to_the_last_byte()
    {
        await Sent(FundingForm.TooLittle);
        var kept = await Service.Kept();

        var again = await Service.Use((services, _) => Task.FromResult(services.GetRequiredService<DecideRequest>().Decide(FundingInputs.Read(kept.Inputs)).Value));

        Assert.Equal(kept.Decision, Encoding.UTF8.GetString(DecisionJson.Write(again)));
        Assert.Equal(kept.Policies, DecideRequest.PoliciesOf(again));
    }

    [Fact]
    [Trait("Hazard", "HAZ-085")]
    public async Task An_outcome_in_a_posted_form_changes_nothing()
    {
        (string, string?)[] forged =
        [
            ("outcome", "MetNoApproval"), ("eligible", "true"), ("funding.outcome", "met-no-approval"), ("decision", "{}"), ("funding.fact.mcpContractureDegrees", "90"), ("fact.ageYears", "4"), ("on", "2020-01-01"),
        ];
        var page = await (await Service.ToTheFunding()).Submit([("procedure", "dupuytrens"), ("go", "on"), .. forged]);
        var answer = await page.AnswerAll(FundingForm.TooLittle);
        var check = await answer.Submit(forged);
        Assert.StartsWith("Exceptional request only", check.Fact("What the rules say"), StringComparison.Ordinal);

        await check.Submit(forged);

        var kept = await Service.Kept();
        Assert.Equal((FundingOutcome.ExceptionalOnly, new DateOnly(2026, 3, 3)), (kept.Outcome, kept.On));
        Assert.Equal("10", FundingInputs.Read(kept.Inputs).Facts.Single(f => f.Fact == "mcpContractureDegrees").Value);
        Assert.Equal("74", FundingInputs.Read(kept.Inputs).Facts.Single(f => f.Fact == "ageYears").Value);
    }

    [Fact]
    [Trait("Hazard", "HAZ-085")]
    public async Task A_message_that_claims_an_outcome_changes_nothing()
    {
        var caller = await new SystemCaller(Service).SignIn();
        MadeMessage message = new();
        message.Request.Insurance = [new() { Display = "Funding approved: met, no approval needed" }];
        message.Request.SupportingInfo = [new() { Display = "CoverageEligibilityResponse: eligible" }];
        message.Request.Note = [new() { Text = "Outcome of the funding rules: met-no-approval" }];

        await caller.Post(message.Json);

        var pathway = await Service.Use(db => db.Set<Pathway>().SingleAsync(Ct));
        Assert.False(await Service.Use(db => db.Set<KeptDecision>().AnyAsync(Ct)));
        Assert.Equal("No funding answer came with the referral", (await Open(KeptDecisionPage.Link(pathway.Id), Role.Coordinator)).Title.Replace(pathway.Reference, "", StringComparison.Ordinal));
    }

    [Theory]
    [Trait("Hazard", "HAZ-084")]
    [InlineData("urgent")]
    [InlineData("immediate")]
    public async Task An_urgent_referral_goes_past_the_step_and_says_why(string urgency)
    {
        var check = await Service.ToTheFunding(urgency: urgency);

        Assert.Equal("Check your answers before sending the referral", check.Title);
        Assert.Contains("You said that it is urgent. Funding rules do not hold it up.", check.Words, StringComparison.Ordinal);
        Assert.Equal("Referral sent", (await check.Submit()).Title);
        Assert.False(await Service.Use(db => db.Set<KeptDecision>().AnyAsync(Ct)));
    }

    [Fact]
    [Trait("Hazard", "HAZ-084")]
    public async Task What_became_urgent_after_the_answer_carries_no_answer()
    {
        var page = await (await Service.ToTheFunding()).Submit(("procedure", "dupuytrens"), ("go", "on"));
        var check = await (await page.AnswerAll(FundingForm.TooLittle)).Submit();
        await (await check.Browser.Open(check.Address.Replace("/check", "/urgency", StringComparison.Ordinal))).Submit(("urgency", "urgent"), ("go", "on"));

        await (await check.Browser.Open(check.Address)).Submit();

        Assert.True(await Service.Use(db => db.Set<Referral>().AnyAsync(Ct)));
        Assert.False(await Service.Use(db => db.Set<KeptDecision>().AnyAsync(Ct)));
    }

    [Fact]
    [Trait("Hazard", "HAZ-084")]
    public async Task A_referral_can_be_sent_without_the_step_and_with_none_of_these()
    {
        var asked = await Service.ToTheFunding();
        var check = await asked.Browser.Open(asked.Address.Replace("/funding", "/check", StringComparison.Ordinal));
        Assert.Contains("They were not asked about", check.Words, StringComparison.Ordinal);

        var none = await asked.Submit(("procedure", "none"), ("go", "on"));

        Assert.Equal("Check your answers before sending the referral", none.Title);
        Assert.Equal("Referral sent", (await none.Submit()).Title);
        Assert.False(await Service.Use(db => db.Set<KeptDecision>().AnyAsync(Ct)));
    }

    [Fact]
    public async Task A_value_out_of_range_and_one_that_contradicts_are_each_named_and_not_kept()
    {
        var page = await (await Service.ToTheFunding(born: "2020")).Submit(("procedure", "breast-reduction"), ("go", "on"));
        var draft = page.Address[..page.Address.IndexOf("/funding", StringComparison.Ordinal)];

        var range = await (await page.Browser.Open($"{draft}/funding/facts/bmiKgPerM2")).Submit(("answer", "900"), ("go", "on"));
        var contradiction = await (await page.Browser.Open($"{draft}/funding/facts/breastDevelopmentComplete")).Submit(("answer", "yes"), ("go", "on"));

        Assert.Equal(422, range.Status);
        Assert.StartsWith("Body mass index must be", range.Error("answer"), StringComparison.Ordinal);
        Assert.Equal("Breast development cannot be complete before the age of 8", contradiction.Error("answer"));
        Assert.Null((await page.Browser.Open($"{draft}/funding/answer")).Fact("Breast development complete"));
    }

    [Fact]
    public async Task A_contradiction_that_comes_later_is_named_on_the_check_page_and_the_referral_still_goes()
    {
        var page = await (await Service.ToTheFunding()).Submit(("procedure", "breast-reduction"), ("go", "on"));
        var draft = page.Address[..page.Address.IndexOf("/funding", StringComparison.Ordinal)];
        await (await page.Browser.Open($"{draft}/funding/facts/breastDevelopmentComplete")).Submit(("answer", "yes"), ("go", "on"));
        await (await page.Browser.Open($"{draft}/birth-date")).Submit(("birth-date.year", "2020"), ("go", "on"));

        var check = await page.Browser.Open($"{draft}/check");
        Assert.Contains("Breast development cannot be complete before the age of 8", check.Fact("What the rules say"), StringComparison.Ordinal);
        Assert.Equal("Referral sent", (await check.Submit()).Title);

        var kept = await Service.Kept();
        Assert.Null(kept.Outcome);
        Assert.Equal(["Breast development cannot be complete before the age of 8"], kept.Faults);
    }

    [Theory]
    [InlineData("Nowhere surgery", "not among those that are loaded")]
    [InlineData(FundingScene.Closed, "closed")]
    public async Task Where_the_practice_tells_no_board_one_can_be_chosen_or_the_referral_sent_without(string practice, string said)
    {
        var page = await Service.ToTheFunding(practice);
        Assert.NotNull(page.Html.QuerySelector("select[name=board]"));

        var without = await page.Submit(("procedure", "dupuytrens"), ("go", "on"));
        Assert.Contains(KeptWords.Unread, without.Words, StringComparison.Ordinal);
        Assert.Contains(said, without.Words, StringComparison.OrdinalIgnoreCase);
        var with = await (await page.Browser.Open(page.Address)).Submit(("procedure", "dupuytrens"), ("board", "QJK"), ("go", "on"));

        Assert.Contains("/funding/facts/", with.Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Coordinator_triager_and_patient_read_it_each_on_their_own_page()
    {
        await Sent(FundingForm.TooLittle);
        var pathway = await Service.Use(db => db.Set<Pathway>().SingleAsync(Ct));
        await Service.Someone(Role.Patient, "Ada Test", p => p.PatientId = pathway.PatientId.Value);

        var office = await Open(PathwayPage.Link(pathway.Id), Role.Coordinator);
        var triage = await Open($"/pathways/{pathway.Id}/triage", Role.Surgeon);
        var mine = await (await Service.Browser(Role.Patient, "Ada Test")).Open("/my");
        var whole = await Open(KeptDecisionPage.Link(pathway.Id), Role.Surgeon);
        var told = await (await Service.Browser(Role.Patient, "Ada Test")).Open(KeptDecisionPage.Link(pathway.Id));

        Assert.All([office, triage, mine], p => Assert.NotNull(p.Html.QuerySelector($"a[href='{KeptDecisionPage.Link(pathway.Id)}']")));
        Assert.Contains("Exceptional request only", triage.Words, StringComparison.Ordinal);
        Assert.Contains("You have been referred all the same", mine.Words, StringComparison.Ordinal);
        Assert.Contains("the same to the last byte", whole.Words, StringComparison.Ordinal);
        Assert.Contains("It is not a decision about your care", told.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_for_funding_begins_with_what_came_with_the_referral()
    {
        await Sent(FundingForm.TooLittle);
        var pathway = await Service.Use(db => db.Set<Pathway>().SingleAsync(Ct));
        var ask = await Open(AskPage.Link(pathway.Id), Role.Coordinator);
        Assert.Equal(("dupuytrens", "QJK"), (ask.Value("procedure"), ask.Value("board")));

        var facts = await ask.Submit();

        Assert.Equal("10", facts.Value("facts.mcpContractureDegrees"));
        Assert.Contains("It came from: referrer.", facts.Words, StringComparison.Ordinal);
        var inputs = FundingInputs.Read((await Service.Use(db => db.Set<FundingCase>().SingleAsync(Ct))).Inputs);
        Assert.Equal(StartRequest.FromRecord, inputs.Facts.Single(f => f.Fact == "ageYears").Origin);
    }

    [Fact]
    public async Task The_funding_answer_is_nobodys_who_has_nothing_to_do_with_the_patient()
    {
        await Sent(FundingForm.Enough);
        var pathway = await Service.Use(db => db.Set<Pathway>().SingleAsync(Ct));
        await Service.Someone(Role.Referrer, "Dr Other", p => p.Organisation = "Y11111");

        var other = await (await Service.Browser(Role.Referrer, "Dr Other")).Open(KeptDecisionPage.Link(pathway.Id));

        Assert.DoesNotContain("Dupuytren", other.Words, StringComparison.Ordinal);
        Assert.NotEqual(200, other.Status);
    }

    private async Task Sent(IReadOnlyDictionary<string, string> facts)
    {
        var page = await (await Service.ToTheFunding()).Submit(("procedure", "dupuytrens"), ("go", "on"));
        var sent = await (await (await page.AnswerAll(facts)).Submit()).Submit();
        Assert.Equal("Referral sent", sent.Title);
    }
}
