using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning.Expansion;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Pathways.Lists;
using Reconstruct.Service.Planning.Expansion;
using Reconstruct.Service.Referrals.Triage;
using Reconstruct.Service.Tests.Pathways;

namespace Reconstruct.Service.Tests.Planning;

/// <summary>The count of what is in an expander, the next filling on the lists, and its end.</summary>
[Trait("Hazard", "HAZ-115")]
public sealed class ExpanderFollowUpTests : PageTests
{
    private static CancellationToken Ct => Xunit.TestContext.Current.CancellationToken;

    [Fact]
    public async Task While_no_filling_is_planned_that_is_what_is_to_be_done_and_then_the_filling_is()
    {
        var scene = await ExpanderScene.Start(Service);

        var unplanned = Expander(await Open(WorklistPage.Address, Role.Nurse));
        var page = await scene.Plan(scene.Page, "2026-03-10", "60");
        var planned = Expander(await Open(WorklistPage.Address, Role.Surgeon));
        var coordinator = await Open(WorklistPage.Address, Role.Coordinator);

        Assert.Contains("No filling is planned", scene.Page.Words, StringComparison.Ordinal);
        Assert.Contains("Plan the next filling", unplanned, StringComparison.Ordinal);
        Assert.Contains("3 March 2026, 23:59", unplanned, StringComparison.Ordinal);
        Assert.Contains("Next 60 mL on 10 March 2026", page.Words, StringComparison.Ordinal);
        Assert.Contains("Fill the expander", planned, StringComparison.Ordinal);
        Assert.Contains("10 March 2026, 23:59", planned, StringComparison.Ordinal);
        Assert.DoesNotContain("Tissue expander", coordinator.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_planned_is_not_in_the_past_and_not_over_what_the_maker_allows()
    {
        var scene = await ExpanderScene.Start(Service);

        var refused = await scene.Plan(scene.Page, "2026-03-02", "400.5");

        Assert.Equal("Day of the next filling must be today or later", refused.Error("nextOn"));
        Assert.Equal("100 mL is in it, and the maker allows 500 mL in all", refused.Error("nextMl"));
        Assert.Equal("400.5", refused.Value("nextMl"));
    }

    [Fact]
    public async Task On_its_day_it_is_not_late_and_after_it_it_is_on_everyones_list_without_saying_where()
    {
        var scene = await ExpanderScene.Start(Service);
        await scene.Plan(scene.Page, "2026-03-28", "60");
        Service.Time.SetUtcNow(new(2026, 3, 28, 23, 59, 0, TimeSpan.Zero));
        var onTheDay = await Open(StalledPage.Address, Role.Governance);
        Service.Time.SetUtcNow(new(2026, 3, 29, 0, 0, 30, TimeSpan.Zero)); // the night on which the clocks go forward

        var after = await Open(StalledPage.Address, Role.Governance);

        Assert.DoesNotContain("Fill the expander", onTheDay.Words, StringComparison.Ordinal);
        Assert.Contains("Fill the expander", after.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Breast", after.Words, StringComparison.Ordinal);
        Assert.Empty(after.Html.QuerySelectorAll($"a[href='{ExpanderPage.Link(scene.Id)}']"));
    }

    [Fact]
    public async Task A_filling_takes_what_was_planned_off_and_a_look_before_its_day_or_a_late_line_does_not()
    {
        var scene = await ExpanderScene.Start(Service);
        var planned = await scene.Plan(scene.Page, "2026-03-10", "60");

        var looked = await scene.Fill(planned, "2026-03-03 09:00", "0");
        var late = await scene.Fill(looked, "2026-02-20 09:00", "30");
        var filled = await scene.Fill(late, "2026-03-03 09:30", "30");

        Assert.All([looked, late], page => Assert.Contains("Next 60 mL on 10 March 2026", page.Words, StringComparison.Ordinal));
        Assert.Contains("No filling is planned", filled.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_filling_written_late_takes_its_place_and_moves_those_after_it()
    {
        var scene = await ExpanderScene.Start(Service);
        var page = await scene.Fill(scene.Page, "2026-02-23 10:00", "60");

        var late = await scene.Fill(page, "2026-02-16 10:00", "40", also: ("who", "Nurse Ash"));

        Assert.Equal(["100 mL", "140 mL", "200 mL"], late.Html.QuerySelectorAll("tbody tr").Select(r => r.QuerySelectorAll("td")[2].TextContent.Replace("In it after", "", StringComparison.Ordinal).Trim()));
        Assert.Contains("Nurse Ash. Written on 3 March 2026, 10:00 by Test Surgeon", late.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_filling_written_by_two_people_is_marked()
    {
        var scene = await ExpanderScene.Start(Service);
        var page = await scene.Fill(scene.Page, "2026-02-23 10:00", "60");

        var again = await scene.Fill(page, "2026-02-23 10:05", "60");

        Assert.DoesNotContain("written twice", page.Words, StringComparison.Ordinal);
        Assert.Contains("Something went in before on this day: check that it is not the same filling written twice", again.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_late_line_that_leaves_a_later_filling_against_a_stop_needs_a_word()
    {
        var scene = await ExpanderScene.Start(Service);
        var page = await scene.Fill(await scene.Nurse(), "2026-02-23 10:00", "60");

        var nurse = await scene.Fill(page, "2026-02-16 10:00", "-10", pain: "yes");
        var surgeon = await scene.Fill(await scene.Surgeon(), "2026-02-16 10:00", "-10", pain: "yes", also: ("override", "It was so: found in the ward’s notes"));

        Assert.StartsWith("With this, the filling at 10:00 on Monday 23 February 2026 went in against a stop: there was pain", nurse.Error("override"), StringComparison.Ordinal);
        Assert.Contains("Reason of Test Surgeon: It was so: found in the ward’s notes", surgeon.Words, StringComparison.Ordinal);
        Assert.Contains("It went in against a stop: there was pain that did not settle at the visit before", surgeon.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Times_are_Londons_over_a_changed_clock_and_midnight()
    {
        var scene = await ExpanderScene.Start(Service);
        Service.Time.SetUtcNow(new(2026, 3, 30, 9, 0, 0, TimeSpan.Zero));

        var skipped = await scene.Fill(await Open(ExpanderPage.Link(scene.Id), Role.Surgeon), "2026-03-29 01:30", "10");
        var before = await scene.Fill(skipped, "2026-03-29 00:30", "10");
        var after = await scene.Fill(before, "2026-03-30 00:10", "10");
        var twice = await scene.Fill(after, "2026-03-30 00:10", "10");
        var tooLate = await scene.Fill(twice, "2026-03-30 10:01", "10");

        Assert.StartsWith("There was no 01:30 on 29 March 2026", skipped.Error("at.time"), StringComparison.Ordinal);
        Assert.Contains("30 March 2026, 00:10", after.Words, StringComparison.Ordinal);
        Assert.StartsWith("There is a line at 00:10 on Monday 30 March 2026 already", twice.Error("at"), StringComparison.Ordinal);
        Assert.Equal("Date and time must be in the past", tooLate.Error("at"));
        Assert.Equal([new(2026, 3, 29, 0, 30, 0, TimeSpan.Zero), new DateTimeOffset(2026, 3, 29, 23, 10, 0, TimeSpan.Zero)], (await Service.Use(db => db.Fillings(scene.Id, Ct))).Skip(1).Select(f => f.At));
    }

    [Fact]
    public async Task A_line_that_is_wrong_is_withdrawn_with_a_reason_and_stays_struck_through()
    {
        var scene = await ExpanderScene.Start(Service);
        var page = await scene.Fill(await scene.Nurse(), "2026-02-23 10:00", "160");

        var without = await scene.Withdraw(page, "23 February", null);
        var with = await scene.Withdraw(without, "23 February", "It was 60");
        var right = await scene.Fill(with, "2026-02-23 10:00", "60");

        Assert.Equal("Enter why it was wrong", without.Error("why"));
        Assert.Contains("In it 100 mL", with.Words, StringComparison.Ordinal);
        Assert.Contains("160 mL in", string.Join(' ', with.Html.QuerySelectorAll("tbody s").Select(s => s.TextContent)), StringComparison.Ordinal);
        Assert.Contains("Does not count", with.Words, StringComparison.Ordinal);
        Assert.Contains("Withdrawn on 3 March 2026, 10:00 by Test Nurse: It was 60", with.Words, StringComparison.Ordinal);
        Assert.Contains("In it 160 mL", right.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_withdrawn_that_leaves_less_than_nothing_and_a_nurse_leaves_no_filling_against_a_stop()
    {
        var scene = await ExpanderScene.Start(Service);
        var page = await scene.Fill(await scene.Nurse(), "2026-02-16 10:00", "-80", pain: "yes");
        page = await scene.Fill(page, "2026-02-17 10:00", "0");
        page = await scene.Fill(page, "2026-02-18 10:00", "20");

        var below = await scene.Withdraw(page, "2 February", "Nothing was put in");
        var nurse = await scene.Withdraw(below, "17 February", "Nobody looked");
        var surgeon = await scene.Withdraw(await scene.Surgeon(), "17 February", "Nobody looked");

        Assert.StartsWith("Without it, more would have been drawn off at 10:00 on Monday 16 February 2026 than was in", below.Error("withdraw"), StringComparison.Ordinal);
        Assert.EndsWith("Only a surgeon withdraws it", nurse.Error("withdraw"), StringComparison.Ordinal);
        Assert.Contains("It went in against a stop: there was pain that did not settle at the visit before", surgeon.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_is_out_of_date_is_refused_whatever_is_sent_from_it()
    {
        var scene = await ExpanderScene.Start(Service);
        await scene.Fill(scene.Page, "2026-02-16 10:00", "60");

        var filled = await scene.Fill(scene.Page, "2026-02-16 10:05", "60");
        var planned = await scene.Plan(scene.Page, "2026-03-10", "60");
        var withdrawn = await scene.Withdraw(scene.Page, "2 February", "Wrong");
        var ended = await End(scene, scene.Page, "TakenOut", ("outcome", "Out"), ("endWhy", "Infection"));

        Assert.All([filled, planned, withdrawn, ended], page => Assert.Equal(409, page.Status));
        Assert.Contains("In it 160 mL", filled.Words, StringComparison.Ordinal);
        Assert.Equal("60", filled.Value("ml"));
    }

    [Fact]
    public async Task Both_sides_are_followed_apart()
    {
        var scene = await ExpanderScene.Start(Service);
        var right = await (await scene.Page.Browser.Open(ExpandersPage.Link(scene.Pathway))).Submit([.. ExpanderScene.Asked.Where(a => a.Item1 is not ("side" or "placedMl")), ("side", "Right"), ("placedMl", "0")]);
        await scene.Fill(scene.Page, "2026-02-16 10:00", "60");

        var list = await scene.Page.Browser.Open(ExpandersPage.Link(scene.Pathway));
        var pathway = await scene.Page.Browser.Open(PathwayPage.Link(scene.Pathway));

        Assert.Contains("In it 0 mL", right.Words, StringComparison.Ordinal);
        Assert.Equal(2, list.Html.QuerySelectorAll("tbody tr").Length);
        Assert.Contains("Breast (left) In it 160 mL", list.Words, StringComparison.Ordinal);
        Assert.Contains("Tissue expander: Breast (right)", pathway.Words, StringComparison.Ordinal);
        Assert.Contains("60 mL in", pathway.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ending_short_of_what_was_wanted_needs_a_reason_and_takes_it_off_the_lists()
    {
        var scene = await ExpanderScene.Start(Service);

        var missing = await scene.Page.SubmitTo(ExpanderPage.EndLink(scene.Id), ("endedOn.day", "1"), ("endedOn.month", "2"));
        var without = await End(scene, scene.Page, "Exchanged", ("outcome", "Implant of 300 mL"));
        var ended = await End(scene, without, "Exchanged", ("outcome", "Implant of 300 mL"), ("endWhy", "She wants no more"));
        var again = await End(scene, scene.Page, "TakenOut", ("outcome", "Out"), ("endWhy", "x"));
        var list = await ended.Browser.Open(WorklistPage.Address);

        Assert.Equal(3, missing.Errors.Count);
        Assert.StartsWith("300 mL of what was wanted is not in it", without.Error("endWhy"), StringComparison.Ordinal);
        Assert.Contains("Exchanged on 3 March 2026. Recorded on 3 March 2026, 10:00 by Test Surgeon", ended.Words, StringComparison.Ordinal);
        Assert.Contains("What came of it Implant of 300 mL", ended.Words, StringComparison.Ordinal);
        Assert.Contains("Why She wants no more", ended.Words, StringComparison.Ordinal);
        Assert.Empty(ended.Html.QuerySelectorAll("[name=nextMl], [name=how]"));
        Assert.Equal(409, again.Status);
        Assert.DoesNotContain("Tissue expander", list.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_its_end_only_what_was_done_before_is_still_recorded()
    {
        var scene = await ExpanderScene.Start(Service);
        var ended = await End(scene, scene.Page, "TakenOut", ("endedOn.day", "20"), ("endedOn.month", "2"), ("endedOn.year", "2026"), ("outcome", "Out"), ("endWhy", "Infection"));

        var after = await scene.Fill(ended, "2026-02-21 10:00", "20");
        var before = await scene.Fill(after, "2026-02-19 10:00", "20");

        Assert.StartsWith("The expander ended before that", after.Error("at"), StringComparison.Ordinal);
        Assert.Contains("In it 120 mL", before.Words, StringComparison.Ordinal);
        Assert.Contains("Ended on 20 February 2026: taken out", before.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pathway_with_an_expander_still_in_is_closed_only_with_a_reason_and_both_stay()
    {
        var scene = await ExpanderScene.Start(Service);
        await Service.Move(scene.Pathway, at => new PathwayEvent.Withdrawn(at, "No longer wanted"));
        var close = await scene.Page.Browser.Open(Steps.Of("close").Link(scene.Pathway.Value));

        var refused = await close.Submit(("close-reason", nameof(ClosingReason.WithdrawnByPatient)));
        var closed = await refused.Submit(("close-reason", nameof(ClosingReason.WithdrawnByPatient)), ("close-despite", "She goes on at another hospital"));

        Assert.Contains("Tissue expander, Breast (left): it is still in, with 100 mL", close.Words, StringComparison.Ordinal);
        Assert.Equal(422, refused.Status);
        Assert.EndsWith("Enter why it is closed all the same", refused.Error("close-despite"), StringComparison.Ordinal);
        Assert.Equal(PathwayState.Closed, (await Service.Pathway(scene.Pathway)).State);
        Assert.Contains("with 100 mL. Closed all the same: She goes on at another hospital", closed.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_has_ended_asks_nothing_when_the_pathway_is_closed()
    {
        var scene = await ExpanderScene.Start(Service);
        await End(scene, scene.Page, nameof(ExpanderEnding.EnteredByMistake), ("outcome", "It is the other patient’s"), ("endWhy", "Typed on the wrong pathway"));
        await Service.Move(scene.Pathway, at => new PathwayEvent.Withdrawn(at, "No longer wanted"));

        var close = await scene.Page.Browser.Open(Steps.Of("close").Link(scene.Pathway.Value));

        Assert.DoesNotContain("still in", close.Words, StringComparison.Ordinal);
    }

    private static Task<BrowserPage> End(ExpanderScene scene, BrowserPage page, string how, params (string, string?)[] typed) =>
        page.SubmitTo(ExpanderPage.EndLink(scene.Id), [("how", how), .. typed]);

    private static string Expander(BrowserPage list) => list.Html.QuerySelectorAll("tbody tr").Select(r => r.TextContent).Single(r => r.Contains("Tissue expander", StringComparison.Ordinal));
}
