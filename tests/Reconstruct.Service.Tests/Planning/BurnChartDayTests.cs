using Reconstruct.Core.People;
using Reconstruct.Core.Planning;
using Reconstruct.Service.Planning.BurnCharts;
using Reconstruct.Service.Tests.Pathways;
using Reconstruct.Service.Tests.Patients;

namespace Reconstruct.Service.Tests.Planning;

/// <summary>Two people who chart one burn have to mean the same day, or their sizes are compared with nothing.</summary>
[Trait("Hazard", "HAZ-102")]
public sealed class BurnChartDayTests : PageTests
{
    [Fact]
    public async Task The_day_comes_from_the_chart_that_is_answered_and_a_chart_of_another_day_is_asked_about()
    {
        var pathway = await Service.Refer(PathwayScene.Omar);
        var first = await (await Open(BurnChartsPage.Link(pathway), Role.Surgeon)).Submit(("burnedOn.day", "2"), ("burnedOn.month", "3"), ("burnedOn.year", "2026"));
        await Save(first, "head-front");
        await Service.Seat((await Service.Pathway(pathway)).PatientId, Role.Nurse);

        var blind = await Open(ChartPage.Link(Id(first)), Role.Nurse);
        var list = await blind.Browser.Open(blind.Html.QuerySelectorAll("main a").Single(a => a.TextContent == "Start or go on with your own chart").GetAttribute("href")!);
        var other = await Save(await list.Submit(("burnedOn.day", "1")), "neck-front");
        var again = await list.Browser.Open(ChartPage.Link(Id(first)));
        var both = await Save(await list.Submit(), "neck-front");

        Assert.Equal(("2", "3", "2026"), (list.Value("burnedOn.day"), list.Value("burnedOn.month"), list.Value("burnedOn.year")));
        Assert.Contains("Another chart of this patient is dated 2 March 2026: is it the same burn?", other.Words, StringComparison.Ordinal);
        Assert.Contains("A chart of yours of this patient is dated 1 March 2026: is it the same burn?", again.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("is it the same burn", blind.Words + both.Words, StringComparison.Ordinal);
        Assert.Equal((false, true), (ShowsTheirs(other), ShowsTheirs(both)));
    }

    private static BurnChartId Id(BrowserPage chart) => new(Guid.Parse(chart.Address.Split('/')[^1]));

    private static Task<BrowserPage> Save(BrowserPage chart, string part) => chart.SubmitTo(ChartPage.SharesLink(Id(chart)), ($"{part}.deep-dermal", "100"));

    private static bool ShowsTheirs(BrowserPage page) => page.Html.QuerySelectorAll("main tbody tr").Any(r => r.TextContent.Contains("Test Surgeon", StringComparison.Ordinal));
}
