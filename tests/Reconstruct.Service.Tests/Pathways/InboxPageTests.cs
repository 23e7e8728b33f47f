using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Service.Pathways.Lists;
using Reconstruct.Service.Patients.Access;

namespace Reconstruct.Service.Tests.Pathways;

public sealed class InboxPageTests : PageTests
{
    [Fact]
    public async Task Counts_by_state_and_filters()
    {
        await Service.Refer(title: "At triage");
        var accepted = await Service.Refer(PathwayScene.Omar, "Accepted one");
        await Service.Move(accepted, PathwayScene.Accepted());

        var all = await Open(InboxPage.Address, Role.Coordinator);
        var filtered = await Open(InboxPage.Address + "?state=Accepted", Role.Coordinator);
        var skin = await Open(InboxPage.Address + "?sub=SkinCancer", Role.Coordinator);

        Assert.Contains("All open 2Triage 1Accepted 1", all.Words, StringComparison.Ordinal);
        Assert.Equal(["Accepted one"], Titles(filtered));
        Assert.Equal(["Accepted one"], Titles(skin));
        Assert.Contains("All open 1Accepted 1", skin.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_closed_ones_when_asked()
    {
        var id = await Service.Refer();
        await Service.Move(id, at => new PathwayEvent.Closed(at, ClosingReason.EnteredInError, new(Guid.CreateVersion7())));

        Assert.Empty(Titles(await Open(InboxPage.Address, Role.Coordinator)));
        Assert.Single(Titles(await Open(InboxPage.Address + "?state=Closed", Role.Coordinator)));
    }

    [Theory]
    [InlineData("nhsNumber", "999 000 0018")]
    [InlineData("familyName", "jones")]
    [InlineData("familyName", "JÓNES ")]
    public async Task Finds_by_what_identifies_the_patient_with_nothing_of_it_in_the_address(string field, string typed)
    {
        await Service.Refer();
        await Service.Refer(PathwayScene.Omar, "Another");
        var page = await Open(FindPage.Address, Role.Coordinator);

        var answer = await page.Submit((field, typed));

        Assert.Equal(["Lesion of the nose"], Titles(answer));
        Assert.Equal(FindPage.Address, answer.Address);
    }

    [Fact]
    public async Task Finds_by_reference_and_by_date_of_birth()
    {
        var pathway = await Service.Pathway(await Service.Refer());
        await Service.Refer(PathwayScene.Omar, "Another");
        var page = await Open(FindPage.Address, Role.Coordinator);

        var byReference = await page.Submit(("reference", pathway.Reference.ToLowerInvariant()));
        var byBirth = await page.Submit(("birthDate.day", "30"), ("birthDate.month", "11"), ("birthDate.year", "1988"));
        var narrowed = await page.Submit(("birthDate.day", "30"), ("birthDate.month", "11"), ("birthDate.year", "1988"), ("givenNames", "Julie"));

        Assert.Equal(["Lesion of the nose"], Titles(byReference));
        Assert.Equal(["Another"], Titles(byBirth));
        Assert.Empty(Titles(narrowed));
    }

    [Fact]
    public async Task Asks_for_something_to_search_by_and_for_a_number_that_can_be_one()
    {
        var page = await Open(FindPage.Address, Role.Coordinator);

        Assert.Equal("Enter a reference, an NHS number, a family name or a date of birth", (await page.Submit()).Error("reference"));
        Assert.Equal(422, (await page.Submit(("nhsNumber", "999 000 0019"))).Status);
    }

    [Fact]
    public async Task Logs_whose_records_a_search_showed()
    {
        var pathway = await Service.Pathway(await Service.Refer());
        await Service.Refer(PathwayScene.Omar, "Another");

        await (await Open(FindPage.Address, Role.Coordinator)).Submit(("familyName", "Jones"));

        var looks = await Service.Use(db => db.Set<AccessRow>().Where(a => a.Purpose == "To find a pathway").ToListAsync());
        Assert.Equal(pathway.PatientId, Assert.Single(looks).PatientId);
    }

    private static IReadOnlyList<string> Titles(BrowserPage page) =>
        [.. page.Html.QuerySelectorAll("main td a[href^='/pathways/']").Select(a => a.TextContent.Trim().Split(" (RC-")[0])];
}
