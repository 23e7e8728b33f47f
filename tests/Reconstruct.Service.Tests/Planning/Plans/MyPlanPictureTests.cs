using AngleSharp.Dom;
using Reconstruct.Core.People;
using Reconstruct.Service.Planning.Plans;

namespace Reconstruct.Service.Tests.Planning.Plans;

/// <summary>The drawings of a plan where the patient reads and agrees it.</summary>
[Trait("Hazard", "HAZ-103")]
public sealed class MyPlanPictureTests : PageTests
{
    [Fact]
    public async Task The_patient_sees_the_drawing_of_what_they_agreed_and_so_does_whoever_asks_them()
    {
        var scene = await PlanScene.Drawn(Service);
        var asked = await scene.Open(ConsentPage.Link(scene.Plan), Role.Surgeon);
        await scene.Confirm();

        var mine = await scene.Open(MyPlanPage.Link(scene.Plan), Role.Patient);
        var address = mine.Html.QuerySelector("main figure img")!.GetAttribute("src")!;

        Assert.StartsWith("Defect of the nose. Drawn on an outline: Head", asked.Html.QuerySelector("main figure img")!.GetAttribute("alt"), StringComparison.Ordinal);
        Assert.Equal("Defect of the nose. 1: Defect", mine.Html.QuerySelector("main figcaption")!.TextContent.Trim());
        Assert.Equal(MyPlanPicture.Link(scene.Plan, 1), address);
        Assert.Equal(200, (await scene.Open(address, Role.Patient)).Status);
        Assert.Equal(404, (await scene.Open(MyPlanPicture.Link(scene.Plan, 2), Role.Patient)).Status);
        Assert.Equal(404, (await scene.Open(MyPlanPicture.Link(scene.Plan, 0), Role.Patient)).Status);
    }

    [Fact]
    public async Task Nothing_is_shown_before_the_patient_agreed()
    {
        var scene = await PlanScene.Drawn(Service);

        Assert.Equal(404, (await scene.Open(MyPlanPicture.Link(scene.Plan, 1), Role.Patient)).Status);
    }
}
