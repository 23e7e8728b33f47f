using Microsoft.Playwright;

namespace Reconstruct.BrowserTests;

/// <summary>"Will the NHS fund it where I live?" in a browser: each step keeps the rules of every page, with script and without.</summary>
public sealed class AvailabilityTests(Site site)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task From_the_place_to_the_answer_with_and_without_script(bool script)
    {
        await using var window = await site.Open(script);
        List<string> wrong = [];
        await window.Go("/");
        await window.Page.GetByRole(AriaRole.Link, new() { Name = "Will the NHS fund it where I live?" }).ClickAsync();
        await window.Page.GetByLabel("Where are you registered with a GP?").FillAsync("coventry");
        await Step(window, wrong, script, "Continue");
        await window.Page.GetByRole(AriaRole.Radio, new() { Name = "NHS Coventry and Warwickshire" }).CheckAsync();
        await Step(window, wrong, script, "Continue");
        await window.Page.GetByRole(AriaRole.Radio, new() { Name = "Nose surgery" }).CheckAsync();
        await Step(window, wrong, script, "Continue");
        await window.Page.GetByRole(AriaRole.Radio, new() { Name = "I am not sure, or it is both" }).CheckAsync();
        await Step(window, wrong, script, "Continue");

        for (var asked = 0; await window.Page.Locator("[name=q]").CountAsync() > 0; asked++)
        {
            Assert.True(asked < 40, await window.Heading());
            var unknown = window.Page.GetByRole(AriaRole.Radio, new() { Name = "I do not know" });
            if (await unknown.CountAsync() > 0) await unknown.CheckAsync();
            await Step(window, wrong, script && asked < 4, await unknown.CountAsync() > 0 ? "Continue" : "I do not know");
        }

        Assert.Contains("More needs to be known", await window.Heading(), StringComparison.Ordinal);
        if (script) wrong.AddRange(await PageRules.Breaches(window));
        await window.Press("See what other boards say");
        Assert.Contains("what every board says", await window.Heading(), StringComparison.Ordinal);
        List<string> all = [.. wrong.Concat(window.Wrong).Distinct()];
        Assert.True(all.Count == 0, string.Join('\n', all));
    }

    [Fact]
    public async Task The_map_is_reached_by_the_keyboard_and_leads_to_the_boards_row()
    {
        await using var window = await site.Open();
        await window.Go("/availability/compare?example=nose");
        var tile = window.Page.Locator("svg.app-map a[href='#board-QWU']");

        await window.Page.Locator("a[href='#table']").FocusAsync();
        await window.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("a", await window.Page.EvaluateAsync<string>("() => document.activeElement.closest('svg.app-map') ? document.activeElement.localName : ''"));
        await tile.FocusAsync();
        await window.Page.Keyboard.PressAsync("Enter");

        Assert.Equal("C QWU NHS Coventry and Warwickshire: Sources conflict", await tile.GetAttributeAsync("aria-label"));
        Assert.EndsWith("#board-QWU", window.Page.Url, StringComparison.Ordinal);
        List<string> wrong = [.. await PageRules.Breaches(window), .. window.Wrong];
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    /// <summary>Looks at the page that is open, then goes on.</summary>
    private static async Task Step(Window window, List<string> wrong, bool look, string press)
    {
        if (look) wrong.AddRange((await PageRules.Breaches(window)).Select(b => $"before '{press}' on '{window.Page.Url}': {b}"));
        await window.Press(press);
    }
}
