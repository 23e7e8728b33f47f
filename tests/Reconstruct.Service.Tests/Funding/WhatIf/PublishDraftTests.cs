using System.Text;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Reconstruct.Core.Boards;
using Reconstruct.Core.Funding;
using Reconstruct.Core.Funding.WhatIf;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Funding.Policies;
using Reconstruct.Service.Funding.Requests;
using Reconstruct.Service.Funding.WhatIf;
using Reconstruct.Service.Tests.Funding.Requests;

namespace Reconstruct.Service.Tests.Funding.WhatIf;

public sealed class PublishDraftTests : PageTests
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;
    private const string Facts = "\"facts\": {\"mcpContractureDegrees\": 27, \"pipContractureDegrees\": 0, \"thumbContractureSevere\": false, \"contractureCourse\": \"slow\"}";

    [Fact]
    public async Task A_published_version_decides_from_its_first_day_and_the_earlier_one_until_then()
    {
        var scene = await DraftScene.At(Service);
        await scene.Submitted();
        var page = await scene.Step(DraftPage.Publish, DraftScene.Colleague);

        var before = await Service.Decide($"{{\"board\": \"QJK\", \"procedure\": \"dupuytrens\", \"on\": \"2026-06-30\", {Facts}}}");
        var after = await Service.Decide($"{{\"board\": \"QJK\", \"procedure\": \"dupuytrens\", \"on\": \"2026-07-01\", {Facts}}}");

        Assert.Contains("Approved by Bo of Devon", page.Words, StringComparison.Ordinal);
        Assert.Equal(("exceptional-only", "qjk-dupuytrens"), ((string)before.Body["outcome"]!, Policy(before.Body)));
        Assert.Equal(("met-approval-not-stated", await scene.Read(r => r.PolicyId)), ((string)after.Body["outcome"]!, Policy(after.Body)));
        Assert.Contains("published here on 3 March 2026", (await Open("/funding/policies?procedure=dupuytrens")).Words, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Hazard", "HAZ-081")]
    public async Task Who_wrote_it_cannot_approve_it()
    {
        var scene = await DraftScene.At(Service);
        await scene.Submitted();

        var offered = await scene.Open(DraftPage.Link((await scene.Row()).Id));
        var forged = await scene.Step(DraftPage.Publish);

        Assert.DoesNotContain("Approve and publish", offered.Words, StringComparison.Ordinal);
        Assert.Equal((422, "Somebody else of your board must approve what you wrote"), (forged.Status, forged.Error("step")));
        Assert.Equal(PolicyDraftState.Submitted, await scene.State());
    }

    [Fact]
    [Trait("Hazard", "HAZ-081")]
    public async Task Nobody_of_another_board_approves_it()
    {
        var scene = await DraftScene.At(Service);
        await scene.Submitted();
        var id = (await scene.Row()).Id;
        var own = await scene.Open(DraftsPage.Address, DraftScene.Stranger);

        var page = await own.Browser.Send(new(HttpMethod.Post, DraftPage.Link(id))
        {
            Content = new FormUrlEncodedContent([new("__RequestVerificationToken", own.Value("__RequestVerificationToken")!), new("version", "3"), new("step", DraftPage.Publish)]),
        });

        Assert.Equal(404, page.Status);
        Assert.Equal(PolicyDraftState.Submitted, await scene.State());
    }

    [Fact]
    public async Task It_is_not_approved_before_it_is_submitted_nor_after_a_change_that_the_approver_did_not_see()
    {
        var scene = await DraftScene.At(Service);
        await scene.Begin();
        await scene.Fields(("effectiveFrom", "2026-07-01"));
        var early = await Use(DraftScene.Colleague, async (services, db, row) => await PublishDraft.Run(db, services.GetRequiredService<PolicyShelf>(), services.GetRequiredService<BoardTable>(), row, row.Version, Ct));
        await scene.Step("Submit");
        var seen = await scene.Open(DraftPage.Link((await scene.Row()).Id), DraftScene.Colleague);
        await scene.Step("TakeBack");
        await scene.Fields(("version", "another"));
        await scene.Step("Submit");

        var late = await seen.Submit(("step", DraftPage.Publish));

        Assert.False(early.Ok);
        Assert.Equal(409, late.Status);
        Assert.Equal(PolicyDraftState.Submitted, await scene.State());
    }

    [Fact]
    public async Task Faults_and_a_first_day_that_is_not_later_keep_it_from_being_submitted_and_published()
    {
        var scene = await DraftScene.At(Service);
        await scene.Begin();
        var undated = await scene.Step("Submit");
        await scene.Fields(("effectiveFrom", "2026-03-03"));
        var today = await scene.Step("Submit");
        await scene.Fields(("effectiveFrom", "2026-03-04"));
        await scene.Step("Submit");
        Service.Time.Advance(TimeSpan.FromDays(1));

        var tomorrow = await scene.Step(DraftPage.Publish, DraftScene.Colleague);

        Assert.Contains(undated.Errors, e => e.Contains("starts on a known day", StringComparison.Ordinal));
        Assert.Contains(today.Errors, e => e.Contains("must start after 3 March 2026", StringComparison.Ordinal));
        Assert.Contains(tomorrow.Errors, e => e.Contains("must start after 4 March 2026", StringComparison.Ordinal));
        Assert.Equal(PolicyDraftState.Submitted, await scene.State());
    }

    [Fact]
    public async Task It_is_sent_back_with_a_reason()
    {
        var scene = await DraftScene.At(Service);
        await scene.Submitted();

        var without = await scene.Step("SendBack", DraftScene.Colleague);
        await scene.Step("SendBack", DraftScene.Colleague, "The panel asked for 27 degrees");

        Assert.Equal("Enter why you send it back", without.Error("why"));
        Assert.Contains("The panel asked for 27 degrees", (await scene.Open(DraftPage.Link((await scene.Row()).Id))).Words, StringComparison.Ordinal);
        Assert.Equal(PolicyDraftState.Draft, await scene.State());
    }

    [Fact]
    [Trait("Hazard", "HAZ-080")]
    public async Task A_published_version_cannot_be_changed_or_given_up()
    {
        var scene = await DraftScene.At(Service);
        await scene.Submitted();
        await scene.Step(DraftPage.Publish, DraftScene.Colleague);
        var text = await scene.Read(r => r.Text);

        var change = await Use(DraftScene.Author, async (services, db, row) => await ChangeDraft.Run(db, services.GetRequiredService<PolicyBook>(), row, row.Version, row.Text + " ", "text", Ct));
        var withdraw = await Use(DraftScene.Author, async (services, db, row) => await StepDraft.Run(db, services.GetRequiredService<PolicyBook>(), row, row.Version, StepDraft.Step.Withdraw, null, Ct));
        var again = await Use(DraftScene.Colleague, async (services, db, row) => await PublishDraft.Run(db, services.GetRequiredService<PolicyShelf>(), services.GetRequiredService<BoardTable>(), row, row.Version, Ct));

        Assert.All([change, withdraw, again], r => Assert.Equal("not-allowed", r.Refusals[0].Code));
        Assert.Equal((403, text, PolicyDraftState.Published), ((await scene.Open(DraftFieldsPage.Link((await scene.Row()).Id))).Status, await scene.Read(r => r.Text), await scene.State()));
    }

    [Fact]
    public async Task A_second_version_for_the_same_time_is_refused_and_one_that_follows_is_taken()
    {
        var scene = await DraftScene.At(Service);
        await scene.Submitted();
        await scene.Step(DraftPage.Publish, DraftScene.Colleague);
        await scene.Begin();
        await scene.Fields(("effectiveFrom", "2026-07-01"));
        var sameDay = await scene.Step("Submit");
        await scene.Fields(("effectiveFrom", "2026-08-01"));
        await scene.Step("Submit");

        await scene.Step(DraftPage.Publish, DraftScene.Colleague);

        Assert.Contains(sameDay.Errors, e => e.Contains("is in force at the same time", StringComparison.Ordinal));
        Assert.Equal((PolicyDraftState.Published, 2), await scene.Read(r => (r.State, r.Number!.Value)));
    }

    [Fact]
    public async Task History_tells_who_wrote_who_approved_and_when()
    {
        var scene = await DraftScene.At(Service);
        await scene.Submitted();
        await scene.Step(DraftPage.Publish, DraftScene.Colleague);
        var row = await scene.Row();

        var links = await Service.Use(db => db.Set<HistoryRow>().Where(h => h.ChainId == row.Id.Value).OrderBy(h => h.Sequence).ToListAsync(Ct));

        Assert.Equal(["draft of a policy begun", "draft of a policy changed", "draft of a policy: submit", "policy published"], links.Select(l => l.Why));
        Assert.Equal((row.Author.Value, row.Approver!.Value.Value), (links[2].PersonId, links[3].PersonId));
    }

    [Fact]
    [Trait("Hazard", "HAZ-080")]
    public async Task A_decision_that_was_made_before_comes_out_the_same_to_the_byte()
    {
        var requests = await RequestScene.At(Service);
        await requests.Send();
        var kept = await requests.Row();
        var scene = await DraftScene.At(Service);
        await scene.Begin();
        await scene.Fields(("effectiveFrom", "2026-03-04"), ("limit.criteria.of.0.of.0.value", "5"), ("limit.criteria.of.0.of.1.value", "5"));
        await scene.Write(WithOneExample(await scene.Read(r => r.Text)));
        await scene.Step("Submit");
        await scene.Step(DraftPage.Publish, DraftScene.Colleague);
        Assert.Equal(PolicyDraftState.Published, await scene.State());
        Service.Time.Advance(TimeSpan.FromDays(30));

        var again = await Service.Use((services, _) => Task.FromResult(services.GetRequiredService<DecideRequest>().Decide(FundingInputs.Read(kept.Inputs)).Value));

        Assert.Equal(Encoding.UTF8.GetBytes(kept.Decision!), DecisionJson.Write(again));
    }

    private static string Policy(JsonNode body) => (string)body["policy"]!["id"]!;

    /// <summary>With one example alone, that no limit touches.</summary>
    private static string WithOneExample(string text)
    {
        var draft = JsonNode.Parse(text)!;
        draft["examples"] = new JsonArray(new JsonObject { ["name"] = "nothing known", ["facts"] = new JsonObject(), ["expect"] = "more-information" });
        return draft.ToJsonString();
    }

    /// <summary>Runs an operation as somebody, past the pages.</summary>
    private Task<T> Use<T>(string name, Func<IServiceProvider, ServiceDb, PolicyDraft, Task<T>> work) => Service.Use(async (services, db) =>
    {
        var person = await db.Users.FirstAsync(p => p.DisplayName == name, Ct);
        services.GetRequiredService<ActingNow>().Value = Acting.Service("test") with { Person = new PersonId(person.Id), Name = name, Roles = [Role.Commissioner], Organisation = person.Organisation };
        return await work(services, db, await db.Set<PolicyDraft>().SingleAsync(Ct));
    });
}
