using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Reconstruct.Core.People;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Planning.BurnCharts;

namespace Reconstruct.BrowserTests;

/// <summary>The painter of burn charts: by mouse and by keyboard, and the number that the service stores.</summary>
[Trait("Hazard", "HAZ-102")]
public sealed class BurnChartTests(Site site)
{
    private const string Total = "[data-size=total]";
    private const string Redness = "[data-size=erythema]";

    [Fact]
    public async Task What_is_painted_by_mouse_and_keyboard_is_what_the_service_reckons()
    {
        await using var window = await Start();
        var page = window.Page;
        await Assertions.Expect(page.Locator(Total)).ToHaveTextAsync("0.0%");

        await page.Locator("[name=tool][value=fill]").CheckAsync();
        await page.Locator("[name=depth][value=full-thickness]").CheckAsync();
        await Click(page, "trunk-front");
        await Assertions.Expect(page.Locator(Total)).ToHaveTextAsync("13.0%");

        await page.Locator("[data-undo]").ClickAsync();
        await Assertions.Expect(page.Locator(Total)).ToHaveTextAsync("0.0%");

        await page.Locator("[name=tool][value=paint]").CheckAsync();
        await page.Locator("[name=depth][value=deep-dermal]").CheckAsync();
        await Drag(page, "right-thigh-front");
        await Assertions.Expect(page.Locator("[data-size=deep-dermal]")).Not.ToHaveTextAsync("0.0%");
        await Assertions.Expect(page.Locator("[data-unsaved]")).ToBeVisibleAsync();

        var front = page.Locator("[data-figure=front]");
        await front.PressAsync("p");
        foreach (var key in new[] { "2", "]", "ArrowDown", "ArrowDown", "Space", "ArrowUp", "Shift+ArrowUp", "Space" }) await front.PressAsync(key);
        await Assertions.Expect(page.Locator("[data-under]")).ToContainTextAsync("superficial dermal");
        await Assertions.Expect(page.Locator("[data-size=superficial-dermal]")).Not.ToHaveTextAsync("0.0%");
        var before = await page.Locator(Total).InnerTextAsync();

        var back = page.Locator("[data-figure=back]");
        foreach (var key in new[] { "n", "n", "1", "f" }) await back.PressAsync(key);
        await Assertions.Expect(page.Locator(Redness)).Not.ToHaveTextAsync("0.0%");
        await Assertions.Expect(page.Locator(Total)).ToHaveTextAsync(before);

        await window.Press("Save the chart");

        await Assertions.Expect(page.Locator("#reckoned .nhsuk-summary-list__value").First).ToHaveTextAsync(before);
        await Assertions.Expect(page.Locator(Total)).ToHaveTextAsync(before);
        await Assertions.Expect(page.Locator("[data-unsaved]")).ToBeHiddenAsync();
        var id = Guid.Parse(page.Url.Split('/')[^1]);
        Assert.Equal(before, ChartWords.Percent(await site.Use(async db => (await db.BurnChart(new(id), CancellationToken.None))!.TbsaPercent)));
        Assert.Equal([], await PageRules.Breaches(window));
        Assert.Empty(window.Wrong);
    }

    [Fact]
    public async Task Undo_goes_back_to_nothing_stroke_by_stroke_and_forth_again()
    {
        await using var window = await Start();
        var page = window.Page;

        await Drag(page, "left-thigh-front");
        await Drag(page, "left-lower-leg-front");
        var two = await page.Locator(Total).InnerTextAsync();
        await page.Locator("[data-figure=front]").PressAsync("Control+z");
        var one = await page.Locator(Total).InnerTextAsync();
        await page.Locator("[data-undo]").ClickAsync();
        var none = await page.Locator(Total).InnerTextAsync();
        await page.Locator("[data-redo]").ClickAsync();
        await page.Locator("[data-redo]").ClickAsync();

        Assert.Equal("0.0%", none);
        Assert.NotEqual(one, two);
        Assert.NotEqual(none, one);
        await Assertions.Expect(page.Locator(Total)).ToHaveTextAsync(two);
        Assert.Empty(window.Wrong);
    }

    [Fact]
    public async Task A_finger_paints_and_so_does_a_pen()
    {
        await using var window = await Start();
        var page = window.Page;
        await page.Locator("[name=tool][value=paint]").CheckAsync();
        await page.Locator("[name=depth][value=deep-dermal]").CheckAsync();

        await (await Touch.On(page, page.Locator("[data-part=trunk-front]").First)).Drag((20, 30), (30, 40), (40, 50), (50, 60));
        await Assertions.Expect(page.Locator(Total)).Not.ToHaveTextAsync("0.0%");
        var byFinger = await page.Locator(Total).InnerTextAsync();
        await (await Touch.On(page, page.Locator("[data-part=right-thigh-front]").First)).Pen((12, 30), (14, 45), (16, 60));
        await Assertions.Expect(page.Locator(Total)).Not.ToHaveTextAsync(byFinger);
        await window.Press("Save the chart");

        await Assertions.Expect(page.Locator("#reckoned .nhsuk-summary-list__value").First).Not.ToHaveTextAsync("0.0%");
        Assert.Empty(window.Wrong);
    }

    /// <summary>A surgeon on a new chart of a patient of theirs.</summary>
    private async Task<Window> Start()
    {
        var window = await site.Open(Role.Surgeon);
        foreach (var id in await site.Use(db => db.Set<Pathway>().AsNoTracking().OrderBy(p => p.Id).Select(p => p.Id).ToListAsync()))
        {
            if ((await window.Probe(BurnChartsPage.Link(id))).Status is not 200) continue;
            await window.Go(BurnChartsPage.Link(id));
            var day = await site.Use(db => Task.FromResult(db.Clock.Today));
            foreach (var (part, value) in new[] { ("day", day.Day), ("month", day.Month), ("year", day.Year) }) await window.Page.Locator($"[name='burnedOn.{part}']").FillAsync($"{value}");
            await window.Press("Start a chart");
            await Assertions.Expect(window.Page.Locator("[data-tools]")).ToBeVisibleAsync();
            return window;
        }

        throw new InvalidOperationException("The surgeon has no patient");
    }

    private static async Task Click(IPage page, string part)
    {
        var (x, y) = await Middle(page, part);
        await page.Mouse.ClickAsync(x, y);
    }

    private static async Task Drag(IPage page, string part)
    {
        var (x, y) = await Middle(page, part);
        await page.Mouse.MoveAsync(x, y - 20);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(x, y + 20, new() { Steps = 5 });
        await page.Mouse.UpAsync();
    }

    private static async Task<(float X, float Y)> Middle(IPage page, string part)
    {
        var polygon = page.Locator($"[data-part={part}]");
        await polygon.ScrollIntoViewIfNeededAsync();
        var box = (await polygon.BoundingBoxAsync())!;
        return (box.X + (box.Width / 2), box.Y + (box.Height / 2));
    }
}
