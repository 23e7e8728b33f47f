using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Funding.Requests;
using Reconstruct.Core.People;
using Reconstruct.Service.Funding.Requests;
using Reconstruct.Service.Funding.WhatIf;
using Reconstruct.Service.Patients.Access;
using Reconstruct.Service.Tests.Funding.Requests;

namespace Reconstruct.Service.Tests.Funding.WhatIf;

public sealed class EffectPageTests : PageTests
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    [Trait("Hazard", "HAZ-083")]
    public async Task Invented_people_are_said_to_be_invented_and_the_lower_limit_lets_some_gain_and_nobody_lose()
    {
        var scene = await DraftScene.At(Service);
        await scene.Submitted();

        var page = await scene.Open(EffectPage.Link((await scene.Row()).Id, EffectPage.Invented));
        var again = await scene.Open(EffectPage.Link((await scene.Row()).Id, EffectPage.Invented));

        Assert.Contains("These 100,000 people are invented", page.Words, StringComparison.Ordinal);
        Assert.Equal(4, page.Html.QuerySelectorAll("main table").Length);
        Assert.True(Total(page, "Gains") > 100);
        Assert.Null(Total(page, "Loses"));
        Assert.Equal(page.Words, again.Words);
        Assert.Contains("gain", page.Html.QuerySelector("svg.app-bars")!.GetAttribute("aria-label"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_anybody_in_the_service_it_says_so()
    {
        var scene = await DraftScene.At(Service);
        await scene.Submitted();

        var page = await scene.Open(EffectPage.Link((await scene.Row()).Id, EffectPage.Service));

        Assert.Contains("The service holds facts of nobody of your board for this procedure", page.Words, StringComparison.Ordinal);
        Assert.Empty(page.Html.QuerySelectorAll("main table"));
    }

    [Fact]
    [Trait("Hazard", "HAZ-082")]
    public async Task One_person_in_the_service_is_counted_logged_and_not_to_be_told_from_the_tables()
    {
        var requests = await RequestScene.At(Service);
        await requests.Send();
        var scene = await DraftScene.At(Service);
        await scene.Submitted();

        var page = await scene.Open(EffectPage.Link((await scene.Row()).Id, EffectPage.Service));

        Assert.All(page.Html.QuerySelectorAll("main table td"), cell => Assert.Equal(LedgerPage.Withheld, cell.TextContent.Trim()));
        Assert.DoesNotContain("1 people", page.Words, StringComparison.Ordinal);
        Assert.All(["Jones", "Julie", "9990000018"], word => Assert.DoesNotContain(word, page.Text, StringComparison.OrdinalIgnoreCase));
        Assert.Contains("By deprivation: not known of anybody here", page.Words, StringComparison.Ordinal);
        var look = Assert.Single(await Service.Use(db => db.Set<AccessRow>().Where(a => a.Name == DraftScene.Author).ToListAsync(Ct)));
        Assert.Contains("to count you with others, without your name", look.Purpose, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_or_a_request_of_another_board_counts_nobody()
    {
        var requests = await RequestScene.At(Service);
        await requests.Decide();
        var scene = await DraftScene.At(Service);
        await scene.Submitted();
        var unsent = await scene.Open(EffectPage.Link((await scene.Row()).Id, EffectPage.Service));
        await requests.Step("Withdraw", "Not now"); // the draft is closed unsent
        await Service.Use(db => db.Set<FundingCase>().ExecuteUpdateAsync(c => c.SetProperty(r => r.SentAt, db.Clock.Now).SetProperty(r => r.Board, "QHL"), Ct));

        var others = await scene.Open(EffectPage.Link((await scene.Row()).Id, EffectPage.Service));

        Assert.All([unsent, others], p => Assert.Contains("facts of nobody of your board", p.Words, StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_can_be_compared_with_any_version_of_the_procedure_and_with_no_other()
    {
        var scene = await DraftScene.At(Service);
        await scene.Submitted();
        var id = (await scene.Row()).Id;

        var other = await scene.Open(EffectPage.Link(id, EffectPage.Invented, "quy-dupuytrens"));
        var foreign = await scene.Open(EffectPage.Link(id, EffectPage.Invented, "qjk-breast-reduction"));

        Assert.Contains("Before: NHS", other.Words, StringComparison.Ordinal);
        Assert.Equal(404, foreign.Status);
        Assert.Equal(403, (await Open(EffectPage.Link(id, EffectPage.Invented), Role.Surgeon)).Status);
    }

    /// <summary>The total of a column of the first table; null when it is withheld.</summary>
    private static int? Total(BrowserPage page, string column)
    {
        var table = page.Html.QuerySelector("main table")!;
        var place = table.QuerySelectorAll("thead th").ToList().FindIndex(h => h.TextContent.Trim() == column);
        var cell = table.QuerySelectorAll("tbody tr").Last().QuerySelectorAll("th,td")[place].TextContent.Trim();
        return cell == LedgerPage.Withheld ? null : int.Parse(cell, System.Globalization.CultureInfo.InvariantCulture);
    }
}
