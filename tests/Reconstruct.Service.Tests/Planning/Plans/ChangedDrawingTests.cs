using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning.Plans;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways.Lists;
using Reconstruct.Service.Planning.Drawings;
using Reconstruct.Service.Planning.Plans;

namespace Reconstruct.Service.Tests.Planning.Plans;

/// <summary>A plan follows its drawings: no agreement is older than what is drawn.</summary>
[Trait("Hazard", "HAZ-103")]
public sealed class ChangedDrawingTests : PageTests
{
    [Fact]
    public async Task A_drawing_changed_after_the_patient_agreed_asks_for_their_agreement_again()
    {
        var scene = await PlanScene.Drawn(Service);
        await scene.Confirm();

        await Move(scene);
        var consent = await scene.Open(ConsentPage.Link(scene.Plan), Role.Surgeon);
        var list = await scene.Open(WorklistPage.Address, Role.Surgeon);
        var theatre = await scene.Open(TheatrePage.Link(scene.Plan), Role.Nurse);
        var again = await scene.Confirm();

        Assert.Contains("The patient agreed version 6. This is version 7. Due by 5 March 2026, 23:59", consent.Words, StringComparison.Ordinal);
        Assert.Equal("Drawing: Defect of the nose | Version 1 | Version 2", PlanScene.Row(consent, "Drawing: Defect of the nose"));
        Assert.Contains("Confirm the plan with the patient again", list.Words, StringComparison.Ordinal);
        Assert.Contains("The plan was changed after the patient confirmed it, and not confirmed again", theatre.Words, StringComparison.Ordinal);
        Assert.Contains("Agreed: Version 7 on 3 March 2026", again.Words, StringComparison.Ordinal);
        Assert.Equal(ConsentStanding.Confirmed, (await scene.File()).Standing);
    }

    [Fact]
    public async Task The_patient_goes_on_seeing_the_drawing_that_they_agreed_until_they_agree_the_next()
    {
        var scene = await PlanScene.Drawn(Service);
        await scene.Confirm();
        var agreed = await Picture(scene, MyPlanPicture.Link(scene.Plan, 1), Role.Patient);

        await Move(scene);
        var still = await Picture(scene, MyPlanPicture.Link(scene.Plan, 1), Role.Patient);
        var mine = await scene.Open(MyPlanPage.Link(scene.Plan), Role.Patient);
        var asked = await scene.Open(ConsentPage.Link(scene.Plan), Role.Surgeon);
        var now = await Picture(scene, asked.Html.QuerySelector("main figure img")!.GetAttribute("src")!, Role.Surgeon);
        await scene.Confirm();
        var next = await Picture(scene, MyPlanPicture.Link(scene.Plan, 1), Role.Patient);

        Assert.Contains("The plan was changed after this", mine.Words, StringComparison.Ordinal);
        Assert.Equal(agreed, still);
        Assert.NotEqual(agreed, now);
        Assert.Equal(now, next);
    }

    [Fact]
    public async Task A_size_taken_from_the_drawing_is_open_until_it_is_entered_again()
    {
        var scene = await PlanScene.Drawn(Service);
        await scene.Edit(PlanSection.Defect, ("size-from", "drawing"));
        var before = (await scene.File()).SizeIsOlder;

        await Move(scene);
        await scene.Edit(PlanSection.Choice, ("why", "Thin skin"));
        var consent = await scene.Open(ConsentPage.Link(scene.Plan), Role.Surgeon);
        var open = (await scene.File()).Open;
        await scene.Edit(PlanSection.Defect, ("length-mm", "22"));

        Assert.False(before);
        Assert.Contains("Check the size", consent.Words, StringComparison.Ordinal);
        Assert.Contains(PlanFile.OlderSize, open);
        Assert.False((await scene.File()).SizeIsOlder);
    }

    [Fact]
    [Trait("Hazard", "HAZ-116")]
    public async Task A_size_taken_from_a_photograph_with_a_scale_is_open_when_a_drawing_beside_it_is_changed()
    {
        var scene = await PlanScene.Drawn(Service);
        await scene.Edit(PlanSection.Defect, ("size-from", "photograph"));
        var before = (await scene.File()).SizeIsOlder;

        await Move(scene);
        var file = await scene.File();
        await scene.Edit(PlanSection.Defect, ("size-from", "measured"));

        Assert.False(before);
        Assert.True(file.SizeIsOlder);
        Assert.Contains(PlanFile.OlderPhotographSize, file.Open);
        Assert.False((await scene.File()).SizeIsOlder);
    }

