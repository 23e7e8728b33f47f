using System.Net.Http.Headers;
using AngleSharp.Dom;

namespace Reconstruct.Service.Tests.Referrals.Form;

/// <summary>Fills the form in as a person without script does.</summary>
internal static class FormPages
{
    internal const string TestNumber = "999 000 0018";

    /// <summary>Presses "Start now".</summary>
    internal static async Task<BrowserPage> Begin(this Browser browser) => await (await browser.Open("/referrals/new")).Submit();

    /// <summary>Answers the page that is open, and reads on past "what your answers mean".</summary>
    internal static async Task<BrowserPage> Answer(this BrowserPage page, params (string, string?)[] typed)
    {
        var next = await page.Submit(typed);
        return next.Address.EndsWith("/findings", StringComparison.Ordinal) ? await next.ReadOn() : next;
    }

    internal static Task<BrowserPage> ReadOn(this BrowserPage findings) => findings.Browser.Open(findings.Html.QuerySelector("main a.nhsuk-button")!.GetAttribute("href")!);

    /// <summary>A scar, from the first page to the photographs.</summary>
    internal static async Task<BrowserPage> ToThePhotographs(this Browser browser, string nhsNumber = TestNumber)
    {
        var page = await browser.Begin();
        page = await page.Answer(("condition", "other"));
        page = await page.Answer(("other-kind", "scar"));
        return await page.FromThePurpose(nhsNumber);
    }

    /// <summary>What every referral is asked, up to the photographs.</summary>
    internal static async Task<BrowserPage> FromThePurpose(
        this BrowserPage page, string nhsNumber = TestNumber, string practice = "Test Practice (Y99999)", string urgency = "routine", string born = "1952")
    {
        page = await page.Answer(("purpose", "symptoms"));
        page = await page.Answer(("urgency", urgency));
        page = await page.Answer(("patient-name.given", "Ada"), ("patient-name.family", "Test"));
        page = await page.Answer(("birth-date.day", "29"), ("birth-date.month", "2"), ("birth-date.year", born));
        page = await page.Answer(("nhs-number", nhsNumber));
        page = await page.Answer(("gender", "female"));
        page = await page.Answer(("address", "1 Test Street\nTestham"));
        page = await page.Answer(("postcode", "zz99 3wz"));
        page = await page.Answer(("phone", "07700 900001"));
        page = await page.Answer(("practice", practice));
        page = await page.Answer(("details", "A tight scar across the elbow"));
        return await page.Answer(("what-matters", "To lift my grandchild"));
    }

    internal static async Task<BrowserPage> ToTheCheck(this Browser browser, string nhsNumber = TestNumber) =>
        await (await (await browser.ToThePhotographs(nhsNumber)).Upload("on")).PastTheFunding();

    /// <summary>"None of these, or not known" where funding rules are asked about.</summary>
    internal static async Task<BrowserPage> PastTheFunding(this BrowserPage page) =>
        page.Address.EndsWith("/funding", StringComparison.Ordinal) ? await page.Answer(("procedure", "none"), ("go", "on")) : page;

    /// <summary>Sends the form with files, by the button that says so.</summary>
    internal static Task<BrowserPage> Upload(this BrowserPage page, string button, params (string Name, byte[] Content)[] files)
    {
        var form = page.Html.QuerySelectorAll("main form").First(f => f.QuerySelector("input[type=file]") is not null);
        MultipartFormDataContent content = [];
        foreach (var hidden in form.QuerySelectorAll("input[type=hidden]"))
            content.Add(new StringContent(hidden.GetAttribute("value")!), hidden.GetAttribute("name")!);
        content.Add(new StringContent(button), "go");
        foreach (var file in files)
        {
            ByteArrayContent part = new(file.Content);
            part.Headers.ContentType = new MediaTypeHeaderValue("image/jpeg");
            content.Add(part, "files", file.Name);
        }
        return page.Browser.Send(new(HttpMethod.Post, page.Address) { Content = content });
    }

    /// <summary>The value beside a key of a summary list.</summary>
    internal static string? Fact(this BrowserPage page, string key) =>
        page.Html.QuerySelectorAll(".nhsuk-summary-list__row").FirstOrDefault(r => Spaced(r.QuerySelector("dt")!) == key)?.QuerySelector("dd") is { } value ? Spaced(value) : null;

    internal static IReadOnlyList<string> Pictures(this BrowserPage page) => [.. page.Html.QuerySelectorAll(".app-files__picture").Select(p => p.GetAttribute("src")!)];

    private static string Spaced(IElement element) => string.Join(' ', element.TextContent.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
