using Microsoft.Playwright;

namespace Reconstruct.BrowserTests;

/// <summary>A referral by form, page by page, as a person with or without script does it.</summary>
public static class ReferralSteps
{
    private static readonly (string Name, string Value)[][] Pages =
    [
        [("purpose", "symptoms")], [("urgency", "routine")], [("patient-name.given", "Ada"), ("patient-name.family", "Testwood")],
        [("birth-date.day", "29"), ("birth-date.month", "2"), ("birth-date.year", "1952")], [("nhs-number", "")], [("gender", "female")], [("address", "1 Test Street\nTestham")],
        [("postcode", "zz99 3wz")], [("phone", "07700 900001")], [("practice", "Test Practice (Y99999)")], [("details", "A tight scar across the elbow")],
        [("what-matters", "To lift my grandchild")],
    ];

    public static async Task ToThePhotographs(Window window, string nhsNumber = "999 000 0018")
    {
        await window.Go("/referrals/new");
        await window.Press("Start now");
        await Answer(window, ("condition", "other"));
        await Answer(window, ("other-kind", "scar"));
        foreach (var page in Pages)
            await Answer(window, [.. page.Select(f => f.Name == "nhs-number" ? (f.Name, nhsNumber) : f)]);
    }

    public static async Task AddPhotograph(Window window)
    {
        await window.Page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "elbow.png", MimeType = "image/png", Buffer = await Picture(window) });
        await window.Press(window.Page.Locator("button[name=go][value=add]"));
    }

    /// <summary>On from the photographs, and names the operation for the funding rules of the first board.</summary>
    public static async Task ChooseProcedure(Window window, string procedure)
    {
        await window.Press(window.Page.Locator("button[name=go][value=on]").Last);
        await window.Page.Locator("[name=board]").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await Answer(window, ("procedure", procedure));
    }

    /// <summary>On from the photographs and sent. Gives the words of the page that follows.</summary>
    public static async Task<string> Send(Window window)
    {
        await window.Press(window.Page.Locator("button[name=go][value=on]").Last);
        if (await window.Heading() == "Is it one of these?") await Answer(window, ("procedure", "none"));
        Assert.StartsWith("Check your answers", await window.Heading(), StringComparison.Ordinal);
        await window.Press(window.Page.Locator("main form button").Last);
        Assert.Equal("Referral sent", await window.Heading());
        return await window.Words();
    }

    private static async Task Answer(Window window, params (string Name, string Value)[] typed)
    {
        foreach (var (name, value) in typed)
        {
            var field = window.Page.Locator($"[name='{name}']");
            if (await field.First.GetAttributeAsync("type") is "radio" or "checkbox") await window.Page.Locator($"[name='{name}'][value='{value}']").CheckAsync();
            else await field.FillAsync(value);
        }
        await window.Press("Save and continue");
        if (window.Page.Url.EndsWith("/findings", StringComparison.Ordinal)) await window.Go((await window.Page.Locator("main a.nhsuk-button").First.GetAttributeAsync("href"))!);
    }

    /// <summary>A picture of the page itself: a real photograph's format, made here.</summary>
    private static Task<byte[]> Picture(Window window) => window.Page.ScreenshotAsync();
}
