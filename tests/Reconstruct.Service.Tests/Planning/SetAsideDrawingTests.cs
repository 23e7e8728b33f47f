using Reconstruct.Core.People;
using Reconstruct.Core.Planning.Plans;
using Reconstruct.Service.Planning;
using Reconstruct.Service.Planning.Drawings;
using Reconstruct.Service.Planning.Plans;
using Reconstruct.Service.Tests.Pathways;
using Reconstruct.Service.Tests.Patients;
using Reconstruct.Service.Tests.Planning.Plans;

namespace Reconstruct.Service.Tests.Planning;

/// <summary>A drawing that was entered in error stays, is struck, and is offered nowhere.</summary>
[Trait("Hazard", "HAZ-122")]
public sealed class SetAsideDrawingTests : PageTests
{
    [Fact]
    public async Task Is_struck_with_its_reason_and_cannot_be_drawn_on()
    {
        var drawing = await (await Open(DrawingsPage.Link(await Service.Refer()), Role.Surgeon)).Submit(("title", "Plan"), ("backdrop", "plain"));
        Core.Planning.DrawingId id = new(Guid.Parse(drawing.Address.Split('/')[2]));

        var without = await drawing.SubmitTo(DrawingPage.ErrorLink(id));
        var struck = await drawing.SubmitTo(DrawingPage.ErrorLink(id), ("reason", "Photograph of another patient"));
        var changed = await Service.Use(async db =>
        {
            var row = (await db.Drawing(id, CancellationToken.None))!;
            return await SaveDrawing.Run(db, id, row.Version, "Other", row.Read(), CancellationToken.None);
        });
        var svg = await struck.Browser.Open(DrawingFiles.Svg(id));
        var list = await struck.Browser.Open(struck.Html.QuerySelector("main a, .nhsuk-back-link")!.GetAttribute("href")!);

        Assert.Equal("Enter why it was entered in error", without.Error("reason"));
        Assert.Contains("Entered in error: do not use it", struck.Words, StringComparison.Ordinal);
        Assert.Contains("Photograph of another patient", struck.Words, StringComparison.Ordinal);
        Assert.Empty(struck.Html.QuerySelectorAll("main form"));
        Assert.Equal("drawing-set-aside", Assert.Single(changed.Refusals).Code);
        Assert.Contains($">{SetAside.Stamp}</text>", svg.Text, StringComparison.Ordinal);
        Assert.Contains("Photograph of another patient. Do not use it. Plan. Drawn to scale", svg.Text, StringComparison.Ordinal);
        Assert.Equal(200, (await struck.Browser.Open(DrawingFiles.Png(id))).Status);
        Assert.Equal(200, list.Status);
    }

    [Fact]
    public async Task Is_refused_while_a_plan_holds_it_and_then_is_offered_to_none()
    {
        var scene = await PlanScene.Drawn(Service);
        var page = await scene.Open(DrawingPage.Link(scene.Drawing), Role.Surgeon);

        var held = await page.SubmitTo(DrawingPage.ErrorLink(scene.Drawing), ("reason", "Of another patient"));
        var off = await (await scene.Open(AttachmentsPage.Link(scene.Plan), Role.Surgeon)).Submit(("drawing", null), (EditPlanPage.ChangeWhy, "Wrong"));
        var struck = await (await scene.Open(DrawingPage.Link(scene.Drawing), Role.Surgeon)).SubmitTo(DrawingPage.ErrorLink(scene.Drawing), ("reason", "Of another patient"));
        var offered = await scene.Open(AttachmentsPage.Link(scene.Plan), Role.Surgeon);
        var earlier = await Service.Use(async db => ShownDrawing.Of((await db.Drawing(scene.Drawing, 1, CancellationToken.None))!));

        Assert.Equal(422, held.Status);
        Assert.Matches("^The plan started on .* holds this drawing. Take it off the plan first$", held.Error("reason"));
        Assert.Equal(200, off.Status);
        Assert.Contains("Entered in error: do not use it", struck.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Defect of the nose", offered.Words, StringComparison.Ordinal);
        Assert.StartsWith("Entered in error", earlier.Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_patient_who_agreed_it_before_is_not_shown_it_nor_told_the_reason()
    {
        var scene = await PlanScene.Drawn(Service);
        await scene.Confirm();
        await (await scene.Open(AttachmentsPage.Link(scene.Plan), Role.Surgeon)).Submit(("drawing", null), (EditPlanPage.ChangeWhy, "Wrong"));
        var before = await scene.Open(MyPlanPage.Link(scene.Plan), Role.Patient);

        await (await scene.Open(DrawingPage.Link(scene.Drawing), Role.Surgeon)).SubmitTo(DrawingPage.ErrorLink(scene.Drawing), ("reason", "Photograph of Omar Said"));
        var after = await scene.Open(MyPlanPage.Link(scene.Plan), Role.Patient);

        Assert.Single(before.Html.QuerySelectorAll("main figure img"));
        Assert.Empty(after.Html.QuerySelectorAll("main figure"));
        Assert.Contains("A drawing that stood here was put in by mistake, and we took it away.", after.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Omar", after.Text, StringComparison.Ordinal);
        Assert.Equal(404, (await scene.Open(MyPlanPicture.Link(scene.Plan, 1), Role.Patient)).Status);
    }

    [Fact]
    public async Task A_nurse_says_it_of_what_they_drew_and_not_of_anothers()
    {
        var pathway = await Service.Refer();
        var theirs = await (await Open(DrawingsPage.Link(pathway), Role.Surgeon)).Submit(("title", "Plan"), ("backdrop", "plain"));
        await Service.Seat((await Service.Pathway(pathway)).PatientId, Role.Nurse);
        var own = await (await Open(DrawingsPage.Link(pathway), Role.Nurse)).Submit(("title", "Wound"), ("backdrop", "plain"));

        var refused = await (await own.Browser.Open(theirs.Address)).SubmitTo($"{theirs.Address}/error", ("reason", "Wrong"));
        var struck = await own.SubmitTo($"{own.Address}/error", ("reason", "Wrong patient"));

        Assert.Equal("Only a surgeon, or whoever drew it, can say that it was entered in error", refused.Error("reason"));
        Assert.Contains("Entered in error: do not use it", struck.Words, StringComparison.Ordinal);
    }
}
