using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Reconstruct.Core.People;
using Reconstruct.Service.Clinic.Assessments;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Pathways.Lists;
using Reconstruct.Service.Tests.Pathways;
using static Reconstruct.Service.Tests.Clinic.AssessmentScene;

namespace Reconstruct.Service.Tests.Clinic;

/// <summary>What an assessment leaves to be done stays on lists until somebody says what came of it.</summary>
[Trait("Hazard", "HAZ-105")]
public sealed class AssessmentTaskTests : PageTests
{
    private const string Skin = "assessment-skin-cancer-face";
    private const string Read = "Read the histology report, act on it and tell the patient";

    [Fact]
    public async Task A_specimen_is_on_the_lists_by_its_day_until_its_report_is_back()
    {
        var scene = await AssessmentScene.Start(Service, Skin);
        await scene.Page.Submit([("do", "finish"), .. CutOut]);

        var list = await scene.Open(WorklistPage.Address);
        var pathway = await scene.Open(PathwayPage.Link(scene.Pathway));
        Service.Time.Advance(TimeSpan.FromDays(8));
        var stalled = await scene.Open(StalledPage.Address, Role.Governance);

        Assert.Contains(Read, list.Words, StringComparison.Ordinal);
        Assert.Contains($"{Read} Open: by 10 March 2026. Surgeon", pathway.Words, StringComparison.Ordinal);
        Assert.Contains(Read, stalled.Words, StringComparison.Ordinal);
        Assert.Null((await scene.Task("histology-report")).DoneAt);
    }

    [Fact]
    public async Task A_task_stands_from_the_first_draft_on()
    {
        var scene = await AssessmentScene.Start(Service, Skin);

        await scene.Page.Submit(("do", "save"), ("q.specimen-sent", "yes"));
        var first = await scene.Task("histology-report");
        Service.Time.Advance(TimeSpan.FromHours(3));
        await (await scene.Open(AssessmentPage.Link(scene.Id))).Submit(("do", "save"), ("q.site", "ear"));
        var later = await scene.Task("histology-report");

        Assert.True(first.AtOnce);
        Assert.Equal(first.DueAt, later.DueAt); // saving again does not put it off
    }

    [Fact]
    public async Task The_report_closes_its_task_once_the_patient_was_told_and_taking_that_back_opens_it_again()
    {
        var scene = await AssessmentScene.Start(Service, Skin);
        var saved = await scene.Page.Submit([("do", "save"), .. CutOut]);

        var reported = await saved.Submit([("do", "save"), .. Day("q.histology-reported-on", 3, 3, 2026), ("q.histology-type", "scc"), ("q.complete", "yes"), ("q.told", "no"), ("q.re-excision", "no")]);
        var notTold = await scene.Task("histology-report");
        var told = await reported.Submit(("do", "save"), ("q.told", "yes"));
        var closed = await scene.Task("histology-report");
        await told.Submit(("do", "save"), ("q.told", "unknown"));
        var open = await scene.Task("histology-report");

        Assert.Equal((null, true), (notTold.DoneAt, notTold.AtOnce)); // the report is back: its day no longer puts it off
        Assert.Equal("Reported on 3 March 2026 and the patient told, by the form", closed.Outcome);
        Assert.Equal((null, null), (open.DoneAt, open.Outcome));
    }

    [Fact]
    public async Task A_report_that_asks_for_more_leaves_open_lines_although_the_patient_was_told()
    {
        var scene = await AssessmentScene.Start(Service, Skin);
        var saved = await scene.Page.Submit([("do", "save"), .. CutOut]);

        var incomplete = await saved.Submit([("do", "save"), .. Day("q.histology-reported-on", 3, 3, 2026), ("q.histology-type", "scc"), ("q.complete", "no"), ("q.told", "yes")]);
        var undecided = await scene.Task("excision-decision");
        var wanted = await incomplete.Submit(("do", "save"), ("q.re-excision", "yes"), ("q.re-excision-why", "Deep margin"));
        var open = await scene.Task("re-excision");
        await wanted.Submit([("do", "save"), ("q.re-excision-outcome", "done"), .. Day("q.re-excision-on", 3, 3, 2026)]);

        Assert.Null(undecided.DoneAt);
        Assert.Equal("Decided, by the form: more has to be cut out", (await scene.Task("excision-decision")).Outcome);
        Assert.Null(open.DoneAt);
        Assert.Equal("Done on 3 March 2026, by the form", (await scene.Task("re-excision")).Outcome);
    }

