using Reconstruct.Core.People;
using Reconstruct.Core.Planning;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Planning.Vacuum;
using Reconstruct.Service.Tests.Pathways;
using Reconstruct.Service.Tests.Patients;

namespace Reconstruct.Service.Tests.Planning;

[Trait("Hazard", "HAZ-095")]
public sealed class VacuumPageTests : PageTests
{
    private static readonly (string, string?)[] Asked =
    [
        ("site", "Left lower leg"), ("device", "Ward pump 4"), ("pressureMmHg", "100"), ("mode", "As entered"), ("exposed-vessel-or-organ", "no"), ("malignancy-in-the-wound", "unknown"),
        ("eschar", "no"), ("untreated-osteomyelitis", "no"), ("nextChange.day", "5"), ("nextChange.month", "3"), ("nextChange.year", "2026"),
    ];

    [Fact]
    public async Task Records_a_dressing_as_it_was_entered_and_opens_its_ledger()
    {
        var (_, page) = await Started();

        Assert.Contains("Not known: nobody has recorded any", page.Words, StringComparison.Ordinal);
        Assert.Contains("100 mmHg", page.Words, StringComparison.Ordinal);
        Assert.Contains("Is there malignancy in the wound? Not known", page.Words, StringComparison.Ordinal);
        Assert.Contains("Next change on 5 March 2026", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fills_nothing_in_and_names_everything_that_is_missing()
    {
        var id = await Service.Refer();
        await Service.Seat((await Service.Pathway(id)).PatientId, Role.Nurse);
        var page = await Open(VacuumPage.Link(id), Role.Nurse);

        var answer = await page.Submit(("site", "Left lower leg"));

        Assert.Equal("", page.Value("pressureMmHg") ?? "");
        Assert.Equal(422, answer.Status);
        Assert.Equal(8, answer.Errors.Count);
        Assert.StartsWith("Enter the pressure", answer.Error("pressureMmHg"), StringComparison.Ordinal);
        Assert.Equal("Select yes, no or not known", answer.Error("eschar"));
        Assert.Equal("Left lower leg", answer.Value("site"));
    }

    [Fact]
    public async Task Closing_is_refused_while_foam_is_in_the_wound_and_done_when_all_is_out()
    {
        var (id, page) = await Started();
        var placed = await page.Submit(("kind", "Placed"), ("pieces", "2"));

        var refused = await placed.SubmitTo(DressingPage.CloseLink(id));
        var removed = await refused.SubmitTo(DressingPage.Link(id), ("kind", "Removed"), ("pieces", "2"));
        var closed = await removed.SubmitTo(DressingPage.CloseLink(id));

        Assert.Contains("2 pieces by the ledger", placed.Words, StringComparison.Ordinal);
        Assert.Equal(422, refused.Status);
        Assert.StartsWith("2 pieces of foam still in the wound", refused.Error("closeReason"), StringComparison.Ordinal);
        Assert.Contains("Closed on 3 March 2026", closed.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("not accounted for", closed.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nobody_recorded_foam_closing_needs_a_reason_or_a_count_of_none()
    {
        var (_, page) = await Started();

        var refused = await page.SubmitTo(DressingPage.CloseLink(new(Guid.Parse(page.Address.Split('/')[^1]))));
        var counted = await refused.SubmitTo(page.Address, ("kind", "Counted"), ("pieces", "0"));
        var closed = await counted.SubmitTo(page.Address + "/close");

        Assert.StartsWith("Nobody has recorded foam", refused.Error("closeReason"), StringComparison.Ordinal);
        Assert.Contains("None by the ledger", counted.Words, StringComparison.Ordinal);
        Assert.Contains("Closed on 3 March 2026", closed.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("not accounted for", closed.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reason_closes_it_with_foam_in_and_the_pathway_goes_on_saying_so()
    {
        var (id, page) = await Started();
        var placed = await page.Submit(("kind", "Placed"), ("pieces", "1"));

        var closed = await placed.SubmitTo(DressingPage.CloseLink(id), ("closeReason", "Moved to another hospital with it"));
        var pathway = await closed.Browser.Open(PathwayPage.Link((await Dressing(id)).PathwayId));

        Assert.Contains("Reason: Moved to another hospital with it", closed.Words, StringComparison.Ordinal);
        Assert.Contains("Foam is not accounted for", closed.Words, StringComparison.Ordinal);
        Assert.Contains("1 piece by the ledger", pathway.Words, StringComparison.Ordinal);
        Assert.Equal(1, (await Dressing(id)).ClosedOpen);
    }

    [Fact]
    public async Task On_a_closed_dressing_nothing_is_placed_and_what_is_found_is_recorded()
    {
        var (id, page) = await Started();
        var placed = await page.Submit(("kind", "Placed"), ("pieces", "1"));
        var closed = await placed.SubmitTo(DressingPage.CloseLink(id), ("closeReason", "Moved to another hospital with it"));

        var more = await closed.Submit(("kind", "Placed"), ("pieces", "1"));
        var found = await more.Submit(("kind", "Removed"), ("pieces", "1"));

        Assert.StartsWith("This dressing is closed", more.Error("kind"), StringComparison.Ordinal);
        Assert.Contains("None by the ledger", found.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("not accounted for", found.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_than_is_in_the_wound_cannot_be_taken_out()
    {
        var (_, page) = await Started();
        var placed = await page.Submit(("kind", "Placed"), ("pieces", "2"));

        var answer = await placed.Submit(("kind", "Removed"), ("pieces", "3"));

        Assert.Equal(422, answer.Status);
        Assert.StartsWith("The ledger has 2 pieces in the wound", answer.Error("pieces"), StringComparison.Ordinal);
        Assert.Equal("3", answer.Value("pieces"));
        Assert.Contains("2 pieces by the ledger", answer.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_correction_needs_a_reason_and_keeps_the_line_that_was_wrong()
    {
        var (_, page) = await Started();
        var placed = await page.Submit(("kind", "Placed"), ("pieces", "2"));
        var wrong = placed.Html.QuerySelectorAll("#corrects option").Single(o => o.TextContent.StartsWith("Put in: 2", StringComparison.Ordinal)).GetAttribute("value");

        var without = await placed.Submit(("kind", "Placed"), ("pieces", "3"), ("corrects", wrong));
        var with = await placed.Submit(("kind", "Placed"), ("pieces", "3"), ("corrects", wrong), ("reason", "Three were cut"));

        Assert.Equal("Enter why the line was wrong", without.Error("reason"));
        Assert.Contains("3 pieces by the ledger", with.Words, StringComparison.Ordinal);
        Assert.Contains("Put in: 2 pieces", with.Words, StringComparison.Ordinal);
        Assert.Contains("Correction: Three were cut", with.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_who_write_at_once_the_second_is_asked_to_look_again()
    {
        var (_, stale) = await Started();
        await stale.Submit(("kind", "Placed"), ("pieces", "2"));

        var answer = await stale.Submit(("kind", "Placed"), ("pieces", "2"));

        Assert.Equal(409, answer.Status);
        Assert.Contains("2 pieces by the ledger", answer.Words, StringComparison.Ordinal);
        Assert.Equal("2", answer.Value("pieces"));
    }

    [Fact]
    public async Task The_next_change_is_set_and_cannot_be_in_the_past()
    {
        var (id, page) = await Started();

        var past = await page.SubmitTo(DressingPage.ChangeLink(id), ("nextChange.day", "2"), ("nextChange.month", "3"), ("nextChange.year", "2026"));
        var later = await page.SubmitTo(DressingPage.ChangeLink(id), ("nextChange.day", "7"), ("nextChange.month", "3"), ("nextChange.year", "2026"));

        Assert.Equal("Day of the next change must be today or later", past.Error("nextChange"));
        Assert.Contains("Next change on 7 March 2026", later.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_nurse_outside_the_care_team_is_asked_why()
    {
        var (id, _) = await Started();

        var page = await Open(DressingPage.Link(id), Role.Nurse);

        Assert.Equal("You are not in this patient's care team", page.Title);
        Assert.DoesNotContain("Left lower leg", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_else_opens_it()
    {
        var (id, _) = await Started();

        Assert.Equal(403, (await Open(DressingPage.Link(id), Role.Coordinator)).Status);
        Assert.Equal(404, (await Open(DressingPage.Link(new(Guid.CreateVersion7())), Role.Nurse)).Status);
    }

    private async Task<(VacuumDressingId Id, BrowserPage Page)> Started()
    {
        var page = await (await Open(VacuumPage.Link(await Service.Refer()), Role.Surgeon)).Submit(Asked);
        Assert.Equal(200, page.Status);
        return (new(Guid.Parse(page.Address.Split('/')[^1])), page);
    }

    private Task<VacuumDressing> Dressing(VacuumDressingId id) => Service.Use(async db => (await db.Dressing(id, CancellationToken.None))!);
}
