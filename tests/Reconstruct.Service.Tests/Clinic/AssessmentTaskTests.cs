using Reconstruct.Core.People;
using Reconstruct.Service.Clinic.Assessments;
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
    public async Task The_report_closes_its_task_and_taking_the_report_back_opens_it_again()
    {
        var scene = await AssessmentScene.Start(Service, Skin);
        var saved = await scene.Page.Submit([("do", "save"), .. CutOut]);

        var reported = await saved.Submit([("do", "save"), .. Day("q.histology-reported-on", 3, 3, 2026)]);
        var closed = await scene.Task("histology-report");
        await reported.Submit([("do", "save"), ("q.histology-reported-on.day", ""), ("q.histology-reported-on.month", ""), ("q.histology-reported-on.year", "")]);
        var open = await scene.Task("histology-report");

        Assert.Equal("Reported on 3 March 2026, by the form", closed.Outcome);
        Assert.Equal((null, null), (open.DoneAt, open.Outcome));
    }

    [Fact]
    public async Task A_specimen_that_was_never_sent_closes_the_task_and_says_why()
    {
        var scene = await AssessmentScene.Start(Service, Skin);
        var saved = await scene.Page.Submit([("do", "save"), .. CutOut]);

        await saved.Submit(("do", "save"), ("q.specimen-sent", "no"));

        Assert.Equal("No longer follows from the answers", (await scene.Task("histology-report")).Outcome);
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
