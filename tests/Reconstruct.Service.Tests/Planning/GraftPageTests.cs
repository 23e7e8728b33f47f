using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning;
using Reconstruct.Service.Pathways.Lists;
using Reconstruct.Service.Planning.Grafts;
using Reconstruct.Service.Referrals.Triage;
using Reconstruct.Service.Tests.Pathways;
using Reconstruct.Service.Tests.Patients;

namespace Reconstruct.Service.Tests.Planning;

/// <summary>A skin graft of 2 February 2026, its looks, its donor site and the lists that it is on. Today is 3 March 2026.</summary>
[Trait("Hazard", "HAZ-125")]
public sealed class GraftPageTests : PageTests
{
    private static readonly (string, string?)[] Asked =
    [
        ("site", "Left shin"), ("kind", "SplitSkin"), ("form", "Mesh"), ("ratio", "1.5"), ("areaCm2", "120"), .. ExpanderScene.Day("operatedOn", new(2026, 2, 2)), ("region", "Left thigh, front"), ("donor", "Other"), ("donorCm2", "100.5"),
    ];

    [Fact]
    public async Task What_nobody_has_seen_is_not_known_and_days_alone_do_not_free_the_site()
    {
        var page = await Started();

        Assert.Contains("Has taken Not known: nobody has recorded it", page.Words, StringComparison.Ordinal);
        Assert.Contains("To be taken from again Not before somebody has looked. The time that is waited for passed on 23 February 2026", page.Words, StringComparison.Ordinal);
        Assert.Contains("In one trial 87% had taken, standard deviation 19%, in patients with burns. It forecasts nothing for this patient", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Looks_are_kept_and_a_wrong_one_is_withdrawn_and_stays_struck()
    {
        var page = await Started();

        var open = await Look(page, new(2026, 2, 25), "90", "no");
        var healed = await Look(open, new(2026, 3, 2), "", "yes");
        var wrong = healed.Html.QuerySelectorAll("#withdraw option").Single(o => o.TextContent == "2 March 2026").GetAttribute("value");
        var withdrawn = await healed.SubmitTo(GraftPage.WithdrawLink(Id(page)), ("withdraw", wrong), ("why", "Another patient"));

        Assert.Contains("The donor site is open later than was published", open.Words, StringComparison.Ordinal);
        Assert.Contains("Has taken 90%, seen on 25 February 2026", healed.Words, StringComparison.Ordinal);
        Assert.Contains("Seen healed on 2 March 2026, 28 days after the operation", healed.Words, StringComparison.Ordinal);
        Assert.Contains("Look at it before it is planned", healed.Words, StringComparison.Ordinal);
        Assert.Contains("To be taken from again Not now: it was seen open", withdrawn.Words, StringComparison.Ordinal);
        Assert.Contains("Another patient", withdrawn.Words, StringComparison.Ordinal);
        Assert.Equal("2 March 2026", withdrawn.Html.QuerySelector("table s")!.TextContent);
    }

    [Fact]
    public async Task A_look_that_cannot_be_leaves_no_trace_and_keeps_what_was_typed()
    {
        var page = await Started();

        var refused = await Look(page, new(2026, 3, 4), "101", null);
        var again = await page.Browser.Open(GraftPage.Link(Id(page)));

        Assert.Equal("The day must be from the operation to today", refused.Error("on"));
        Assert.Equal("The part that has taken must be 0 to 100%, or empty when it was not seen", refused.Error("takenPercent"));
        Assert.Equal("Select yes, no or not seen for the donor site", refused.Error("donorHealed"));
        Assert.Equal("101", refused.Value("takenPercent"));
        Assert.DoesNotContain("Every look", again.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_who_write_at_once_the_second_is_told()
    {
        var page = await Started();
        await Look(await page.Browser.Open(GraftPage.Link(Id(page))), new(2026, 2, 20), "80", "no", Id(page));

        var second = await Look(page, new(2026, 2, 21), "85", "no");

        Assert.Contains("Someone changed this graft since you opened it", second.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("21 February 2026", second.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_planned_look_is_on_the_list_and_when_late_on_everybodys_without_saying_where()
    {
        var page = await Started();
        var id = Id(page);
        await page.SubmitTo(GraftPage.NextLink(id), ExpanderScene.Day("nextOn", new(2026, 3, 6)));

        var mine = await Open(WorklistPage.Address, Role.Nurse);
        Service.Time.SetUtcNow(new(2026, 3, 7, 0, 0, 30, TimeSpan.Zero));
        var late = await Open(StalledPage.Address, Role.Governance);
        var looked = await Look(await Open(GraftPage.Link(id), Role.Surgeon), new(2026, 3, 6), "95", "yes", id);
        var done = await Open(StalledPage.Address, Role.Governance);

        Assert.Contains("Look at the skin graft and its donor site", mine.Words, StringComparison.Ordinal);
        Assert.Contains("Look at the skin graft and its donor site", late.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Left shin", late.Words, StringComparison.Ordinal);
        Assert.Contains("No look is planned", looked.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Look at the skin graft and its donor site", done.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Withdrawing_the_look_that_met_the_plan_puts_the_graft_on_the_lists_again()
    {
        var page = await Started();
        var id = Id(page);
        await page.SubmitTo(GraftPage.NextLink(id), ExpanderScene.Day("nextOn", new(2026, 3, 6)));
        Service.Time.SetUtcNow(new(2026, 3, 7, 10, 0, 0, TimeSpan.Zero));
        var looked = await Look(await Open(GraftPage.Link(id), Role.Surgeon), new(2026, 3, 6), "95", "yes", id);

        var withdrawn = await Withdraw(looked, id, "6 March 2026");
        var mine = await Open(WorklistPage.Address, Role.Nurse);
        var late = await Open(StalledPage.Address, Role.Governance);

        Assert.Contains("No look is planned", looked.Words, StringComparison.Ordinal);
        Assert.Equal(new(2026, 3, 6), await Next(id));
        Assert.Contains("Look at the skin graft and its donor site", mine.Words, StringComparison.Ordinal);
        Assert.Contains("Look at the skin graft and its donor site", late.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("No look is planned", withdrawn.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_looks_that_met_the_plan_it_is_open_again_only_once_both_are_withdrawn()
    {
        var page = await Started();
        var id = Id(page);
        await page.SubmitTo(GraftPage.NextLink(id), ExpanderScene.Day("nextOn", new(2026, 3, 6)));
        Service.Time.SetUtcNow(new(2026, 3, 9, 10, 0, 0, TimeSpan.Zero));
        var first = await Look(await Open(GraftPage.Link(id), Role.Surgeon), new(2026, 3, 7), "95", "yes", id);
        var second = await Look(first, new(2026, 3, 8), "95", "yes", id);

        var one = await Withdraw(second, id, "7 March 2026");
        var afterOne = await Next(id);
        await Withdraw(one, id, "8 March 2026");

        Assert.Null(afterOne);
        Assert.Equal(new(2026, 3, 6), await Next(id));
    }

    [Fact]
    public async Task Withdrawing_a_look_leaves_a_later_plan_and_invents_none()
    {
        var page = await Started();
        var id = Id(page);
        var unplanned = await Withdraw(await Look(page, new(2026, 3, 1), "90", "no"), id, "1 March 2026");
        var without = await Next(id);
        await unplanned.SubmitTo(GraftPage.NextLink(id), ExpanderScene.Day("nextOn", new(2026, 3, 3)));
        var looked = await Look(await Open(GraftPage.Link(id), Role.Surgeon), new(2026, 3, 3), "95", "no", id);
        var planned = await looked.SubmitTo(GraftPage.NextLink(id), ExpanderScene.Day("nextOn", new(2026, 3, 20)));

        await Withdraw(planned, id, "3 March 2026");

        Assert.Null(without);
        Assert.Equal(new(2026, 3, 20), await Next(id));
    }

    [Fact]
    public async Task A_graft_entered_by_mistake_says_so_and_takes_no_donor_site()
    {
        var page = await Started();

        var ended = await page.SubmitTo(GraftPage.EndLink(Id(page)), ("how", "mistake"), ("endWhy", "Another patient"));
        var list = await ended.Browser.Open(GraftsPage.Link(await Pathway(page)));

        Assert.Contains("Entered by mistake", ended.Words, StringComparison.Ordinal);
        Assert.Empty(ended.Html.QuerySelectorAll("form[action$='/next']"));
        Assert.Contains("Entered by mistake", list.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Left thigh, front", list.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_with_nothing_in_it_names_every_field()
    {
        var pathway = await Service.Refer();
        var page = await (await Service.Browser(Role.Surgeon)).Open(GraftsPage.Link(pathway));

        var refused = await page.Submit();

        Assert.Equal("Enter where the graft was put", refused.Error("site"));
        Assert.Equal("Enter the area that was taken, over 0 to 20000 cm²", refused.Error("donorCm2"));
        Assert.Equal(8, refused.Html.QuerySelectorAll(".nhsuk-error-summary li").Length);
        Assert.Equal(403, (await Open(GraftsPage.Link(pathway), Role.Coordinator)).Status);
    }

    private async Task<BrowserPage> Started()
    {
        var pathway = await Service.Refer();
        await Service.Seat((await Service.Pathway(pathway)).PatientId, Role.Nurse);
        var page = await (await (await Service.Browser(Role.Surgeon)).Open(GraftsPage.Link(pathway))).Submit(Asked);
        Assert.Equal(200, page.Status);
        return page;
    }

    private static Task<BrowserPage> Look(BrowserPage page, DateOnly on, string taken, string? healed, SkinGraftId? id = null) =>
        page.SubmitTo(GraftPage.Link(id ?? Id(page)), [.. ExpanderScene.Day("on", on), ("takenPercent", taken), ("donorHealed", healed)]);

    private static Task<BrowserPage> Withdraw(BrowserPage page, SkinGraftId id, string day) => page.SubmitTo(GraftPage.WithdrawLink(id),
        ("withdraw", page.Html.QuerySelectorAll("#withdraw option").Single(o => o.TextContent == day).GetAttribute("value")), ("why", "Another patient"));

    private Task<DateOnly?> Next(SkinGraftId id) => Service.Use(async db => (await db.Graft(id, CancellationToken.None))!.NextLookOn);

    private static SkinGraftId Id(BrowserPage page) => new(Guid.Parse(page.Address.Split('/')[2]));

    private Task<PathwayId> Pathway(BrowserPage page) => Service.Use(async db => (await db.Graft(Id(page), CancellationToken.None))!.PathwayId);
}
