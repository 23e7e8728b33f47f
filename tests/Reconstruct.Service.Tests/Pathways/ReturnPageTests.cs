using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Reconstruct.Core.Boards;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways.Clocks;
using Reconstruct.Service.Pathways.Returns;

namespace Reconstruct.Service.Tests.Pathways;

public sealed class ReturnPageTests : PageTests
{
    [Fact]
    public async Task Counts_new_and_running_clocks_of_the_month()
    {
        await Service.Refer();
        await Service.Refer(PathwayScene.Omar, "Another");

        var csv = await Csv("2026-03");

        Assert.Equal("2", Cell(csv, "3", "ENGLAND", "total"));
        Assert.Equal("2", Cell(csv, "2", "ENGLAND", "total"));
        Assert.Equal("2", Cell(csv, "2", "ENGLAND", "3-4 weeks")); // 3 to 31 March: 28 days
    }

    [Fact]
    public async Task Counts_a_stop_in_the_month_of_the_stop_and_not_as_waiting()
    {
        var id = await Service.Refer();
        Service.Time.Advance(TimeSpan.FromDays(35)); // 7 April
        await Service.Move(id, PathwayScene.Rejected);

        var march = await Csv("2026-03");
        var april = await Csv("2026-04");

        Assert.Equal("1", Cell(march, "2", "ENGLAND", "total"));
        Assert.Equal("1", Cell(april, "1B", "ENGLAND", "4-5 weeks"));
        Assert.Null(Cell(april, "2", "ENGLAND", "total"));
    }

    [Fact]
    public async Task Knows_who_was_admitted_and_who_waits_to_be()
    {
        var treated = await Service.Refer();
        var listed = await Service.Refer(PathwayScene.Omar, "Listed");
        var browser = await Service.Browser(Role.Coordinator);
        await (await browser.Open(ClocksPage.Link(treated))).Submit(("code", "30"), ("on.day", "3"), ("on.month", "3"), ("on.year", "2026"), ("admitted", "yes"));
        await (await browser.Open(ClocksPage.Link(listed))).Submit(("code", "20"), ("on.day", "3"), ("on.month", "3"), ("on.year", "2026"), ("decisionToAdmit", "yes"));

        var csv = await Csv("2026-03");

        Assert.Equal("1", Cell(csv, "1A", "ENGLAND", "total"));
        Assert.Equal("1", Cell(csv, "2A", "ENGLAND", "total"));
        Assert.Equal("1", Cell(csv, "2", "ENGLAND", "total"));
    }

    [Fact]
    public async Task Says_where_the_board_is_not_known_and_counts_the_wait_all_the_same()
    {
        var pathway = await Service.Pathway(await Service.Refer());

        var page = await Open(ReturnPage.Address + "?month=2026-03", Role.Governance);

        Assert.Contains("The responsible board is not known: check the registered practice", page.Words);
        Assert.Contains(pathway.Reference, page.Words);
        Assert.Contains(BuildReturn.NotKnown, page.Words);
        Assert.Contains("Treatment function not set", page.Words);
    }

    [Fact]
    public async Task A_commissioner_sees_the_numbers_and_no_pathway()
    {
        var pathway = await Service.Pathway(await Service.Refer());

        var page = await Open(ReturnPage.Address + "?month=2026-03", Role.Commissioner);

        Assert.Equal(200, page.Status);
        Assert.DoesNotContain(pathway.Reference, page.Text);
        Assert.Equal(403, (await Open(ReturnPage.FindingsCsv(new(2026, 3, 1)), Role.Commissioner)).Status);
    }

    [Fact]
    public async Task A_wait_that_another_provider_took_over_is_theirs_and_is_listed()
    {
        var id = await Service.Refer();
        await Service.Move(id, at => new PathwayEvent.Redirected(at, "Dermatology", "Not surgical"), at => new PathwayEvent.RedirectAcknowledged(at, "Clerk"),
            at => new PathwayEvent.Closed(at, ClosingReason.Redirected, new(Guid.CreateVersion7())));

        var csv = await Csv("2026-03");
        var findings = (await Open(ReturnPage.FindingsCsv(new(2026, 3, 1)), Role.Governance)).Text;

        Assert.Null(Cell(csv, "2", "ENGLAND", "total"));
        Assert.Contains(BuildReturn.HandedOverCode, findings);
    }

    [Fact]
    public async Task Is_read_as_it_was_made_and_says_when_until_somebody_makes_it_again()
    {
        await Service.Refer();
        var browser = await Service.Browser(Role.Governance);
        var page = await browser.Open(ReturnPage.Address + "?month=2026-03");
        Service.Time.Advance(TimeSpan.FromHours(1));
        await Service.Refer(PathwayScene.Omar, "Another");

        var kept = await browser.Open(page.Address);
        var before = await Csv("2026-03");
        var again = await kept.SubmitTo(ReturnPage.AgainAddress);
        var after = await Csv("2026-03");

        Assert.Contains("Made on 3 March 2026", kept.Words);
        Assert.Equal(("1", "2"), (Cell(before, "2", "ENGLAND", "total"), Cell(after, "2", "ENGLAND", "total")));
        Assert.Contains("11:00", again.Words.Replace("11am", "11:00", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_timed_job_makes_this_month_and_the_last_when_they_are_old()
    {
        await Service.Refer();
        await Service.Use(Due);
        await Service.Refer(PathwayScene.Omar, "Another");
        await Service.Use(Due); // made a moment ago
        var soon = await Csv("2026-03");
        Service.Time.Advance(TimeSpan.FromHours(7));

        await Service.Use(Due);

        Assert.Equal(("1", "2"), (Cell(soon, "2", "ENGLAND", "total"), Cell(await Csv("2026-03"), "2", "ENGLAND", "total")));
        Assert.Equal([new(2026, 2, 1), new(2026, 3, 1)], await Service.Use(db => db.Set<MadeReturn>().OrderBy(r => r.Month).Select(r => r.Month).ToListAsync(TestContext.Current.CancellationToken)));
    }

    private Task Due(ServiceDb db) => MakeReturn.RunDue(db, Service.Services.GetRequiredService<BoardTable>(), new(null), TestContext.Current.CancellationToken);

    [Fact]
    public async Task Refuses_a_month_that_is_none() =>
        Assert.Equal(422, (await Open(ReturnPage.Address + "?month=2026-13", Role.Governance)).Status);

    private async Task<IReadOnlyList<string[]>> Csv(string month) =>
        [.. (await Open($"{ReturnPage.Address}/csv?month={month}", Role.Governance)).Text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(','))];

    private static string? Cell(IReadOnlyList<string[]> csv, string part, string commissioner, string column) =>
        csv.FirstOrDefault(line => line[1] == part && line[2] == commissioner && line[3] == "C_999")?[Array.IndexOf(csv[0], column)];
}
