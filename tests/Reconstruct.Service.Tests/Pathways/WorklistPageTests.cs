using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Service.Pathways.Lists;

namespace Reconstruct.Service.Tests.Pathways;

public sealed class WorklistPageTests : PageTests
{
    [Fact]
    public async Task Shows_what_my_role_shares_and_what_is_mine()
    {
        var surgeon = await Service.Someone(Role.Surgeon);
        await Service.Refer(title: "Shared by surgeons");
        var mine = await Service.Refer(PathwayScene.Omar, "Mine alone");
        await Service.Move(mine, at => new PathwayEvent.Reassigned(at, Role.Surgeon, new(surgeon.Id)));

        var both = await Open(WorklistPage.Address, Role.Surgeon);
        var alone = await Open(WorklistPage.Address + "?show=mine", Role.Surgeon);
        var other = await Open(WorklistPage.Address, Role.Coordinator);

        Assert.Contains("1 yours, 1 shared with your role, 0 of these overdue", both.Words, StringComparison.Ordinal);
        Assert.Equal(2, Lines(both).Count);
        Assert.StartsWith("Mine alone", Assert.Single(Lines(alone)), StringComparison.Ordinal);
        Assert.Empty(Lines(other));
    }

    [Fact]
    public async Task The_longest_overdue_comes_first()
    {
        await Service.Refer(title: "Routine");
        await Service.Refer(PathwayScene.Omar, "Immediate", PathwayUrgency.Immediate);
        Service.Time.Advance(TimeSpan.FromHours(2));

        var page = await Open(WorklistPage.Address, Role.Surgeon);

        Assert.StartsWith("Immediate", Lines(page)[0], StringComparison.Ordinal);
        Assert.Contains("1 of these overdue", page.Words, StringComparison.Ordinal);
        Assert.Single(page.Html.QuerySelectorAll("main .nhsuk-tag--red"));
    }

    [Fact]
    public async Task Every_line_is_on_exactly_one_page_even_when_due_together()
    {
        for (var i = 0; i < 60; i++) await Service.Refer(PathwayScene.Julie, $"Number {i}"); // all due at the end of one day
        var browser = await Service.Browser(Role.Surgeon);

        var seen = new List<string>();
        var page = await browser.Open(WorklistPage.Address);
        seen.AddRange(Lines(page));
        while (page.Html.QuerySelector("a[rel='next']")?.GetAttribute("href") is { } next)
        {
            page = await browser.Open(next);
            seen.AddRange(Lines(page));
        }

        Assert.Equal(60, seen.Count);
        Assert.Equal(60, seen.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task Hides_a_restricted_patient_but_not_the_duty()
    {
        await Service.Refer();
        await Service.Use(async db =>
        {
            var patient = db.Set<Service.Patients.Patient>().Single();
            patient.Restricted = true;
            await db.Save(patient, "test", CancellationToken.None);
        });

        var page = await Open(WorklistPage.Address, Role.Surgeon);

        Assert.StartsWith(PathwayRow.Hidden, Assert.Single(Lines(page)), StringComparison.Ordinal);
        Assert.DoesNotContain("JONES", page.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Shows_a_referrer_what_they_sent()
    {
        var referrer = await Service.Someone(Role.Referrer);
        await Service.Refer(by: referrer, title: "Sent by me");
        await Service.Someone(Role.Referrer, "Somebody else", p => p.Organisation = "Y88888");

        var mine = await Open(WorklistPage.Address, Role.Referrer);
        var others = await Open(WorklistPage.Address, Role.Referrer, "Somebody else");

        Assert.Equal("Referrals you sent", mine.Title);
        Assert.Contains("Sent by me", mine.Words, StringComparison.Ordinal);
        Assert.Contains("There are none yet", others.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_stalled_list_is_what_the_rules_say_is_stalled()
    {
        var first = await Service.Refer();
        await Service.Refer(PathwayScene.Omar, "Second", PathwayUrgency.Immediate);
        Service.Time.Advance(TimeSpan.FromHours(3));

        var page = await Open(StalledPage.Address, Role.Governance);
        var one = await Service.Pathway(first);

        Assert.False(one.Position.Duty!.OverdueAt(Service.Time.GetUtcNow()));
        Assert.Contains("Any surgeon 1 2 hours", string.Join(' ', page.Html.QuerySelector("table tbody tr")!.TextContent
            .Replace("Owner", "", StringComparison.Ordinal).Replace("Longest overdue by", "", StringComparison.Ordinal).Replace("Overdue", "", StringComparison.Ordinal)
            .Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.StartsWith("Second", Assert.Single(Lines(page)), StringComparison.Ordinal);
    }

    private static IReadOnlyList<string> Lines(BrowserPage page) => [.. page.Html.QuerySelectorAll("main td a[href^='/pathways/']").Select(a => a.TextContent.Trim())];
}
