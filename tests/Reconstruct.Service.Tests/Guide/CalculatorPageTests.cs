using Reconstruct.Core.Calculators;
using Reconstruct.Service.Guide.Calculators;

namespace Reconstruct.Service.Tests.Guide;

public sealed class CalculatorPageTests : PageTests
{
    [Fact]
    public async Task Lists_every_calculation_once()
    {
        var page = await Open(CalculatorListPage.Address);

        Assert.Equal(CalculatorCatalogue.All.Select(c => CalculatorPage.Link(c.Id)).Order(),
            page.Html.QuerySelectorAll("main a[href^='/calculators/']").Select(a => a.GetAttribute("href")!).Order());
    }

    [Fact]
    public async Task Every_page_says_what_it_must_not_be_used_for_and_where_it_was_read()
    {
        foreach (var calculator in CalculatorCatalogue.All)
        {
            var page = await Open(CalculatorPage.Link(calculator.Id));

            Assert.Equal(200, page.Status);
            Assert.Contains(calculator.MustNotBeUsedFor, page.Words);
            Assert.All(calculator.Sources, source => Assert.Contains(string.Join(' ', source.Citation.Split(' ', StringSplitOptions.RemoveEmptyEntries)), page.Words));
            Assert.Contains($"version {calculator.Version}", page.Words);
        }
    }

    [Fact]
    public async Task Every_worked_example_runs_with_one_press_and_again_as_typed()
    {
        foreach (var calculator in CalculatorCatalogue.All)
        {
            var page = await Open(CalculatorPage.Link(calculator.Id));
            for (var i = 0; i < calculator.Examples.Count; i++)
            {
                var tried = await page.Submit((CalculatorPage.Try, $"{i}"));
                var again = await tried.Submit();

                Assert.True(tried.Status == 200, $"{calculator.Id} {i}: {string.Join(", ", tried.Errors)}");
                Assert.Equal(Answer(tried), Answer(again));
                Assert.NotEqual("", Answer(again));
            }
        }
    }

    [Fact]
    public async Task Shows_the_result_with_the_rule_that_fired()
    {
        var page = await Open(CalculatorPage.Link("rtt-band"));

        var answer = await page.Submit(("daysWaited", "126"));

        Assert.Contains("17-18 weeks", answer.Words);
        Assert.Contains("Which rules fired", answer.Words);
    }

    [Fact]
    public async Task Names_every_fault_and_keeps_what_was_typed()
    {
        var page = await Open(CalculatorPage.Link("open-fracture"));

        var answer = await page.Submit(("injuryAt.day", "31"), ("injuryAt.month", "2"), ("injuryAt.year", "2026"));

        Assert.Equal(422, answer.Status);
        Assert.StartsWith("When was the injury? must be a date and time", answer.Error("injuryAt"));
        Assert.NotNull(answer.Error("region"));
        Assert.Equal("31", answer.Value("injuryAt.day"));
    }

    [Fact]
    public async Task Takes_a_clock_event_by_event_without_script()
    {
        var page = await Open(CalculatorPage.Link("rtt-clock"));

        var more = await page.Submit(("events[0].code", "10"), ("events[0].on.day", "5"), ("events[0].on.month", "1"), ("events[0].on.year", "2026"), (CalculatorPage.AddRow, "events"));
        var answer = await more.Submit(("events[3].code", "30"), ("events[3].on.day", "5"), ("events[3].on.month", "5"), ("events[3].on.year", "2026"), ("asAt.day", "30"), ("asAt.month", "6"), ("asAt.year", "2026"));

        Assert.Equal(200, more.Status);
        Assert.Equal("5", more.Value("events[0].on.day"));
        Assert.Contains("Days waited on the last clock 120 days", answer.Words);
    }

    [Fact]
    public async Task A_fault_in_a_row_is_shown_at_that_row()
    {
        var page = await Open(CalculatorPage.Link("rtt-clock"));

        var answer = await page.Submit(("events[1].code", "10"), ("events[1].on.day", "5"), ("events[1].on.month", "13"), ("events[1].on.year", "2026"));

        Assert.StartsWith("Day it happened must be a date", Assert.Single(answer.Errors));
        Assert.Equal("13", answer.Value("events[0].on.month")); // the empty row before it is closed up
        Assert.NotNull(answer.Html.GetElementById("events-0-on-error"));
    }

    [Fact]
    public async Task An_unknown_calculation_is_not_found() => Assert.Equal(404, (await Open(CalculatorPage.Link("none"))).Status);

    private static string Answer(BrowserPage page) => page.Html.QuerySelector("section[aria-labelledby='answer']")?.TextContent ?? "";
}
