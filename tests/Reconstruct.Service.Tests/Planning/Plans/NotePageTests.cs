using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning.Plans;
using Reconstruct.Service.Planning.Plans;

namespace Reconstruct.Service.Tests.Planning.Plans;

/// <summary>The note of an operation, from the plan to its corrections.</summary>
[Trait("Hazard", "HAZ-117")]
public sealed class NotePageTests : PageTests
{
    internal static readonly (string, string?)[] Written =
    [
        ("at.day", "3"), ("at.month", "3"), ("at.year", "2026"), ("at.time", "08:30"), ("urgency", "planned"), ("asPlanned", "yes"), ("findings", "Clear margins, thin skin"), ("problems", "None"), ("aftercare", "Dressing off on day 7"),
    ];

    [Fact]
    public async Task A_note_starts_from_the_plan_and_says_what_is_still_in_its_words()
    {
        var scene = await PlanScene.Planned(Service);
        var form = await scene.Open(NotePage.Link(scene.Plan), Role.Surgeon);

        var note = await form.Submit(Written);

        Assert.Equal("Skin graft, full thickness\nSite: Nose, left", form.Value("procedure")!.ReplaceLineEndings("\n"));
        Assert.Equal(("Nose after a skin cancer", "Test Surgeon", ""), (form.Value("diagnosis"), form.Value("surgeon"), form.Value("findings")));
        Assert.Null(form.Value("asPlanned"));
        Assert.Contains("Note 1, of an operation that began 3 March 2026, 08:30. Planned. Done as planned: version 5 of the plan.", note.Words, StringComparison.Ordinal);
        Assert.Contains("In the words of the plan", note.Words[note.Words.IndexOf("What was done", StringComparison.Ordinal)..note.Words.IndexOf("Incision", StringComparison.Ordinal)], StringComparison.Ordinal);
        Assert.Contains("What was found Clear margins, thin skin", note.Words, StringComparison.Ordinal);
        Assert.Contains("Blood loss Not recorded", note.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_correction_is_the_next_note_with_its_reason_and_the_one_before_stays()
    {
        var scene = await PlanScene.Planned(Service);
        var note = await (await scene.Open(NotePage.Link(scene.Plan), Role.Surgeon)).Submit(Written);

        var without = await note.Submit(("asPlanned", "no"));
        var corrected = await without.Submit(("procedure", "Closed directly"), ("why", "Written from the list"));

        Assert.Equal("These are the words of the plan. Enter what was done instead", without.Error("procedure"));
        Assert.Equal("Enter why the note is corrected", without.Error("why"));
        Assert.Contains("Note 2, of an operation that began 3 March 2026, 08:30. Planned. Not done as planned", corrected.Words, StringComparison.Ordinal);
        Assert.Contains("Corrected because: Written from the list.", corrected.Words, StringComparison.Ordinal);
        Assert.Contains("Earlier notes, as they were", corrected.Words, StringComparison.Ordinal);
        Assert.Equal([1, 2], await Service.Use(db => db.Set<OperationNote>().OrderBy(n => n.Number).Select(n => n.Number).ToListAsync()));
    }

    [Fact]
    public async Task Nothing_is_stored_while_anything_is_missing_and_what_was_typed_is_shown_again()
    {
        var scene = await PlanScene.Planned(Service);

        var refused = await (await scene.Open(NotePage.Link(scene.Plan), Role.Surgeon)).Submit(("at.day", "4"), ("at.month", "3"), ("at.year", "2026"), ("at.time", "08:30"), ("findings", "Clear margins"));

        Assert.Equal(422, refused.Status);
        Assert.Equal(["at", "urgency", "asPlanned", "problems", "aftercare"], refused.Html.QuerySelectorAll(".nhsuk-error-summary a").Select(a => a.GetAttribute("href")![1..]));
        Assert.Equal("Clear margins", refused.Value("findings"));
        Assert.Empty(await Service.Use(db => WriteNote.All(db, scene.Plan, CancellationToken.None)));
    }

    [Fact]
    public async Task Of_two_who_write_at_once_the_second_is_refused_and_only_surgeons_write()
    {
        var scene = await PlanScene.Planned(Service);
        var (one, other) = (await scene.Open(NotePage.Link(scene.Plan), Role.Surgeon), await scene.Open(NotePage.Link(scene.Plan), Role.Surgeon));

        await one.Submit(Written);
        var late = await other.Submit(Written);
        var nurse = await scene.Open(NotePage.Link(scene.Plan), Role.Nurse);

        Assert.Equal(409, late.Status);
        Assert.Single(await Service.Use(db => WriteNote.All(db, scene.Plan, CancellationToken.None)));
        Assert.Equal(200, nurse.Status);
        Assert.Empty(nurse.Html.QuerySelectorAll("main form"));
        Assert.Equal(403, (await scene.Open(NotePage.Link(scene.Plan), Role.Coordinator)).Status);
    }

    [Fact]
    public async Task A_note_written_after_the_outcome_starts_from_the_version_that_was_operated()
    {
        var scene = await PlanScene.Planned(Service);
        await (await scene.Open(OutcomePage.Link(scene.Plan), Role.Surgeon)).Submit(("doneOn.day", "3"), ("doneOn.month", "3"), ("doneOn.year", "2026"), ("option", "full-skin-graft"));

        var note = await (await scene.Open(NotePage.Link(scene.Plan), Role.Surgeon)).Submit(Written);

        Assert.Contains("version 5 of the plan", note.Words, StringComparison.Ordinal);
        Assert.True((await scene.File()).Plan.Done);
    }
}
