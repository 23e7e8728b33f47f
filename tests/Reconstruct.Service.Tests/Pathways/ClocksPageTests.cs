using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Service.Pathways.Clocks;

namespace Reconstruct.Service.Tests.Pathways;

public sealed class ClocksPageTests : PageTests
{
    [Fact]
    public async Task The_clock_starts_with_the_referral_and_says_which_rule_fired()
    {
        var id = await Service.Refer();
        Service.Time.Advance(TimeSpan.FromDays(15));

        var page = await Open(ClocksPage.Link(id), Role.Coordinator);

        Assert.Contains("2 weeks: running", page.Words, StringComparison.Ordinal);
        Assert.Contains("(rtt-referral-starts)", page.Words, StringComparison.Ordinal);
        Assert.Contains("18 weeks end on 7 July 2026", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rejection_stops_the_clock_and_its_return_keeps_the_start()
    {
        var id = await Service.Refer();
        await Service.Move(id, PathwayScene.Rejected);
        var stopped = await Open(ClocksPage.Link(id), Role.Coordinator);

        Service.Time.Advance(TimeSpan.FromDays(3));
        await Service.Move(id, at => new PathwayEvent.RejectionReturned(at, "Please look again"));
        var again = await Open(ClocksPage.Link(id), Role.Coordinator);

        Assert.Contains("stopped on 3 March 2026 (code 34)", stopped.Words, StringComparison.Ordinal);
        Assert.Contains("3 days: running", again.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Look at this", again.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Records_active_monitoring_and_the_decision_to_treat_that_follows()
    {
        var id = await Service.Refer();
        Service.Time.Advance(TimeSpan.FromDays(30));
        var browser = await Service.Browser(Role.Surgeon);

        var monitored = await (await browser.Open(ClocksPage.Link(id))).Submit(("code", "32"), ("on.day", "1"), ("on.month", "4"), ("on.year", "2026"));
        var treated = await monitored.Submit(("code", "11"), ("on.day", "2"), ("on.month", "4"), ("on.year", "2026"));

        Assert.Contains("stopped on 1 April 2026 (code 32)", monitored.Words, StringComparison.Ordinal);
        Assert.Contains("Wait began 2 April 2026", treated.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refuses_what_the_clock_could_not_apply_in_the_words_of_the_rule()
    {
        var id = await Service.Refer();
        var page = await Open(ClocksPage.Link(id), Role.Coordinator);

        var answer = await page.Submit(("code", "11"), ("on.day", "3"), ("on.month", "3"), ("on.year", "2026"));

        Assert.Equal(422, answer.Status);
        Assert.StartsWith("A clock already runs from 3 March 2026", answer.Error("code"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_every_fault_and_keeps_what_was_typed()
    {
        var id = await Service.Refer();
        var page = await Open(ClocksPage.Link(id), Role.Coordinator);

        var answer = await page.Submit(("code", "33"), ("on.day", "30"), ("on.month", "2"), ("on.year", "2026"));

        Assert.Equal(422, answer.Status);
        Assert.Equal("Enter the day that it happened", answer.Error("on"));
        Assert.Equal("Select whether the appointment had been clearly communicated", answer.Error("communicated"));
        Assert.Equal("30", answer.Value("on.day"));
    }

    [Fact]
    public async Task A_correction_takes_the_place_of_what_was_wrong_and_needs_a_reason()
    {
        var id = await Service.Refer();
        await Service.Move(id, PathwayScene.Rejected);
        var browser = await Service.Browser(Role.Coordinator);
        var page = await browser.Open(ClocksPage.Link(id));
        var stop = page.Html.QuerySelectorAll("#corrects option").Single(o => o.TextContent.StartsWith("34", StringComparison.Ordinal)).GetAttribute("value");

        var without = await page.Submit(("corrects", stop), ("withdraws", "yes"));
        var with = await page.Submit(("corrects", stop), ("withdraws", "yes"), ("reason", "Entered on the wrong patient"));

        Assert.Equal("Enter why the earlier event was wrong", without.Error("reason"));
        Assert.Contains("running", with.Words, StringComparison.Ordinal);
        Assert.Contains("Corrected by Test Coordinator: Entered on the wrong patient", with.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refuses_a_form_opened_before_somebody_else_recorded_an_event()
    {
        var id = await Service.Refer();
        var stale = await Open(ClocksPage.Link(id), Role.Coordinator);
        await Service.Move(id, PathwayScene.Rejected);

        var answer = await stale.Submit(("code", "20"), ("on.day", "3"), ("on.month", "3"), ("on.year", "2026"));

        Assert.Equal(409, answer.Status);
        Assert.Equal("3", answer.Value("on.day"));
    }

    [Fact]
    public async Task A_missed_first_appointment_waits_until_somebody_says_whether_it_is_suspected_cancer()
    {
        var id = await Service.Refer();
        var browser = await Service.Browser(Role.Coordinator);
        (string, string?)[] missed = [("code", "33"), ("on.day", "3"), ("on.month", "3"), ("on.year", "2026"), ("communicated", "yes")];
        var asked = await (await browser.Open(ClocksPage.Link(id))).Submit(missed);

        await (await browser.Open(CancerPage.Link(id))).Submit(("route", CancerPage.Form.None));
        var answer = await (await browser.Open(ClocksPage.Link(id))).Submit(missed);

        Assert.Contains("Say whether this is an urgent suspected cancer referral", asked.Error("code"), StringComparison.Ordinal);
        Assert.Contains("Ended on 3 March 2026 and not counted", answer.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_the_cancer_standards_without_taking_a_day_off()
    {
        var id = await Service.Refer();
        var browser = await Service.Browser(Role.Surgeon);

        var answer = await (await browser.Open(CancerPage.Link(id))).Submit(("route", "UrgentSuspectedCancer"));

        Assert.Contains("28-day Faster Diagnosis Day 0; due by 31 March 2026", answer.Words, StringComparison.Ordinal);
        Assert.Contains("62 days to first treatment Day 0; due by 4 May 2026", answer.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_closing_for_a_mistake_leaves_no_wait_behind()
    {
        var id = await Service.Refer();
        await Service.Move(id, PathwayScene.Accepted(), at => new PathwayEvent.Closed(at, ClosingReason.EnteredInError, new(Guid.CreateVersion7())));

        var page = await Open(ClocksPage.Link(id), Role.Coordinator);

        Assert.Contains("No clock has started", page.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Look at this", page.Words, StringComparison.Ordinal);
    }
}
