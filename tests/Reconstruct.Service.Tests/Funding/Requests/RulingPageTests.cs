using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Funding.Requests;
using Reconstruct.Core.People;
using Reconstruct.Service.Funding.Requests;
using Reconstruct.Service.Patients.Access;

namespace Reconstruct.Service.Tests.Funding.Requests;

public sealed class RulingPageTests : PageTests
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    [Trait("Hazard", "HAZ-061")]
    public async Task A_refusal_without_a_criterion_is_not_recorded()
    {
        var scene = await RequestScene.At(Service);
        await scene.Send();

        var none = await scene.Rule(("ruling", "Refused"));
        var wordless = await scene.Rule(("ruling", "Refused"), ("criteria", "criteria.1.1"));
        var foreign = await scene.Rule(("ruling", "Refused"), ("criteria", "criteria.99"), ("reason.criteria.99", "No"));

        Assert.Equal("Select at least one criterion that is the reason for refusing", none.Error("criteria"));
        Assert.Equal("Enter why this criterion is a reason for refusing", wordless.Error("reason.criteria.1.1"));
        Assert.Equal(422, foreign.Status);
        Assert.Equal(FundingCaseState.Sent, (await scene.Row()).State);
    }

    [Fact]
    public async Task Approval_with_conditions_needs_them_and_nothing_chosen_is_a_fault()
    {
        var scene = await RequestScene.At(Service);
        await scene.Send();

        var without = await scene.Rule(("ruling", "ApprovedWithConditions"), ("conditions", " "));
        var nothing = await scene.Rule();

        Assert.Equal("Enter the conditions", without.Error("conditions"));
        Assert.Equal("Select what you decide", nothing.Error("ruling"));
    }

    [Fact]
    [Trait("Hazard", "HAZ-063")]
    public async Task The_board_is_not_told_who_the_patient_is_and_its_look_is_logged()
    {
        var scene = await RequestScene.At(Service);
        await scene.Send();

        var queue = await scene.Open(QueuePage.Address, Role.Commissioner);
        var page = await scene.Open(RulingPage.Link((await scene.Row()).Id), Role.Commissioner);

        Assert.Contains("She plays the harp for a living", page.Words, StringComparison.Ordinal);
        Assert.Contains("10 degrees", page.Words, StringComparison.Ordinal);
        Assert.All([queue, page], p => Assert.All(["Jones", "Julie", "999 000 0018", "9990000018", "1959", "TEIGN", "Amy Ford"], word => Assert.DoesNotContain(word, p.Text, StringComparison.OrdinalIgnoreCase)));
        var looks = await scene.Use(db => db.Set<AccessRow>().Where(a => a.Name == "Of Devon").ToListAsync(Ct));
        Assert.Contains(looks, l => l.Purpose.Contains("without your name", StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Hazard", "HAZ-063")]
    public async Task A_board_sees_its_own_requests_alone_and_no_draft()
    {
        var scene = await RequestScene.At(Service);
        await scene.Decide();
        var draft = await scene.Open(RulingPage.Link((await scene.Row()).Id), Role.Commissioner);
        await scene.Send();
        await Service.Someone(Role.Commissioner, "Of Birmingham", p => p.Organisation = "QHL");
        var sent = (await scene.Row()).Id;

        var others = await Open(RulingPage.Link(sent), Role.Commissioner, "Of Birmingham");
        var queue = await Open(QueuePage.Address, Role.Commissioner, "Of Birmingham");
        var none = await Open(QueuePage.Address, Role.Commissioner, "Of nowhere");

        Assert.Equal((404, 404), (draft.Status, others.Status));
        Assert.Contains("No request is open", queue.Words, StringComparison.Ordinal);
        Assert.Contains("Your account names no board", none.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_was_not_attached_is_not_there_for_the_board()
    {
        var scene = await RequestScene.At(Service);
        await scene.Send();

        var page = await scene.Open(RulingPage.EvidenceLink((await scene.Row()).Id, 1), Role.Commissioner);

        Assert.Equal(404, page.Status);
    }

    [Fact]
    [Trait("Hazard", "HAZ-060")]
    public async Task What_is_overdue_is_marked_and_governance_is_alerted_once()
    {
        var scene = await RequestScene.At(Service);
        await scene.Send();
        var before = await scene.Use(db => AlertOverdueRequests.Run(db, Ct));
        Service.Time.Advance(TimeSpan.FromDays(43));

        var first = await scene.Use(db => AlertOverdueRequests.Run(db, Ct));
        var second = await scene.Use(db => AlertOverdueRequests.Run(db, Ct));

        Assert.Equal((0, 1, 0), (before, first, second));
        Assert.Contains("Overdue", (await scene.Open(QueuePage.Address, Role.Commissioner)).Words, StringComparison.Ordinal);
        Assert.Contains("A request for funding of", (await scene.Open(AlertsPage.Link, Role.Governance)).Words, StringComparison.Ordinal);
        Assert.Contains("Overdue", (await scene.Open(QueuePage.Address, Role.Governance)).Words, StringComparison.Ordinal);
    }
}
