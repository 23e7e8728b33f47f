using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Reconstruct.Core.Funding;
using Reconstruct.Core.Funding.Requests;
using Reconstruct.Core.People;
using Reconstruct.Service.Funding.Requests;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Pathways.Clocks;

namespace Reconstruct.Service.Tests.Funding.Requests;

/// <summary>A request from the facts to the appeal, through the pages.</summary>
public sealed class RequestJourneyTests : PageTests
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_pathway_leads_to_the_request_and_the_board_is_that_of_the_practice()
    {
        var scene = await RequestScene.At(Service);

        var pathway = await scene.Open(PathwayPage.Link(scene.Pathway), Role.Referrer);
        var ask = await scene.Open(AskPage.Link(scene.Pathway), Role.Referrer);

        Assert.Contains("Ask for funding", pathway.Words, StringComparison.Ordinal);
        Assert.Equal("QJK", ask.Value("board"));
    }

    [Fact]
    public async Task The_facts_are_filled_in_from_the_record_and_marked()
    {
        var scene = await RequestScene.At(Service);

        var page = await (await scene.Open(AskPage.Link(scene.Pathway), Role.Surgeon)).Submit(("procedure", "pinnaplasty"), ("board", "QK1"));

        Assert.Equal("66", page.Value("facts.ageYears"));
        Assert.Contains("It came from: record: date of birth", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fact_that_cannot_be_is_shown_back_and_what_is_left_out_stays_not_known()
    {
        var scene = await RequestScene.At(Service);
        var page = await scene.Begin();

        var wrong = await page.Submit(("facts.mcpContractureDegrees", "many"));
        var open = await wrong.Submit(("facts.mcpContractureDegrees", null));

        Assert.Equal(422, wrong.Status);
        Assert.NotNull(wrong.Error("facts.mcpContractureDegrees"));
        Assert.Equal("many", wrong.Value("facts.mcpContractureDegrees"));
        Assert.Equal(FundingOutcome.MoreInformation, (await scene.Row()).Outcome);
        Assert.Contains("More information is needed", open.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_failed_criterion_has_its_own_box_with_clause_value_and_limit()
    {
        var scene = await RequestScene.At(Service);

        var page = await scene.Decide();

        Assert.Contains("Knuckle bent by at least 30 degrees", page.Words, StringComparison.Ordinal);
        Assert.Contains("It is 10 degrees. The rule: at least 30 degrees", page.Words, StringComparison.Ordinal);
        Assert.Equal("", page.Value("statement.criteria.1.1"));
        Assert.Contains("not a national rule", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unfinished_request_names_every_fault_and_sends_nothing()
    {
        var scene = await RequestScene.At(Service);

        var page = await (await scene.Decide()).Submit();

        Assert.Equal(422, page.Status);
        Assert.Equal(2, page.Errors.Count);
        Assert.Equal(FundingCaseState.Draft, (await scene.Row()).State);
    }

    [Fact]
    [Trait("Hazard", "HAZ-050")]
    public async Task A_forged_outcome_changes_nothing()
    {
        var scene = await RequestScene.At(Service);
        var page = await scene.Decide();
        var before = await scene.Row();

        var sent = await page.Submit(("outcome", "met-no-approval"), ("Outcome", "MetPriorApproval"), ("decision", "{}"), ("kind", "PriorApproval"), ("urgency", "Routine"), ("statement.criteria.1.1", "x"));

        var after = await scene.Row();
        Assert.Equal(422, sent.Status); // prior approval is not open after these facts
        Assert.Equal((before.Outcome, before.Decision, FundingCaseState.Draft), (after.Outcome, after.Decision, after.State));
        Assert.Equal(FundingOutcome.ExceptionalOnly, after.Outcome);
    }

    [Fact]
    public async Task A_stored_decision_made_again_gives_the_same_bytes()
    {
        var scene = await RequestScene.At(Service);
        await scene.Send();
        var row = await scene.Row();
        await scene.Use(async db => await db.Set<Service.Patients.Reference.Practice>().ExecuteDeleteAsync(Ct)); // what the file of practices says later does not matter

        var again = await Service.Use((services, _) => Task.FromResult(services.GetRequiredService<DecideRequest>().Decide(FundingInputs.Read(row.Inputs)).Value));

        Assert.Equal(Encoding.UTF8.GetBytes(row.Decision!), DecisionJson.Write(again));
        Assert.Contains(row.Policies, p => p == $"qjk-dupuytrens {again.Decisions[0].Policies.Single(d => d.Policy.Id == "qjk-dupuytrens").Policy.Fingerprint}");
    }

    [Fact]
    public async Task From_refusal_to_appeal_everyone_sees_each_step_with_owner_and_time()
    {
        var scene = await RequestScene.At(Service);
        await scene.Send();

        await scene.Rule(("ruling", "ask"), ("question", "Since when?"));
        var asked = await scene.Open(RequestPage.Link((await scene.Row()).Id), Role.Patient);
        await scene.Step("answer", "Since May");
        await scene.Refuse();
        var refused = await scene.Open(RequestPage.Link((await scene.Row()).Id), Role.Patient);
        await scene.Step("grounds", "Measured again: 40 degrees");
        await scene.Rule(("ruling", "ApprovedWithConditions"), ("conditions", "One operation"));
        await scene.Step("next", "The operation is booked");

        Assert.Contains("NHS Devon has asked a question", asked.Words, StringComparison.Ordinal);
        Assert.Contains("The person who referred you", asked.Words, StringComparison.Ordinal);
        Assert.Contains("Knuckle bent by at least 30 degrees – The bend is small", refused.Words, StringComparison.Ordinal);
        var row = await scene.Row();
        Assert.Equal((FundingCaseState.Closed, FundingRulingKind.ApprovedWithConditions), (row.State, row.RulingKind));
        Assert.Equal(8, (await scene.Events()).Count);
        Assert.Equal(7, (await scene.Inbox(MessageTo.Patient)).Count);
        Assert.Equal(7, (await scene.Inbox(MessageTo.Referrer)).Count);
        Assert.Contains(await scene.Inbox(MessageTo.Patient), t => t.Contains("NHS Devon was asked to look at its decision again.", StringComparison.Ordinal) && t.Contains("Who has it now: NHS Devon", StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Hazard", "HAZ-062")]
    public async Task The_waiting_time_runs_on_whatever_happens_with_the_request()
    {
        var scene = await RequestScene.At(Service);
        var before = await Clock(scene);

        await scene.Send();
        await scene.Rule(("ruling", "ask"), ("question", "Since when?"));
        await scene.Step("answer", "Since May");
        await scene.Refuse();
        await scene.Step("next", "No operation");

        Assert.NotEmpty(before);
        Assert.Equal(before, await Clock(scene));
    }

    [Fact]
    public async Task Two_who_answer_at_once_do_not_overwrite_each_other()
    {
        var scene = await RequestScene.At(Service);
        await scene.Send();
        await scene.Rule(("ruling", "ask"), ("question", "Since when?"));
        var slow = await scene.Open(RequestPage.Link((await scene.Row()).Id), Role.Surgeon);
        await scene.Step("answer", "Since May");

        var late = await slow.Submit(("answer", "Since June"));

        Assert.Equal(409, late.Status);
        Assert.Equal("Since May", (await scene.Events()).OfType<FundingCaseEvent.InformationGiven>().Single().Answer);
    }

    [Fact]
    public async Task Replaying_the_kept_events_gives_where_the_request_stands()
    {
        var scene = await RequestScene.At(Service);
        await scene.Send();
        await scene.Refuse();

        var replayed = FundingCaseMachine.Replay(await scene.Events(), FundingClocks.Standard).Value;

        Assert.Equivalent((await scene.Row()).Position, replayed, strict: true);
    }

    [Fact]
    public async Task Another_referrer_a_patient_of_somebody_else_and_a_patient_before_it_is_sent_see_nothing()
    {
        var scene = await RequestScene.At(Service);
        await scene.Decide();
        var row = await scene.Row();

        var stranger = await Open(RequestPage.Link(row.Id), Role.Referrer, "Dr Stranger");
        var patient = await scene.Open(RequestPage.Link(row.Id), Role.Patient);
        var list = await scene.Open(AskPage.Link(scene.Pathway), Role.Patient);

        Assert.Equal((404, 404), (stranger.Status, patient.Status));
        Assert.Contains("No funding has been asked for here", list.Words, StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<string>> Clock(RequestScene scene) => await scene.Use(async db =>
        (await db.Set<ClockEvent>().Where(e => e.PathwayId == scene.Pathway).OrderBy(e => e.Number).ToListAsync(Ct)).ConvertAll(e => $"{e.Id} {e.Version} {e.Code} {e.On:O}"));
}
