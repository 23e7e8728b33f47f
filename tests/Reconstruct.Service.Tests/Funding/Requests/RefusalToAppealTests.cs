using Reconstruct.Core.Funding.Requests;
using Reconstruct.Core.People;
using Reconstruct.Service.Funding.Requests;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Pathways.Letters;
using Reconstruct.Service.Pathways.Lists;
using Reconstruct.Service.Pathways.My;

namespace Reconstruct.Service.Tests.Funding.Requests;

/// <summary>One exceptional request from the draft to the open ledger, driven through the pages by everyone who takes part.</summary>
public sealed class RefusalToAppealTests : PageTests
{
    protected override string[] Settings => ["limits:signInPerMinute=1000"];

    [Fact]
    [Trait("Hazard", "HAZ-061")]
    [Trait("Hazard", "HAZ-087")]
    [Trait("Hazard", "HAZ-088")]
    public async Task A_request_goes_from_refusal_to_appeal_and_is_counted()
    {
        var scene = await RequestScene.At(Service);
        await Draft(scene);
        await Send(scene);
        await Refuse(scene);
        await Appeal(scene);
        await Overturn(scene);
        await Close(scene);
        for (var other = 0; other < 4; other++) // a count under 5 is withheld
        {
            Service.Time.Advance(TimeSpan.FromMinutes(1));
            await scene.Send();
            await scene.Rule(("ruling", "Approved"));
        }
        Service.Time.Advance(TimeSpan.FromDays(29));

        var ledger = await Open(LedgerPage.Address);
        var csv = await Service.Client().GetStringAsync(LedgerPage.Csv, TestContext.Current.CancellationToken);

        Assert.Contains("NHS Devon", ledger.Words, StringComparison.Ordinal);
        Assert.Contains(csv.Split("\r\n"), line => line.StartsWith("\"NHS Devon\",\"Surgery for Dupuytren's contracture\",\"5\",\"0\",", StringComparison.Ordinal));
    }

    private static async Task Draft(RequestScene scene)
    {
        await scene.Decide();

        Assert.Contains("Finish the request and send it", (await scene.Open(ReferredPage.Address, Role.Referrer)).Words, StringComparison.Ordinal);
        Assert.DoesNotContain("By when?", (await scene.Open(MyPage.Address, Role.Patient)).Words, StringComparison.Ordinal);
        Assert.Contains("No request is open", (await scene.Open(QueuePage.Address, Role.Commissioner)).Words, StringComparison.Ordinal);
    }

    private static async Task Send(RequestScene scene)
    {
        var page = await scene.Open(WritePage.Link((await scene.Row()).Id), Role.Referrer);

        await page.Submit(("statement.criteria.1.1", "She plays the harp for a living"), ("urgency", "Routine"));

        Assert.Equal(FundingCaseState.Sent, (await scene.Row()).State);
        Assert.Contains("NHS Devon decides. It may ask a question first.", (await scene.Open(MyPage.Address, Role.Patient)).Words, StringComparison.Ordinal);
        Assert.Contains("She plays the harp for a living", (await scene.Open(RulingPage.Link((await scene.Row()).Id), Role.Commissioner)).Words, StringComparison.Ordinal);
    }

    private static async Task Refuse(RequestScene scene)
    {
        var bare = await scene.Rule(("ruling", "Refused"));

        await bare.Submit(("ruling", "Refused"), ("criteria", "criteria.1.1"), ("reason.criteria.1.1", "The bend is small"));

        Assert.Equal("Select at least one criterion that is the reason for refusing", bare.Error("criteria"));
        Assert.Equal((FundingCaseState.Decided, FundingRulingKind.Refused), ((await scene.Row()).State, (await scene.Row()).RulingKind));
        var letter = (await scene.Letters()).Single(l => l is { To: LetterTo.Patient, Template: "funding-refused" });
        var read = await scene.Open(LetterPage.Link(letter.Document), Role.Patient);
        Assert.Contains("Knuckle bent by at least 30 degrees: The bend is small", read.Words, StringComparison.Ordinal);
        Assert.Contains("This is called an appeal", read.Words, StringComparison.Ordinal);
    }

    private static async Task Appeal(RequestScene scene)
    {
        Assert.Contains("Talk with the patient: appeal, or close the request", (await scene.Open(ReferredPage.Address, Role.Referrer)).Words, StringComparison.Ordinal);

        await scene.Step("grounds", "Measured again: 40 degrees");

        Assert.Contains("NHS Devon looks at its decision again.", (await scene.Open(MyPage.Address, Role.Patient)).Words, StringComparison.Ordinal);
        Assert.Contains("Measured again: 40 degrees", (await scene.Open(RulingPage.Link((await scene.Row()).Id), Role.Commissioner)).Words, StringComparison.Ordinal);
    }

    private static async Task Overturn(RequestScene scene)
    {
        await scene.Rule(("ruling", "Approved"));

        Assert.Equal((FundingCaseState.AppealDecided, FundingRulingKind.Approved), ((await scene.Row()).State, (await scene.Row()).RulingKind));
        Assert.Equal(["funding-refused", "funding-appeal-approved"], (await scene.Letters()).Where(l => l.To == LetterTo.Referrer).Select(l => l.Template));
        Assert.Contains("NHS Devon has looked at its decision again: approved.", (await scene.Open(PathwayPage.Link(scene.Pathway), Role.Referrer)).Words, StringComparison.Ordinal);
    }

    private static async Task Close(RequestScene scene)
    {
        await scene.Step("next", "The operation is booked");

        Assert.Equal(FundingCaseState.Closed, (await scene.Row()).State);
        Assert.DoesNotContain("Exceptional request", (await scene.Open(ReferredPage.Address, Role.Referrer)).Words, StringComparison.Ordinal);
        Assert.Contains("The operation is booked", (await scene.Open(RequestPage.Link((await scene.Row()).Id), Role.Patient)).Words, StringComparison.Ordinal);
    }
}