    [Fact]
    public async Task Saving_a_drawing_that_nobody_changed_asks_nothing_of_anybody()
    {
        var scene = await PlanScene.Drawn(Service);
        await scene.Confirm();

        var saved = await (await scene.Open(DrawingPage.Link(scene.Drawing), Role.Surgeon)).Submit(("do", "save"));

        Assert.Equal((200, 6), (saved.Status, (await scene.File()).Plan.Number));
        Assert.Contains("Version 1.", saved.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_drawing_says_which_plan_holds_it_and_a_nurses_change_is_in_the_plan_by_name()
    {
        var scene = await PlanScene.Drawn(Service);
        var before = await scene.Open(DrawingPage.Link(scene.Drawing), Role.Nurse);
        await scene.Confirm();

        var after = await scene.Open(DrawingPage.Link(scene.Drawing), Role.Nurse);
        await after.Submit(("do", "save"), ("title", "Defect of the nose, left"));
        var newest = (await scene.File()).Latest;

        Assert.Contains("A plan of an operation holds this drawing. A change that you save here, also of its name, is in the plan at once: the kit is checked again.", before.Words, StringComparison.Ordinal);
        Assert.Contains("the kit is checked again, and the patient, who agreed the plan before, is asked again.", after.Words, StringComparison.Ordinal);
        Assert.Equal(("A drawing that it holds was changed: Defect of the nose, left", "Test Nurse"), (newest.Why, newest.ByName));
        Assert.Equal([new AttachedDrawing(scene.Drawing, 2, "Defect of the nose, left")], newest.Read().Drawings);
    }

    [Fact]
    public async Task A_plan_whose_outcome_is_recorded_stays_as_it_was()
    {
        var scene = await PlanScene.Drawn(Service);
        await scene.Confirm();
        var done = await (await scene.Open(OutcomePage.Link(scene.Plan), Role.Surgeon)).Submit(("doneOn.day", "3"), ("doneOn.month", "3"), ("doneOn.year", "2026"), ("option", "full-skin-graft"), ("areaMm2", "240"), ("minutes", "60"));

        await Move(scene);

        Assert.Empty(done.Errors);
        Assert.Equal((6, ConsentStanding.Confirmed), ((await scene.File()).Plan.Number, (await scene.File()).Standing));
        Assert.Empty((await scene.Open(DrawingPage.Link(scene.Drawing), Role.Surgeon)).Html.QuerySelectorAll($"main a[href='{PlanPage.Link(scene.Plan)}']"));
    }

    [Fact]
    public async Task Nothing_is_agreed_while_a_plan_holds_an_older_drawing_than_there_is()
    {
        var scene = await PlanScene.Drawn(Service);
        await Service.Use(async db => // as when a drawing is attached in the moment in which it is saved
        {
            var drawing = await db.Set<Drawing>().SingleAsync();
            drawing.Title = "Another nose";
            Assert.True((await db.Save(drawing, "test", CancellationToken.None)).Ok);
        });

        var refused = await scene.Confirm();

        Assert.Equal(422, refused.Status);
        Assert.Contains(refused.Errors, e => e.StartsWith("A drawing was changed after it was attached", StringComparison.Ordinal));
        Assert.Empty((await scene.File()).Confirmations);
    }

    [Fact]
    public async Task A_drawing_is_not_saved_when_its_plan_was_changed_in_the_same_moment()
    {
        var scene = await PlanScene.Drawn(Service);

        var (saved, version) = await Service.Use(async db =>
        {
            var drawing = (await db.Drawing(scene.Drawing, CancellationToken.None))!;
            drawing.Title = "Another nose";
            await FollowDrawing.Add(db, drawing, drawing.Version + 1, CancellationToken.None);
            await scene.Edit(PlanSection.Choice, ("planned-area-mm2", "300"));
            return (await db.Save(drawing, "test", CancellationToken.None), drawing.Version);
        });

        Assert.Equal(1, version);
        Assert.Equal("changed-since", saved.Refusals.Single().Code);
        Assert.Equal(7, (await scene.File()).Plan.Number);
        Assert.Equal("Defect of the nose", (await Service.Use(db => db.Drawing(scene.Drawing, CancellationToken.None)))!.Title);
    }

    internal static async Task Move(PlanScene scene)
    {
        var moved = await (await scene.Open(DrawingPage.Link(scene.Drawing), Role.Surgeon)).Submit(("do", "change"), ("item", "o1"), ("moveX", "5"));
        Assert.True(moved.Errors.Count == 0, moved.Words);
    }

    private static async Task<string> Picture(PlanScene scene, string address, Role role)
    {
        var page = await scene.Open(address, role);
        Assert.Equal("image/svg+xml", page.Answer.Content.Headers.ContentType?.MediaType);
        return Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(await page.Answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)));
    }
}
