using System.Text.Json;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Reconstruct.BrowserTests;

/// <summary>What every page keeps: nothing for axe to find, one heading, a title, a language, no sideways scrolling on a phone, under 100 KB.</summary>
public static class PageRules
{
    public const int MostBytes = 100_000;

    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"] },
    };

    private const string Facts =
        """
        () => JSON.stringify({
          lang: document.documentElement.lang, title: document.title, headings: document.querySelectorAll('h1').length,
          bytes: [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].filter(r => !/\/(documents|files|letters|photo)(\/|$)/.test(r.name)).reduce((sum, r) => sum + r.encodedBodySize + 300, 0) })
        """;

    private sealed record Measured(string Lang, string Title, int Headings, int Bytes);

    /// <summary>What is wrong with the page that is open.</summary>
    public static async Task<IReadOnlyList<string>> Breaches(Window window)
    {
        List<string> breaches = [];
        var page = window.Page;
        await page.SetViewportSizeAsync(1280, 800);
        var axe = await page.RunAxe(Rules);
        breaches.AddRange(axe.Violations.SelectMany(v => v.Nodes.Where(n => !IsUpstream(v.Id, n.Html)).Select(n => $"axe {v.Id} at {n.Target}: {n.Html[..Math.Min(n.Html.Length, 160)]}")));
        var facts = JsonSerializer.Deserialize<Measured>(await page.EvaluateAsync<string>(Facts), JsonSerializerOptions.Web)!;
        if (facts.Lang != "en-GB") breaches.Add($"language {facts.Lang}");
        if (!facts.Title.EndsWith(" – Reconstruct", StringComparison.Ordinal) && !facts.Title.StartsWith("Reconstruct", StringComparison.Ordinal)) breaches.Add($"title '{facts.Title}'");
        if (facts.Headings != 1) breaches.Add($"{facts.Headings} headings of the first level");
        if (facts.Bytes >= MostBytes) breaches.Add($"weighs {facts.Bytes} bytes");
        await page.SetViewportSizeAsync(320, 640);
        if (!await Fits(page)) breaches.Add($"is {await page.EvaluateAsync<int>(Width)} pixels wide on a screen of 320: {await page.EvaluateAsync<string>(Widest)}");
        return breaches;
    }

    private const string Width = "() => document.documentElement.scrollWidth";

    /// <summary>The header folds its menu a moment after the window changed: it has three seconds.</summary>
    private static async Task<bool> Fits(IPage page)
    {
        try
        {
            await page.WaitForFunctionAsync("() => document.documentElement.scrollWidth <= 320", null, new() { Timeout = 3000 });
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    private const string Widest =
        "() => [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > 320.5).slice(0, 3).map(e => e.outerHTML.slice(0, 120)).join(' ... ')";

    /// <summary>nhsuk-frontend says of a radio whether it opens more; ARIA has no such word for a radio.</summary>
    private static bool IsUpstream(string rule, string html) =>
        rule == "aria-allowed-attr" && html.Contains("type=\"radio\"", StringComparison.Ordinal) && html.Contains("aria-expanded", StringComparison.Ordinal);
}
