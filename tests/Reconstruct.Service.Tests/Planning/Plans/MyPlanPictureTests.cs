using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Drawings;
using Reconstruct.Service.Planning.Drawings;
using Reconstruct.Service.Planning.Plans;

namespace Reconstruct.Service.Tests.Planning.Plans;

/// <summary>The drawings of a plan where the patient reads and agrees it.</summary>
[Trait("Hazard", "HAZ-103")]
public sealed class MyPlanPictureTests : PageTests
{
    private static readonly BoardDrawing Nose = BoardDrawing.Empty(BoardBackdrop.Body("head")) with { Objects = [new("o1", "Defect", PlanShapeKind.Defect, [new(60, 60), new(80, 60), new(80, 75), new(60, 75)], true)] };

    [Fact]
    public async Task The_patient_sees_the_drawing_of_what_they_agreed_and_so_does_whoever_asks_them()
    {
        var scene = await Drawn();
        var asked = await scene.Open(ConsentPage.Link(scene.Plan), Role.Surgeon);
        await scene.Confirm();

        var mine = await scene.Open(MyPlanPage.Link(scene.Plan), Role.Patient);
        var address = mine.Html.QuerySelector("main figure img")!.GetAttribute("src")!;

        Assert.NotNull(asked.Html.QuerySelector("main figure img"));
        Assert.Equal(MyPlanPicture.Link(scene.Plan, 1), address);
        Assert.Equal(200, (await scene.Open(address, Role.Patient)).Status);
        Assert.Equal(404, (await scene.Open(MyPlanPicture.Link(scene.Plan, 2), Role.Patient)).Status);
        Assert.Equal(404, (await scene.Open(MyPlanPicture.Link(scene.Plan, 0), Role.Patient)).Status);
    }

    [Fact]
    public async Task Nothing_is_shown_before_the_patient_agreed()
    {
        var scene = await Drawn();

        Assert.Equal(404, (await scene.Open(MyPlanPicture.Link(scene.Plan, 1), Role.Patient)).Status);
    }

    [Fact]
    public async Task A_drawing_that_was_changed_later_is_named_and_not_shown()
    {
        var scene = await Drawn();
        await scene.Confirm();
        await Service.Use(async db =>
        {
            var drawing = await db.Set<Drawing>().SingleAsync();
            drawing.Title = "Another nose";
            Assert.True((await db.Save(drawing, "test", CancellationToken.None)).Ok);
        });

        var mine = await scene.Open(MyPlanPage.Link(scene.Plan), Role.Patient);

        Assert.Null(mine.Html.QuerySelector("main figure img"));
        Assert.Contains("Defect of the nose: this drawing was changed later", mine.Words, StringComparison.Ordinal);
        Assert.Equal(404, (await scene.Open(MyPlanPicture.Link(scene.Plan, 1), Role.Patient)).Status);
    }

    /// <summary>A whole plan with a drawing attached.</summary>
    private async Task<PlanScene> Drawn()
    {
        var scene = await PlanScene.Planned(Service);
        var id = await Service.Use(async db =>
        {
            var now = db.Clock.Now;
            Drawing drawing = new() { Id = db.NewId<DrawingId>(), PathwayId = scene.Pathway, Title = "Defect of the nose", Board = BoardJson.Write(Nose), StartedAt = now, StartedByName = "Test", ChangedAt = now, ChangedByName = "Test" };
            db.Add(drawing);
            return (await db.Save(drawing, "test", CancellationToken.None)).Value.Id;
        });
        await (await scene.Open(AttachmentsPage.Link(scene.Plan), Role.Surgeon)).Submit(("drawing", id.ToString()), (EditPlanPage.ChangeWhy, "Drawn in clinic"));
        return scene;
    }
}
