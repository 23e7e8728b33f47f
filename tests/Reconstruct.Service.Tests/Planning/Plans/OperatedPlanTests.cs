using Reconstruct.Core.People;
using Reconstruct.Core.Planning.Plans;
using Reconstruct.Service.Pathways.Lists;
using Reconstruct.Service.Planning.Drawings;
using Reconstruct.Service.Planning.Plans;

namespace Reconstruct.Service.Tests.Planning.Plans;

/// <summary>From the operation note on a plan stays as it was operated on.</summary>
[Trait("Hazard", "HAZ-117")]
public sealed class OperatedPlanTests : PageTests
{
    [Fact]
    public async Task From_the_note_on_nobody_changes_the_plan_and_nobody_is_asked_to_agree_it()
    {
        var scene = await Operated();
        var list = await scene.Open(WorklistPage.Address, Role.Surgeon);
        Service.Time.Advance(TimeSpan.FromDays(30));
        var stalled = await scene.Open(StalledPage.Address, Role.Governance);

        var edit = await (await scene.Open(EditPlanPage.Link(scene.Plan, PlanSection.Choice), Role.Surgeon)).Submit(("main", "local-flap"), ("alternate-1", ""), (EditPlanPage.ChangeWhy, "As it was done"));
        var plan = await scene.Open(PlanPage.Link(scene.Plan), Role.Surgeon);
        var theatre = await scene.Open(TheatrePage.Link(scene.Plan), Role.TheatreManager);

        Assert.Equal(422, edit.Status);
        Assert.Contains(edit.Errors, e => e.StartsWith("The operation note is written", StringComparison.Ordinal));
        Assert.Equal((7, null), ((await scene.File()).Plan.Number, (await scene.File()).Plan.ReconfirmDueAt));
        Assert.DoesNotContain("Plan of an operation, changed", list.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Plan of an operation, changed", stalled.Words, StringComparison.Ordinal);
        Assert.Empty(plan.Html.QuerySelectorAll($"main a[href='{EditPlanPage.Link(scene.Plan, PlanSection.Choice)}']"));
        Assert.Contains("Nothing to prepare", theatre.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Not ready", theatre.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_drawing_can_be_changed_after_the_operation_and_is_then_not_the_plans()
    {
        var scene = await Operated();

        await ChangedDrawingTests.Move(scene);
        var drawing = await scene.Open(DrawingPage.Link(scene.Drawing), Role.Surgeon);
        var file = await scene.File();

        Assert.Equal((7, 1), (file.Plan.Number, file.Content.Drawings.Single().Version));
        Assert.Equal(2, (await Service.Use(db => db.Drawing(scene.Drawing, CancellationToken.None)))!.Version);
        Assert.Empty(drawing.Html.QuerySelectorAll($"main a[href='{PlanPage.Link(scene.Plan)}']"));
    }

    [Fact]
    public async Task What_was_achieved_is_compared_with_the_version_that_the_note_names()
    {
        var scene = await Operated();
        await Service.Use(async db => // as a plan that was changed after its note, before that was refused
        {
            var file = (await PlanFile.Read(db, scene.Plan, CancellationToken.None))!;
            var values = file.Content.Values.ToDictionary(StringComparer.Ordinal);
            (values["planned-area-mm2"], values["main"]) = ("900", "local-flap");
            SavePlan.Add(db, file.Plan, file.Content with { Values = values }, "Too late");
            Assert.True((await db.Save(file.Plan, "test", CancellationToken.None)).Ok);
        });
        var form = await scene.Open(OutcomePage.Link(scene.Plan), Role.Surgeon);
        var list = await scene.Open(WorklistPage.Address, Role.Surgeon);

        var done = await form.Submit(("doneOn.day", "3"), ("doneOn.month", "3"), ("doneOn.year", "2026"), ("areaMm2", "250"));

        Assert.Equal("full-skin-graft", form.Value("option"));
        Assert.Contains("Compared with version 7.", done.Words, StringComparison.Ordinal);
        Assert.Equal("Area covered | 240 mm² | 250 mm² | +10 mm² (+4.2%)", PlanScene.Row(done, "Area covered"));
        Assert.DoesNotContain("Plan of an operation, changed", list.Words, StringComparison.Ordinal);
    }

    /// <summary>Agreed as version 6, changed to version 7, and operated on as that in an emergency.</summary>
    private async Task<PlanScene> Operated()
    {
        var scene = await PlanScene.Drawn(Service);
        await scene.Confirm();
        await scene.Edit(PlanSection.Needs, ("kit.0.quantity", "3"));
        var note = await (await scene.Open(NotePage.Link(scene.Plan), Role.Surgeon)).Submit(NotePageTests.Written);
        Assert.True(note.Status == 200 && note.Errors.Count == 0, note.Words);
        return scene;
    }
}
