using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Clocks;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning.Plans;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Planning.Plans;

namespace Reconstruct.Service.Tests.Planning.Plans;

/// <summary>The note of an operation, from the plan to its corrections.</summary>
[Trait("Hazard", "HAZ-117")]
public sealed class NotePageTests : PageTests
{
    internal static readonly (string, string?)[] Written =
    [
        ("at.day", "3"), ("at.month", "3"), ("at.year", "2026"), ("at.time", "08:30"), ("urgency", "planned"), ("asPlanned", "yes"), ("findings", "Clear margins, thin skin"), ("problems", "None"), ("aftercare", "Dressing off on day 7"), (NoteFields.WithoutAgreement, "It could not wait"),
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
    [Trait("Hazard", "HAZ-118")]
    public async Task What_was_done_after_a_no_can_be_written_with_the_reason_and_nobody_loses_sight_of_the_no()
    {
        var scene = await PlanScene.Ready(Service);
        await (await scene.Open(WithdrawAgreementPage.Link(scene.Plan), Role.Nurse)).Submit(("how", "InPerson"));
        Service.Time.Advance(TimeSpan.FromHours(2));
        var at = ("at.time", LondonTime.TimeOf(Service.Time.GetUtcNow().AddHours(-1)).ToString("HH:mm", CultureInfo.InvariantCulture));
        var form = await scene.Open(NotePage.Link(scene.Plan), Role.Surgeon);

        var without = await form.Submit([.. Written.Where(w => w.Item1 is not ("at.time" or NoteFields.WithoutAgreement)), at]);
        var written = await without.Submit((NoteFields.WithoutAgreement, "It could not wait"));
        var mine = await scene.Open(MyPlanPage.Link(scene.Plan), Role.Patient);
        var told = await Service.Use(db => db.Set<ServiceMessage>().SingleAsync(m => m.Subject == WriteNote.NotAgreedSubject));

        Assert.Contains("The patient said no, and has not agreed since", form.Words, StringComparison.Ordinal);
        Assert.Matches("^The patient said no on 3 March 2026, .*. Check the day and time, or enter why it was done all the same$", without.Error(NoteFields.WithoutAgreement));
        Assert.Contains("Why it was done without the patient's agreement to the plan It could not wait", written.Words, StringComparison.Ordinal);
        Assert.Equal(Role.Governance, told.ToRole);
        Assert.Contains("This operation was done on 3 March 2026.", mine.Words, StringComparison.Ordinal);
        Assert.Contains("You said no to it on 3 March 2026", mine.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("You are not going to have it", mine.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_operation_from_before_the_agreement_is_asked_about_and_one_after_it_is_not()
    {
        var scene = await PlanScene.Ready(Service);
        Service.Time.Advance(TimeSpan.FromHours(2));
        var form = await scene.Open(NotePage.Link(scene.Plan), Role.Surgeon);
        var typed = Written.Where(w => w.Item1 != NoteFields.WithoutAgreement).ToArray();

        var early = await form.Submit([.. typed.Where(t => t.Item1 != "at.year"), ("at.year", "2025")]);
        var note = await form.Submit([.. typed.Where(t => t.Item1 != "at.time"), ("at.time", LondonTime.TimeOf(Service.Time.GetUtcNow().AddHours(-1)).ToString("HH:mm", CultureInfo.InvariantCulture)), (NoteFields.WithoutAgreement, "Not asked for")]);

        Assert.Matches("^The patient agreed on 3 March 2026, .*, after that time. Check the day and time", early.Error(NoteFields.WithoutAgreement));
        Assert.Empty(note.Errors);
        Assert.DoesNotContain("Not asked for", note.Words, StringComparison.Ordinal);
        Assert.Equal(0, await Service.Use(db => db.Set<ServiceMessage>().CountAsync(m => m.Subject == WriteNote.NotAgreedSubject)));
    }

    [Fact]
    [Trait("Hazard", "HAZ-104")]
    public async Task What_is_compared_does_not_contradict_the_note()
    {
        var scene = await PlanScene.Planned(Service);
        await (await scene.Open(NotePage.Link(scene.Plan), Role.Surgeon)).Submit(Written);
        var form = await scene.Open(OutcomePage.Link(scene.Plan), Role.Surgeon);

        var other = await form.Submit(("doneOn.day", "1"), ("option", "split-skin-graft"), ("reason", "Another one"));
        var done = await form.Submit(("areaMm2", "240"));

        Assert.Equal(("3", "3", "2026"), (form.Value("doneOn.day"), form.Value("doneOn.month"), form.Value("doneOn.year")));
        Assert.Equal("The operation note says 3 March 2026. If that is wrong, correct the note first", other.Error("doneOn"));
        Assert.Equal("The operation note says that it was done as planned. If that is wrong, correct the note first", other.Error("option"));
        Assert.Contains("Done on 3 March 2026.", done.Words, StringComparison.Ordinal);
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
