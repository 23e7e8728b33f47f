using Reconstruct.Core.Funding.Requests;
using Reconstruct.Core.People;
using Reconstruct.Service.Funding.Requests;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Pathways.Lists;
using Reconstruct.Service.Pathways.My;

namespace Reconstruct.Service.Tests.Funding.Requests;

/// <summary>Open requests on the pages and lists where people look anyway.</summary>
public sealed class RequestsBesideTests : PageTests
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_patient_reads_each_step_on_their_own_page_in_plain_words()
    {
        var scene = await RequestScene.At(Service);
        await scene.Send();
        await scene.Refuse();

        var page = await scene.Open(MyPage.Address, Role.Patient);

        Assert.Contains("NHS Devon has decided: refused.", page.Words, StringComparison.Ordinal);
        Assert.Contains("The person who referred you talks with you about the decision. You decide together whether to appeal.", page.Words, StringComparison.Ordinal);
        Assert.Contains("NHS Devon decided: Refused", page.Words, StringComparison.Ordinal);
        Assert.Contains("17 March 2026", page.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Talk with the patient", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_is_not_on_the_patients_page()
    {
        var scene = await RequestScene.At(Service);
        await scene.Decide();

        var page = await scene.Open(MyPage.Address, Role.Patient);

        Assert.DoesNotContain("By when?", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_closed_request_leaves_the_patients_page_and_stays_a_link_away()
    {
        var scene = await RequestScene.At(Service);
        await scene.Send();
        await scene.Rule(("ruling", "Approved"));
        var open = await scene.Open(MyPage.Address, Role.Patient);
        await scene.Step("next", "The operation is booked");

        var closed = await scene.Open(MyPage.Address, Role.Patient);

        Assert.Contains("By when?", open.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("By when?", closed.Words, StringComparison.Ordinal);
        Assert.Contains("See requests for funding", closed.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_referred_and_the_team_read_it_on_the_pathways_page()
    {
        var scene = await RequestScene.At(Service);
        await scene.Send();
        await scene.Rule(("ruling", "ask"), ("question", "Since when?"));

        var referrer = await scene.Open(PathwayPage.Link(scene.Pathway), Role.Referrer);
        var surgeon = await scene.Open(PathwayPage.Link(scene.Pathway), Role.Surgeon);

        Assert.Contains("You and your colleagues, who referred", referrer.Words, StringComparison.Ordinal);
        Assert.Contains("Answer the board's question", referrer.Words, StringComparison.Ordinal);
        Assert.Contains("NHS Devon asked a question", surgeon.Words, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Hazard", "HAZ-088")]
    public async Task Each_owner_finds_their_own_request_where_they_look_for_work()
    {
        var scene = await RequestScene.At(Service);
        await scene.Send(Role.Surgeon);
        await scene.Refuse();
        var surgeon = await scene.Open(WorklistPage.Address, Role.Surgeon);
        var coordinator = await scene.Open(WorklistPage.Address, Role.Coordinator);
        await scene.Step("grounds", "Measured again", Role.Surgeon);

        var later = await scene.Open(WorklistPage.Address, Role.Surgeon);
        var board = await scene.Open(QueuePage.Address, Role.Commissioner);

        Assert.Contains("Talk with the patient: appeal, or close the request", surgeon.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Exceptional request", coordinator.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Exceptional request", later.Words, StringComparison.Ordinal);
        Assert.Contains("Exceptional request", board.Words, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Hazard", "HAZ-088")]
    public async Task Who_referred_finds_what_waits_for_them_above_what_they_sent()
    {
        var scene = await RequestScene.At(Service);
        await scene.Send();
        var before = await scene.Open(ReferredPage.Address, Role.Referrer);
        await scene.Refuse();

        var after = await scene.Open(ReferredPage.Address, Role.Referrer);
        var stranger = await Open(ReferredPage.Address, Role.Referrer, "Dr Stranger");

        Assert.DoesNotContain("Requests for funding that wait for you", before.Words, StringComparison.Ordinal);
        Assert.Contains("Requests for funding that wait for you", after.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Requests for funding that wait for you", stranger.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(FundingCaseState.Draft)]
    [InlineData(FundingCaseState.Sent)]
    [InlineData(FundingCaseState.InformationAsked)]
    [InlineData(FundingCaseState.Decided)]
    [Trait("Hazard", "HAZ-088")]
    public async Task Whoever_has_it_an_overdue_request_is_on_the_list_of_what_is_stalled_with_its_alert(FundingCaseState state)
    {
        var scene = await RequestScene.At(Service);
        await (state is FundingCaseState.Draft ? scene.Decide() : scene.Send());
        if (state is FundingCaseState.InformationAsked) await scene.Rule(("ruling", "ask"), ("question", "Since when?"));
        if (state is FundingCaseState.Decided) await scene.Refuse();
        var before = await scene.Open(StalledPage.Address, Role.Governance);
        Service.Time.Advance(TimeSpan.FromDays(43));
        await scene.Use(db => AlertOverdueRequests.Run(db, Ct));

        var after = await scene.Open(StalledPage.Address, Role.Governance);

        Assert.Equal(state, (await scene.Row()).State);
        Assert.DoesNotContain("Beside pathways, longest overdue first", before.Words, StringComparison.Ordinal);
        Assert.Contains("Beside pathways, longest overdue first", after.Words, StringComparison.Ordinal);
        Assert.Contains("Governance was alerted", after.Words, StringComparison.Ordinal);
        Assert.Contains(after.Html.QuerySelectorAll("a"), a => a.GetAttribute("href")!.StartsWith("/funding/requests/", StringComparison.Ordinal));
    }
}
