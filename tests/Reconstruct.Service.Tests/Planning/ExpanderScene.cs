using System.Globalization;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning;
using Reconstruct.Service.Planning.Expansion;
using Reconstruct.Service.Tests.Pathways;
using Reconstruct.Service.Tests.Patients;

namespace Reconstruct.Service.Tests.Planning;

/// <summary>A pathway with an expander: put in on 2 February 2026 with 100 mL, 400 wanted, the maker allows 500.</summary>
internal sealed record ExpanderScene(TestService Service, PathwayId Pathway, TissueExpanderId Id, BrowserPage Page)
{
    public static readonly (string, string?)[] Asked =
    [
        ("site", "Breast"), ("side", "Left"), ("shape", "Round"), ("baseDiameterCm", "10"), ("nominalMl", "450"), ("limitMl", "500"), ("targetMl", "400"),
        ("placedOn.day", "2"), ("placedOn.month", "2"), ("placedOn.year", "2026"), ("placedMl", "100"), ("pale", "no"),
    ];

    /// <summary>Recorded by a surgeon, whose page it is; a nurse has a seat in the care team.</summary>
    public static async Task<ExpanderScene> Start(TestService service, params (string Name, string? Value)[] instead)
    {
        var pathway = await service.Refer();
        await service.Seat((await service.Pathway(pathway)).PatientId, Role.Nurse);
        var list = await (await service.Browser(Role.Surgeon)).Open(ExpandersPage.Link(pathway));
        var page = await list.Submit([.. Asked.Where(a => instead.All(i => i.Name != a.Item1)), .. instead]);
        Assert.Equal(200, page.Status);
        return new(service, pathway, new(Guid.Parse(page.Address.Split('/')[^1])), page);
    }

    public async Task<BrowserPage> Nurse() => await (await Service.Browser(Role.Nurse)).Open(ExpanderPage.Link(Id));

    public async Task<BrowserPage> Surgeon() => await Page.Browser.Open(ExpanderPage.Link(Id));

    /// <summary>Sends the form of fillings of a page.</summary>
    public Task<BrowserPage> Fill(BrowserPage page, string at, string ml, string pain = "no", string pale = "no", params (string, string?)[] also) =>
        page.SubmitTo(ExpanderPage.Link(Id), [.. At(at), ("ml", ml), ("pain", pain), ("pale", pale), .. also]);

    /// <summary>Withdraws the line whose words in the list begin so.</summary>
    public Task<BrowserPage> Withdraw(BrowserPage page, string line, string? why) => page.SubmitTo(ExpanderPage.WithdrawLink(Id),
        ("withdraw", page.Html.QuerySelectorAll("#withdraw option").Single(o => o.TextContent.StartsWith(line, StringComparison.Ordinal)).GetAttribute("value")), ("why", why));

    public Task<BrowserPage> Plan(BrowserPage page, string on, string ml)
    {
        var day = DateOnly.ParseExact(on, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return page.SubmitTo(ExpanderPage.NextLink(Id), [.. Day("nextOn", day), ("nextMl", ml)]);
    }

    public static (string, string?)[] Day(string name, DateOnly day) =>
        [($"{name}.day", $"{day.Day}"), ($"{name}.month", $"{day.Month}"), ($"{name}.year", $"{day.Year}")];

    private static (string, string?)[] At(string at)
    {
        var parts = at.Split(' ');
        return [.. Day("at", DateOnly.ParseExact(parts[0], "yyyy-MM-dd", CultureInfo.InvariantCulture)), ("at.time", parts[1])];
    }
}
