using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Service.Pathways;

namespace Reconstruct.Service.Tests.Pathways;

public sealed class PathwayPageTests : PageTests
{
    [Fact]
    public async Task Shows_where_it_is_who_has_it_what_is_next_and_by_when()
    {
        var id = await Service.Refer();

        var page = await Open(PathwayPage.Link(id), Role.Coordinator);

        Assert.Equal(200, page.Status);
        Assert.Contains("Where it is Triage", page.Words, StringComparison.Ordinal);
        Assert.Contains("Who has it Any surgeon", page.Words, StringComparison.Ordinal);
        Assert.Contains("Next Decide what happens with the referral", page.Words, StringComparison.Ordinal);
        Assert.Contains("By 6 March 2026, 23:59", page.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Overdue", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Marks_what_is_overdue()
    {
        var id = await Service.Refer();
        Service.Time.Advance(TimeSpan.FromDays(6));

        var page = await Open(PathwayPage.Link(id), Role.Coordinator);

        Assert.Contains("Overdue by 2 days", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_the_patient_the_referrer_and_the_timeline()
    {
        var id = await Service.Refer();

        var page = await Open(PathwayPage.Link(id), Role.Surgeon);

        Assert.Contains("JONES, Julie (Mrs)", page.Words, StringComparison.Ordinal);
        Assert.Contains("999 000 0018", page.Words, StringComparison.Ordinal);
        Assert.Contains("4 May 1959 (66 years)", page.Words, StringComparison.Ordinal);
        Assert.Contains("Dr Amy Ford, Y99999", page.Words, StringComparison.Ordinal);
        Assert.Equal(["Patient's identity confirmed", "Referral received"], page.Html.QuerySelectorAll(".app-timeline__heading").Select(h => h.TextContent.Trim()));
    }

    [Fact]
    public async Task Shows_the_pathway_as_it_was_known_at_a_past_instant()
    {
        var id = await Service.Refer();
        var before = Service.Time.GetUtcNow().AddMinutes(1);
        Service.Time.Advance(TimeSpan.FromDays(1));
        await Service.Move(id, PathwayScene.Accepted());
        await Service.Use(async db =>
        {
            var patient = db.Set<Service.Patients.Patient>().Single();
            patient.FamilyName = "Jones-Smith";
            await db.Save(patient, "test", CancellationToken.None);
        });

        var then = await Open(PathwayPage.Link(id, before), Role.Coordinator);
        var now = await Open(PathwayPage.Link(id), Role.Coordinator);

        Assert.Contains("Where it is Triage", then.Words, StringComparison.Ordinal);
        Assert.Contains("JONES, Julie", then.Words, StringComparison.Ordinal);
        Assert.Contains("what the service knew at 3 March 2026, 10:01", then.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Accepted at triage", then.Words, StringComparison.Ordinal);
        Assert.Contains("Where it is Accepted", now.Words, StringComparison.Ordinal);
        Assert.Contains("JONES-SMITH, Julie", now.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Finds_the_past_instant_from_the_form_in_London_time()
    {
        Service.Time.SetUtcNow(new(2026, 7, 1, 9, 0, 0, TimeSpan.Zero));
        var id = await Service.Refer();
        Service.Time.Advance(TimeSpan.FromHours(2));
        await Service.Move(id, PathwayScene.Accepted());

        var page = await Open($"{PathwayPage.Link(id)}?at.day=1&at.month=7&at.year=2026&at.time=10:30", Role.Coordinator);

        Assert.Contains("asAt=2026-07-01T09:30:00Z", page.Address, StringComparison.Ordinal);
        Assert.Contains("Where it is Triage", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_that_nothing_was_known_before_the_referral_came()
    {
        var id = await Service.Refer();

        var page = await Open($"{PathwayPage.Link(id)}?asAt=2026-01-01T10:00Z", Role.Coordinator);

        Assert.Equal("Nothing was known yet", page.Title);
    }

    [Fact]
    public async Task Asks_again_for_a_time_that_is_none()
    {
        var id = await Service.Refer();

        var page = await Open($"{PathwayPage.Link(id)}?at.day=31&at.month=2&at.year=2026&at.time=25:00", Role.Coordinator);

        Assert.Equal(422, page.Status);
        Assert.Equal("Enter a real date", page.Error("at"));
        Assert.Equal("Enter a time, such as 14:30", page.Error("at.time"));
        Assert.Equal("31", page.Value("at.day"));
    }

    [Fact]
    public async Task Shows_the_referrer_what_was_decided_and_not_who_passed_it_to_whom()
    {
        var referrer = await Service.Someone(Role.Referrer);
        var id = await Service.Refer(by: referrer);
        await Service.Move(id, at => new PathwayEvent.Reassigned(at, Role.Nurse, null), PathwayScene.Accepted());

        var page = await Open(PathwayPage.Link(id), Role.Referrer);

        Assert.Equal(["Accepted at triage", "Referral received"], page.Html.QuerySelectorAll(".app-timeline__heading").Select(h => h.TextContent.Trim()));
        Assert.Empty(page.Html.QuerySelectorAll("a[href$='/clocks']"));
    }

    [Fact]
    public async Task Leads_to_the_rules_of_its_clocks()
    {
        var id = await Service.Refer();

        var page = await Open(PathwayPage.Link(id), Role.Coordinator);

        var link = page.Html.QuerySelectorAll("main a").First(a => a.TextContent == "Which rules fired, and why").GetAttribute("href")!;
        Assert.Equal(200, (await page.Browser.Open(link)).Status);
        Assert.EndsWith("/clocks", link, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_referrer_does_not_learn_that_it_is_there()
    {
        var id = await Service.Refer();
        await Service.Someone(Role.Referrer, "Somebody else", p => p.Organisation = "Y88888");

        Assert.Equal(404, (await Open(PathwayPage.Link(id), Role.Referrer, "Somebody else")).Status);
    }

    [Fact]
    public async Task Sends_the_patient_to_their_own_page()
    {
        var id = await Service.Refer();
        var patient = (await Service.Pathway(id)).PatientId;
        await Service.Someone(Role.Patient, "Julie Jones", p => p.PatientId = patient.Value);

        var page = await Open(PathwayPage.Link(id), Role.Patient, "Julie Jones");

        Assert.Equal("/my", page.Address);
    }

    [Fact]
    public async Task Weighs_less_than_a_tenth_of_a_megabyte()
    {
        var id = await Service.Refer();
        await Service.Move(id, [.. Enumerable.Range(0, 60).Select(_ => (Func<DateTimeOffset, PathwayEvent>)(at => new PathwayEvent.ReferralUpdated(at, PathwayUrgency.Routine)))]);

        var page = await Open(PathwayPage.Link(id), Role.Coordinator);

        Assert.InRange(page.Text.Length, 1, 60_000);
    }
}