    [Fact]
    public async Task An_unexpected_cancer_in_a_lesion_that_was_taken_for_benign_stays_on_the_lists()
    {
        var scene = await AssessmentScene.Start(Service, "assessment-benign-lesion");

        await scene.Page.Submit([("do", "finish"), ("q.kind", "cyst"), ("q.site", "Scalp"), ("q.suspicion", "no"), ("q.removed", "yes"), ("q.specimen-sent", "yes"), .. Day("q.histology-expected-by", 10, 3, 2026),
            .. Day("q.histology-reported-on", 3, 3, 2026), ("q.histology-says", "Squamous cell carcinoma"), ("q.unexpected-cancer", "yes"), ("q.cancer-acted", "no"), ("q.complete", "yes"), ("q.told", "yes"), ("q.re-excision", "no")]);

        Assert.Equal(AssessmentStatus.Completed, (await scene.Row()).Status);
        Assert.Equal(["unexpected-cancer"], (await scene.Tasks()).Where(t => t.DoneAt is null).Select(t => t.Code));
        Assert.Contains("The report shows a cancer that was not expected: act on it", (await scene.Open(WorklistPage.Address)).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_margin_that_is_too_near_stays_on_the_lists_until_the_form_or_somebody_says_what_was_decided()
    {
        var scene = await AssessmentScene.Start(Service, Skin);
        var saved = await scene.Page.Submit([("do", "save"), .. CutOut]);

        var near = await saved.Submit([("do", "save"), .. Day("q.histology-reported-on", 3, 3, 2026), ("q.histology-type", "scc"), ("q.complete", "yes"), ("q.told", "yes"), ("q.peripheral", "0.5"), ("q.deep", "3")]);
        var open = await scene.Task("excision-decision");
        var list = await scene.Open(WorklistPage.Address);
        var clear = await near.Submit(("do", "save"), ("q.peripheral", "1"));
        var cleared = await scene.Task("excision-decision");
        await clear.Submit(("do", "save"), ("q.peripheral", ""));
        var again = await scene.Task("excision-decision");
        var closed = await (await scene.Open(TaskPage.Link(again.Id))).Submit(("done", "yes"), ("outcome", "Watched, by the team"));

        Assert.Null(open.DoneAt);
        Assert.Contains("a margin of this squamous cell carcinoma is under 1 mm", open.Why, StringComparison.Ordinal);
        Assert.Contains("Decide whether more has to be cut out", list.Words, StringComparison.Ordinal);
        Assert.Equal("No longer follows from the answers", cleared.Outcome);
        Assert.Null(again.DoneAt); // a margin that is not known is not clear
        Assert.Contains("Done: Watched, by the team", closed.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public async Task A_task_of_a_surgeon_who_is_away_or_is_none_any_longer_is_every_surgeons(bool away, bool noSurgeon)
    {
        var named = await Service.Someone(Role.Surgeon, "Ms Named");
        var scene = await AssessmentScene.Start(Service, "assessment-open-fracture");
        await scene.Page.Submit([("do", "save"), .. Day("q.injury-at", 2, 3, 2026), ("q.injury-at.time", "22:15"), ("q.fracture-region", "long-bone")]);
        await Service.Move(scene.Pathway, PathwayScene.Accepted(new(named.Id)));

        var present = await scene.Open(WorklistPage.Address);
        var theirs = await (await Service.Browser(Role.Surgeon, "Ms Named")).Open(WorklistPage.Address);
        await Service.Use(async (services, db) =>
        {
            var people = services.GetRequiredService<UserManager<Person>>();
            var person = (await people.FindByIdAsync(named.Id.ToString()))!;
            person.Absent = away;
            Assert.True((await people.UpdateAsync(person)).Succeeded);
            if (noSurgeon) Assert.True((await people.RemoveFromRoleAsync(person, nameof(Role.Surgeon))).Succeeded);
            return 0;
        });
        var absent = await scene.Open(WorklistPage.Address);

        Assert.DoesNotContain("Give antibiotics", present.Words, StringComparison.Ordinal);
        Assert.Contains("Give antibiotics", theirs.Words, StringComparison.Ordinal);
        Assert.Contains("Give antibiotics", absent.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cut_out_without_a_specimen_is_on_the_lists_until_somebody_says_why()
    {
        var scene = await AssessmentScene.Start(Service, Skin);

        await scene.Page.Submit([("do", "save"), ("q.excised", "yes"), .. Day("q.excised-on", 2, 3, 2026), ("q.specimen-sent", "no")]);

        Assert.Contains("It was cut out and no specimen was sent", (await scene.Open(WorklistPage.Address)).Words, StringComparison.Ordinal);
        Assert.Null((await scene.Task("specimen")).DoneAt);
    }

    [Fact]
    public async Task A_specimen_that_was_never_sent_closes_the_task_and_says_why()
    {
        var scene = await AssessmentScene.Start(Service, Skin);
        var saved = await scene.Page.Submit([("do", "save"), .. CutOut]);

        await saved.Submit(("do", "save"), ("q.specimen-sent", "no"));

        Assert.Equal("No longer follows from the answers", (await scene.Task("histology-report")).Outcome);
        Assert.Null((await scene.Task("specimen")).DoneAt); // it was cut out, and nothing was sent
    }

    [Fact]
    public async Task A_task_is_closed_with_words_and_by_nobody_twice()
    {
        var scene = await AssessmentScene.Start(Service, Skin);
        await scene.Page.Submit([("do", "save"), .. CutOut]);
        var page = await scene.Open(TaskPage.Link((await scene.Task("histology-report")).Id));

        var without = await page.Submit();
        var closed = await page.Submit(("done", "yes"), ("outcome", "Clear. Told by telephone"));
        var twice = await page.Submit(("done", "no"), ("outcome", "Again"));
        await (await scene.Open(AssessmentPage.Link(scene.Id))).Submit(("do", "save"), ("q.width", "9"));

        Assert.Equal(["Select whether it was done", "Enter what came of it, or why it is not needed"], without.Errors);
        Assert.Contains("Done: Clear. Told by telephone", closed.Words, StringComparison.Ordinal);
        Assert.Equal(409, twice.Status);
        Assert.Equal("Done: Clear. Told by telephone", (await scene.Task("histology-report")).Outcome); // what a person said stands
        Assert.DoesNotContain(Read, (await scene.Open(WorklistPage.Address)).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cover_of_an_open_fracture_is_due_72_hours_after_the_injury()
    {
        var scene = await AssessmentScene.Start(Service, "assessment-open-fracture");

        await scene.Page.Submit([("do", "save"), .. Day("q.injury-at", 2, 3, 2026), ("q.injury-at.time", "22:15"), ("q.fracture-region", "long-bone"), ("q.cover-done", "unknown")]);
        var pathway = await scene.Open(PathwayPage.Link(scene.Pathway));

        Assert.Equal(new DateTimeOffset(2026, 3, 5, 22, 15, 0, TimeSpan.Zero), (await scene.Task("cover")).DueAt);
        Assert.Contains("Fixation and definitive soft-tissue cover Open: by 5 March 2026, 22:15. Surgeon", pathway.Words, StringComparison.Ordinal);
        Assert.Contains("Give antibiotics Overdue: by 2 March 2026, 23:15", pathway.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_time_of_the_injury_it_has_to_be_found_out_at_once()
    {
        var scene = await AssessmentScene.Start(Service, "assessment-open-fracture");

        var saved = await scene.Page.Submit(("do", "save"), ("q.fracture-region", "long-bone"));
        await saved.Submit([("do", "save"), .. Day("q.injury-at", 2, 3, 2026), ("q.injury-at.time", "22:15")]);

        Assert.Equal("No longer follows from the answers", (await scene.Task("injury-time")).Outcome);
        Assert.Null((await scene.Task("cover")).DoneAt);
    }

    [Fact]
    public async Task Consent_is_asked_again_at_16_and_comes_onto_the_lists_in_the_year_before()
    {
        var scene = await AssessmentScene.Start(Service, "assessment-cleft", PathwayScene.Julie with { BirthDate = new(2010, 9, 1) });

        await scene.Page.Submit(("do", "save"), ("q.lahshal", "...SHAL"), ("q.lip-repair-done", "yes"), ("q.palate-repair-done", "yes"), ("q.bone-graft-done", "unknown"));
        var list = await scene.Open(WorklistPage.Address);
        var nurses = await scene.Open(WorklistPage.Address, Role.Nurse);

        Assert.Equal(["bone-graft 2021-09-01", "consent-at-16 2026-09-01", "adult-review 2030-09-01"], (await scene.Tasks()).Select(t => $"{t.Code} {Core.Clocks.LondonTime.DateOf(t.DueAt):yyyy-MM-dd}"));
        Assert.Contains("Ask for consent again", list.Words, StringComparison.Ordinal);
        Assert.Contains("Bone graft of the alveolus", nurses.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("before the pathway ends", nurses.Words, StringComparison.Ordinal); // four years off
        Assert.Contains("before the pathway ends", (await scene.Open(AssessmentsPage.Link(scene.Pathway))).Words, StringComparison.Ordinal);
    }
}
