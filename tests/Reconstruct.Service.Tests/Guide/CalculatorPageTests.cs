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

    /// <summary>The hour from 01:00 on 25 October 2026 is there twice: the page asks which, and each gives its own hours since the burn.</summary>
    [Theory]
    [Trait("Hazard", "HAZ-090")]
    [InlineData(TypedInputs.SummerTime, 3.5, "01:30 (summer time)")]
    [InlineData(TypedInputs.Gmt, 2.5, "01:30 (GMT)")]
    public async Task A_burn_in_the_hour_that_is_there_twice_is_asked_for_and_counted_right(string which, double hours, string said)
    {
        var page = await Open(CalculatorPage.Link("burn-fluids"));
        Assert.Empty(page.Html.QuerySelectorAll("input[name='burnAt.zone']"));

        var asked = await page.Submit(Burn());
        var answer = await asked.Submit(("burnAt.zone", which));

        Assert.Equal(422, asked.Status);
        Assert.Contains("came twice", asked.Error("burnAt"));
        Assert.Equal([TypedInputs.SummerTime, TypedInputs.Gmt], asked.Html.QuerySelectorAll("input[name='burnAt.zone']").Select(i => i.GetAttribute("value")!));
        Assert.Contains("The clocks went back that night", asked.Words);
        Assert.Empty(asked.Html.QuerySelectorAll("input[name='assessedAt.zone']"));
        Assert.Equal(200, answer.Status);
        Assert.Contains(said, answer.Words);
        var rate = (70 * 30 * 3 / 2.0) / (8 - hours);
        Assert.Contains(rate.ToString("0.#", System.Globalization.CultureInfo.InvariantCulture), answer.Words);
        Assert.Equal(which, answer.Html.QuerySelectorAll("input[name='burnAt.zone'][checked]").Single().GetAttribute("value"));
    }

    [Fact]
    public async Task What_was_said_of_an_hour_that_was_there_twice_is_not_used_for_another_time()
    {
        var asked = await (await Open(CalculatorPage.Link("burn-fluids"))).Submit(Burn());
        var plain = await (await asked.Submit(("burnAt.zone", TypedInputs.Gmt))).Submit(("burnAt.day", "25"), ("burnAt.month", "7"), ("burnAt.time", "02:30"), ("assessedAt.day", "25"), ("assessedAt.month", "7"), ("assessedAt.time", "04:00"));

        Assert.Equal(200, plain.Status);
        Assert.Contains("02:30 on Saturday 25 July 2026", plain.Words);
        Assert.Empty(plain.Html.QuerySelectorAll("input[name='burnAt.zone']"));
    }

    [Fact]
    public async Task Every_worked_example_stands_on_its_page_with_its_inputs_and_what_must_come_out()
    {
        foreach (var calculator in CalculatorCatalogue.All)
        {
            var page = await Open(CalculatorPage.Link(calculator.Id));
            var details = page.Html.QuerySelectorAll("main details").Where(d => d.TextContent.Contains("Inputs and expected results")).ToList();

            Assert.Equal(calculator.Examples.Count, details.Count);
            Assert.All(calculator.Examples.Zip(details), pair =>
            {
                var words = string.Join(' ', pair.Second.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
                Assert.Contains(pair.First.Title, words);
                Assert.All(Scalars(pair.First.InputsJson).Concat(Scalars(pair.First.ExpectedJson)), number => Assert.Contains(number, words));
            });
        }
    }

    [Fact]
    public async Task A_worked_example_is_shown_in_words()
    {
        var page = await Open(CalculatorPage.Link("baux"));

        var rows = page.Html.QuerySelectorAll("main details .nhsuk-summary-list__row").Select(r => string.Join(": ", r.Children.Select(c => c.TextContent.Trim()))).ToList();
        Assert.Equal(["Age in whole years: 50 years", "Burned body surface: 30 %", "Is there inhalation injury?: yes", "Baux score: 80 points", "Revised Baux score (unconfirmed): 97 points"], rows.Take(5));
        Assert.Contains("Revised Baux score (unconfirmed): Not known, or not for this case", rows);
    }

    [Fact]
    public async Task An_unknown_calculation_is_not_found() => Assert.Equal(404, (await Open(CalculatorPage.Link("none"))).Status);

    private static (string, string?)[] Burn() =>
    [
        ("ageYears", "40"), ("weightKg", "70"), ("burnPercent", "30"), ("formula", "parkland"), ("mlPerKgPercent", "3"), ("givenMl", "0"),
        ("burnAt.day", "25"), ("burnAt.month", "10"), ("burnAt.year", "2026"), ("burnAt.time", "01:30"),
        ("assessedAt.day", "25"), ("assessedAt.month", "10"), ("assessedAt.year", "2026"), ("assessedAt.time", "04:00"),
    ];

    /// <summary>Every number in a JSON text.</summary>
    private static IEnumerable<string> Scalars(string json)
    {
        List<string> found = [];
        void Walk(System.Text.Json.JsonElement e)
        {
            if (e.ValueKind == System.Text.Json.JsonValueKind.Object) foreach (var p in e.EnumerateObject()) Walk(p.Value);
            else if (e.ValueKind == System.Text.Json.JsonValueKind.Array) foreach (var i in e.EnumerateArray()) Walk(i);
            else if (e.ValueKind == System.Text.Json.JsonValueKind.Number) found.Add(e.GetRawText());
        }
        using var read = System.Text.Json.JsonDocument.Parse(json);
        Walk(read.RootElement);
        return found;
    }

    private static string Answer(BrowserPage page) => page.Html.QuerySelector("section[aria-labelledby='answer']")?.TextContent ?? "";
}
