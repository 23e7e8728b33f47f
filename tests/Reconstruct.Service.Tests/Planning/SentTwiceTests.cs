using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Service.Planning.BurnCharts;
using Reconstruct.Service.Planning.Drawings;
using Reconstruct.Service.Planning.Expansion;
using Reconstruct.Service.Planning.Grafts;
using Reconstruct.Service.Planning.Plans;
using Reconstruct.Service.Planning.Prostheses;
using Reconstruct.Service.Planning.Vacuum;
using Reconstruct.Service.Tests.Pathways;

namespace Reconstruct.Service.Tests.Planning;

/// <summary>The same form sent twice starts one thing; with something else in it, another.</summary>
[Trait("Hazard", "HAZ-095")]
[Trait("Hazard", "HAZ-115")]
public sealed class SentTwiceTests : PageTests
{
    private static readonly Dictionary<string, (Func<PathwayId, string> Link, (string, string?)[] Typed, (string, string?) Other)> Forms = new(StringComparer.Ordinal)
    {
        ["vacuum dressing"] = (VacuumPage.Link,
        [
            ("site", "Left lower leg"), ("device", "Ward pump 4"), ("pressureMmHg", "100"), ("mode", "As entered"), ("exposed-vessel-or-organ", "no"), ("malignancy-in-the-wound", "unknown"), ("eschar", "no"),
            ("untreated-osteomyelitis", "no"), .. ExpanderScene.Day("nextChange", new(2026, 3, 5)),
        ], ("site", "Right lower leg")),
        ["graft"] = (GraftsPage.Link,
        [
            ("site", "Left shin"), ("kind", "SplitSkin"), ("form", "Mesh"), ("ratio", "1.5"), ("areaCm2", "120"), .. ExpanderScene.Day("operatedOn", new(2026, 2, 2)), ("region", "Left thigh, front"), ("donor", "Other"),
            ("donorCm2", "100.5"),
        ], ("site", "Right shin")),
        ["expander"] = (ExpandersPage.Link, ExpanderScene.Asked, ("placedMl", "90")),
        ["prosthesis"] = (ProsthesesPage.Link, [("kind", "Eye"), ("side", "Left"), ("why", "Lost to injury")], ("side", "Right")),
        ["plan"] = (PlansPage.Link, [("aim", "Left breast")], ("aim", "Right breast")),
        ["drawing"] = (DrawingsPage.Link, [("title", "Face"), ("backdrop", "plain")], ("title", "Hand")),
        ["burn chart"] = (BurnChartsPage.Link, ExpanderScene.Day("burnedOn", new(2026, 3, 2)), ("burnedOn.day", "1")),
    };

    public static TheoryData<string> Names => [.. Forms.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_form_sent_twice_starts_one_and_a_form_that_was_changed_another(string name)
    {
        var (link, typed, other) = Forms[name];
        var pathway = await Service.Refer();
        var page = await Open(link(pathway), Role.Surgeon);

        var both = await Task.WhenAll(page.Submit(typed), page.Submit(typed));
        var third = await page.Submit(typed);
        var changed = await page.Submit([.. typed.Where(t => t.Item1 != other.Item1), other]);
        var fresh = await (await page.Browser.Open(link(pathway))).Submit(typed);

        Assert.All([.. both, third, changed, fresh], p => Assert.Equal(200, p.Status));
        Assert.NotEqual(link(pathway), third.Address);
        Assert.All(both, p => Assert.Equal(third.Address, p.Address));
        Assert.Equal(3, new[] { third.Address, changed.Address, fresh.Address }.Distinct(StringComparer.Ordinal).Count());
    }
}
