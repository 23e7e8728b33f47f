using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Pathways.Lists;
using Reconstruct.Service.Planning.Vacuum;
using Reconstruct.Service.Referrals.Triage;
using Reconstruct.Service.Shell.Closing;
using Reconstruct.Service.Tests.Pathways;
using Reconstruct.Service.Tests.Patients;

namespace Reconstruct.Service.Tests.Planning;

/// <summary>What follows a vacuum dressing: its change on the lists, the closing of its pathway, the wound over time.</summary>
[Trait("Hazard", "HAZ-095")]
public sealed class VacuumFollowUpTests : PageTests
{
    private static readonly (string, string?)[] Asked =
    [
        ("site", "Left lower leg"), ("device", "Ward pump 4"), ("pressureMmHg", "100"), ("mode", "As entered"), ("exposed-vessel-or-organ", "no"), ("malignancy-in-the-wound", "unknown"),
        ("eschar", "no"), ("untreated-osteomyelitis", "no"), ("nextChange.day", "5"), ("nextChange.month", "3"), ("nextChange.year", "2026"),
    ];

    [Fact]
    public async Task The_next_change_is_on_the_lists_of_the_surgeon_and_of_a_nurse_who_cares_for_the_patient()
    {
        var (pathway, _, page) = await Started();
        var stranger = await Open(WorklistPage.Address, Role.Nurse);
        await Service.Seat((await Service.Pathway(pathway)).PatientId, Role.Nurse);

        var surgeon = await page.Browser.Open(WorklistPage.Address);
        var nurse = await Open(WorklistPage.Address, Role.Nurse);
        var coordinator = await Open(WorklistPage.Address, Role.Coordinator);

        Assert.All([surgeon, nurse], list => Assert.Contains("5 March 2026, 23:59", Dressing(list), StringComparison.Ordinal));
        Assert.All([stranger, coordinator], list => Assert.DoesNotContain("Change the dressing", list.Words, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Another_pressure_is_recorded_with_its_reason_and_how_it_ran_before_stays()
    {
        var (_, id, page) = await Started();

        var missing = await page.SubmitTo(DressingPage.SettingsLink(id), ("device", "Ward pump 4"), ("pressureMmHg", "-80"), ("mode", "As entered"));
        var changed = await missing.SubmitTo(DressingPage.SettingsLink(id), ("device", "Ward pump 5"), ("pressureMmHg", "80"), ("mode", "As entered"), ("settingsWhy", "Pain"));
        var stale = await page.SubmitTo(DressingPage.SettingsLink(id), ("device", "Ward pump 6"), ("pressureMmHg", "60"), ("mode", "As entered"), ("settingsWhy", "Pain"));

        Assert.Equal("Enter the pressure in mmHg below that of the air, 1 to 760, without a sign", missing.Error("pressureMmHg"));
        Assert.Equal("Enter why it is changed", missing.Error("settingsWhy"));
        Assert.Equal("-80", missing.Value("pressureMmHg"));
        Assert.Contains("Pressure below that of the air 80 mmHg", changed.Words, StringComparison.Ordinal);
        Assert.Contains("Ward pump 4, 100 mmHg, As entered", changed.Words, StringComparison.Ordinal);
        Assert.Contains("Reason: Pain", changed.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Ward pump 6, 60 mmHg", (await page.Browser.Open(DressingPage.Link(id))).Words, StringComparison.Ordinal);
        Assert.Single(stale.Errors);
    }

    [Fact]
    public async Task A_push_score_is_taken_whole_or_not_at_all()
    {
        var (_, id, page) = await Started();
        var form = await page.Browser.Open(WoundPage.Link(id));
        (string, string?)[] size = [.. ExpanderScene.Day("on", new(2026, 3, 2)), ("areaCm2", "2"), ("perimeterCm", "6")];

        var half = await form.Submit([.. size, ("lengthCm", "2"), ("exudate", "4")]);
        var whole = await half.Submit([.. size, ("lengthCm", "2"), ("widthCm", "1"), ("exudate", "1"), ("tissue", "2")]);
        var without = await whole.Submit([.. ExpanderScene.Day("on", new(2026, 3, 3)), ("areaCm2", "1.9"), ("perimeterCm", "5.8")]);

        Assert.Equal(3, half.Errors.Count);
        Assert.Equal("Enter the score for exudate, 0 to 3, or leave all four empty", half.Error("exudate"));
        Assert.Contains("7 of 17", whole.Words, StringComparison.Ordinal);
        Assert.Contains("Not taken", without.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_its_day_it_is_not_late_and_after_it_it_is_on_everyones_list_of_what_is_late()
    {
        var (_, id, _) = await Started();
        Service.Time.SetUtcNow(new(2026, 3, 5, 23, 30, 0, TimeSpan.Zero));
        var onTheDay = await Open(StalledPage.Address, Role.Surgeon);
        Service.Time.SetUtcNow(new(2026, 3, 6, 0, 30, 0, TimeSpan.Zero));

        var after = await Open(StalledPage.Address, Role.Surgeon);
        var governance = await Open(StalledPage.Address, Role.Governance);
        var list = await Open(WorklistPage.Address, Role.Surgeon);

        Assert.Contains("Stalled", onTheDay.Title, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Change the dressing", onTheDay.Words, StringComparison.Ordinal);
        Assert.Contains("Change the dressing", after.Words, StringComparison.Ordinal);
        Assert.Contains("Change the dressing", governance.Words, StringComparison.Ordinal);
        Assert.Empty(governance.Html.QuerySelectorAll($"a[href='{DressingPage.Link(id)}']"));
        Assert.DoesNotContain("Left lower leg", governance.Words, StringComparison.Ordinal);
        Assert.Contains("Overdue", Dressing(list), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dressing_that_is_closed_with_all_foam_out_is_on_no_list()
    {
        var (_, id, page) = await Started();
        await (await page.Submit(("kind", "Counted"), ("pieces", "0"))).SubmitTo(DressingPage.CloseLink(id));

        var list = await page.Browser.Open(WorklistPage.Address);

        Assert.DoesNotContain("Change the dressing", list.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Find the foam", list.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Foam_that_was_left_when_it_was_closed_is_on_the_lists_until_it_is_found()
    {
        var (_, id, page) = await Started();
        var closed = await (await page.Submit(("kind", "Placed"), ("pieces", "3"))).SubmitTo(DressingPage.CloseLink(id), ("closeReason", "Moved to another hospital with it"));
        Service.Time.Advance(TimeSpan.FromHours(1));

        var list = await page.Browser.Open(WorklistPage.Address);
        var late = await Open(StalledPage.Address, Role.Governance);
        await (await page.Browser.Open(closed.Address)).Submit(("kind", "Removed"), ("pieces", "3"));
        var found = await page.Browser.Open(WorklistPage.Address);

        Assert.Contains("Overdue", Line(list, "Find the foam"), StringComparison.Ordinal);
        Assert.Contains("3 March 2026, 10:00", Line(list, "Find the foam"), StringComparison.Ordinal);
        Assert.Contains("Find the foam", late.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Find the foam", found.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Find the foam", (await Open(StalledPage.Address, Role.Governance)).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_that_is_corrected_after_closing_brings_it_back_to_the_lists_and_so_does_a_dressing_closed_unknown()
    {
        var (_, id, page) = await Started();
        var removed = await (await page.Submit(("kind", "Placed"), ("pieces", "2"))).Submit(("kind", "Removed"), ("pieces", "2"));
        var closed = await removed.SubmitTo(DressingPage.CloseLink(id));
        var clean = await page.Browser.Open(WorklistPage.Address);
        Service.Time.Advance(TimeSpan.FromHours(1));
        var wrong = closed.Html.QuerySelectorAll("#corrects option").Single(o => o.TextContent.StartsWith("Put in: 2", StringComparison.Ordinal)).GetAttribute("value");

        await closed.Submit(("kind", "Placed"), ("pieces", "3"), ("corrects", wrong), ("reason", "Three were cut"));
        var back = await page.Browser.Open(WorklistPage.Address);
        var (_, unknown, other) = await Started();
        await other.SubmitTo(DressingPage.CloseLink(unknown), ("closeReason", "It fell off at home"));
        var both = await other.Browser.Open(StalledPage.Address);

        Assert.DoesNotContain("Find the foam", clean.Words, StringComparison.Ordinal);
        Assert.Contains("Overdue", Line(back, "Find the foam"), StringComparison.Ordinal);
        Assert.Equal(2, both.Html.QuerySelectorAll("tbody tr").Count(r => r.TextContent.Contains("Find the foam", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_pathway_with_foam_in_a_wound_is_closed_only_with_a_reason_and_both_stay()
    {
        var (pathway, _, page) = await Started();
        await page.Submit(("kind", "Placed"), ("pieces", "2"));
        await Service.Move(pathway, at => new PathwayEvent.Withdrawn(at, "No longer wanted"));
        var close = await page.Browser.Open(Steps.Of("close").Link(pathway.Value));

        var refused = await close.Submit(("close-reason", nameof(ClosingReason.WithdrawnByPatient)));
        var still = (await Service.Pathway(pathway)).State;
        var closed = await refused.Submit(("close-reason", nameof(ClosingReason.WithdrawnByPatient)), ("close-despite", "The foam goes with the patient to the community nurses"));

        Assert.Contains("2 pieces by the ledger", close.Words, StringComparison.Ordinal);
        Assert.Equal((422, PathwayState.Ending), (refused.Status, still));
        Assert.EndsWith("Enter why it is closed all the same", refused.Error("close-despite"), StringComparison.Ordinal);
        Assert.Equal(PathwayState.Closed, (await Service.Pathway(pathway)).State);
        Assert.Contains("2 pieces by the ledger. Closed all the same: The foam goes with the patient", closed.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Advice_is_not_closed_past_it_either()
    {
        var (pathway, _, page) = await Started();
        await page.Submit(("kind", "Placed"), ("pieces", "1"));
        await Service.Move(pathway, at => new PathwayEvent.AdviceGiven(at, "Keep it dry"));
        var advice = await page.Browser.Open(AdvicePage.Link(pathway.Value));

        var refused = await advice.SubmitTo(AdvicePage.Link(pathway.Value) + "/close");
        var closed = await refused.SubmitTo(AdvicePage.Link(pathway.Value) + "/close", (ClosingTable.Field, "Goes on elsewhere"));

        Assert.Contains("it is still on", refused.Error(ClosingTable.Field), StringComparison.Ordinal);
        Assert.Equal(200, closed.Status);
        Assert.Equal(PathwayState.Closed, (await Service.Pathway(pathway)).State);
    }

    [Fact]
    public async Task With_nothing_open_no_reason_is_asked_and_none_is_kept()
    {
        var (pathway, id, page) = await Started();
        await (await page.Submit(("kind", "Counted"), ("pieces", "0"))).SubmitTo(DressingPage.CloseLink(id));
        await Service.Move(pathway, at => new PathwayEvent.Withdrawn(at, "No longer wanted"));
        var close = await page.Browser.Open(Steps.Of("close").Link(pathway.Value));

        var closed = await close.Submit(("close-reason", nameof(ClosingReason.WithdrawnByPatient)));

        Assert.DoesNotContain("all the same", close.Words, StringComparison.Ordinal);
        Assert.Equal((200, PathwayState.Closed), (closed.Status, (await Service.Pathway(pathway)).State));
        Assert.DoesNotContain("all the same", closed.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_wound_is_followed_by_how_far_its_edge_moves_in_and_no_day_of_closure_is_given()
    {
        var (_, id, page) = await Started();
        var wound = await page.Browser.Open(WoundPage.Link(id));

        var one = await wound.Submit(("on.day", "24"), ("on.month", "2"), ("on.year", "2026"), ("areaCm2", "12.566370614359172"), ("perimeterCm", "12.566370614359172"));
        var two = await one.Submit(("areaCm2", "11.341149479459153"), ("perimeterCm", "11.938052083641214"));

        Assert.Empty(one.Html.QuerySelectorAll("main svg polyline"));
        Assert.Contains("The edge moved in by 1 mm a week", two.Words, StringComparison.Ordinal);
        Assert.Equal(2, two.Html.QuerySelectorAll("main svg circle").Length);
        Assert.Contains("24 February 2026 12.57 cm²", two.Html.QuerySelector("main svg")!.GetAttribute("aria-label"), StringComparison.Ordinal);
        Assert.Contains("No day of closure is given. It takes 4 or 5 weekly areas", two.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wound_that_grows_again_is_said_beside_the_rate_from_first_to_last()
    {
        var (_, id, page) = await Started();
        var wound = await page.Browser.Open(WoundPage.Link(id));

        foreach (var (day, area) in new[] { (17, "10"), (24, "5") })
            wound = await wound.Submit([.. ExpanderScene.Day("on", new(2026, 2, day)), ("areaCm2", area), ("perimeterCm", "14")]);
        var grew = await wound.Submit([.. ExpanderScene.Day("on", new(2026, 3, 3)), ("areaCm2", "8"), ("perimeterCm", "14")]);

        Assert.DoesNotContain("do not show it", wound.Words, StringComparison.Ordinal);
        Assert.Contains("It grew from 24 February 2026 to 3 March 2026, from 5 to 8 cm²: the rate and the change from first to last do not show it.", grew.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_entered_again_counts_as_entered_last_and_the_first_stays()
    {
        var (_, id, page) = await Started();
        var wound = await page.Browser.Open(WoundPage.Link(id));

        await wound.Submit(("areaCm2", "12"), ("perimeterCm", "15"));
        var again = await wound.Submit(("areaCm2", "10"), ("perimeterCm", "14"));
        var impossible = await wound.Submit(("areaCm2", "10"), ("perimeterCm", "9"));

        var counts = Assert.Single(again.Html.QuerySelectorAll("tbody tr")).TextContent;
        Assert.Contains("10 cm²", counts, StringComparison.Ordinal);
        Assert.Contains("3 March 2026: 12 cm²", again.Words, StringComparison.Ordinal);
        Assert.StartsWith("No outline that short", impossible.Error("perimeterCm"), StringComparison.Ordinal);
        Assert.Equal([(1, 1200d, 150d), (2, 1000d, 140d)], await Service.Use(async db => (await db.Wounds(id, CancellationToken.None)).Select(w => (w.Number, w.AreaMm2, w.PerimeterMm)).ToList()));
    }

    [Fact]
    public async Task A_measurement_that_is_wrong_is_withdrawn_with_a_reason_and_stays_struck()
    {
        var (_, id, page) = await Started();
        var one = await (await page.Browser.Open(WoundPage.Link(id))).Submit([.. ExpanderScene.Day("on", new(2026, 2, 24)), ("areaCm2", "12"), ("perimeterCm", "15")]);
        var two = await one.Submit([.. ExpanderScene.Day("on", new(2026, 3, 1)), ("areaCm2", "90"), ("perimeterCm", "40")]);
        var wrong = two.Html.QuerySelectorAll("#withdraw option").Single(o => o.TextContent == "1 March 2026: 90 cm²").GetAttribute("value");

        var without = await two.SubmitTo(WoundPage.WithdrawLink(id), ("withdraw", wrong));
        var with = await without.SubmitTo(WoundPage.WithdrawLink(id), ("withdraw", wrong), ("why", "Another wound"));
        var again = await two.SubmitTo(WoundPage.WithdrawLink(id), ("withdraw", wrong), ("why", "Twice"));

        Assert.Contains("It grew", two.Words, StringComparison.Ordinal);
        Assert.Equal("Enter why it is wrong", without.Error("why"));
        Assert.DoesNotContain("It grew", with.Words, StringComparison.Ordinal);
        Assert.Contains("24 February 2026", Assert.Single(with.Html.QuerySelectorAll("tbody tr")).TextContent, StringComparison.Ordinal);
        Assert.StartsWith("1 March 2026: 90 cm²", with.Html.QuerySelector("li s")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Another wound", with.Words, StringComparison.Ordinal);
        Assert.Equal("Select the measurement that is wrong", again.Error("withdraw"));
    }

    [Fact]
    public async Task A_wound_is_not_measured_before_birth_nor_after_the_dressing_was_closed()
    {
        var (_, id, page) = await Started();
        var wound = await page.Browser.Open(WoundPage.Link(id));
        (string, string?)[] size = [("areaCm2", "2"), ("perimeterCm", "6")];

        var unborn = await wound.Submit([.. ExpanderScene.Day("on", new(1900, 1, 1)), .. size]);
        await (await page.Submit(("kind", "Counted"), ("pieces", "0"))).SubmitTo(DressingPage.CloseLink(id));
        Service.Time.Advance(TimeSpan.FromDays(2));
        var closed = await Open(WoundPage.Link(id), Role.Surgeon);
        var after = await closed.Submit([.. ExpanderScene.Day("on", new(2026, 3, 4)), .. size]);
        var late = await closed.Submit([.. ExpanderScene.Day("on", new(2026, 3, 3)), .. size]);

        Assert.StartsWith("Day of the measurement must not be before", unborn.Error("on"), StringComparison.Ordinal);
        Assert.Equal("The dressing was closed on 3 March 2026: day of the measurement must be then or before", after.Error("on"));
        Assert.Equal(200, late.Status);
        Assert.Single(late.Html.QuerySelectorAll("tbody tr"));
    }

    private static string Dressing(BrowserPage list) => Line(list, "Change the dressing");

    private static string Line(BrowserPage list, string next) => list.Html.QuerySelectorAll("tbody tr").Select(r => r.TextContent).Single(r => r.Contains(next, StringComparison.Ordinal));

    private async Task<(PathwayId Pathway, VacuumDressingId Id, BrowserPage Page)> Started()
    {
        var pathway = await Service.Refer();
        var page = await (await Open(VacuumPage.Link(pathway), Role.Surgeon)).Submit(Asked);
        Assert.Equal(200, page.Status);
        return (pathway, new(Guid.Parse(page.Address.Split('/')[^1])), page);
    }
}
