using Reconstruct.Core.People;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Plans;
using Reconstruct.Service.Clinic.Assessments;
using Reconstruct.Service.Planning.Plans;
using Reconstruct.Service.Tests.Clinic;

namespace Reconstruct.Service.Tests.Planning.Plans;

/// <summary>A plan that says one side and a drawing that shows the other. The plan of the scene says left.</summary>
[Trait("Hazard", "HAZ-126")]
public sealed class OtherSideTests : PageTests
{
    private static readonly PlanPoint LeftCheek = new(165, 140);

    private static readonly PlanPoint RightCheek = new(75, 140);

    private const string Said = "The plan says left, and a drawing shows the right side: Defect of the nose";

    [Fact]
    public async Task Nobody_agrees_or_is_written_a_side_that_the_drawing_contradicts()
    {
        var scene = await PlanScene.Drawn(Service, RightCheek);

        var refused = await scene.Confirm();
        var letter = await (await scene.Open(PlanLetterPage.Link(scene.Plan), Role.Surgeon)).Submit(("to", "Patient"));
        var plan = await scene.Open(PlanPage.Link(scene.Plan), Role.Surgeon);
        var theatre = await scene.Open(TheatrePage.Link(scene.Plan), Role.TheatreManager);

        Assert.Contains($"{Said}. Look at the patient, and correct the plan or the drawing first", string.Join(' ', refused.Errors), StringComparison.Ordinal);
        Assert.Contains($"{Said}. Look at the patient, and correct the plan or the drawing first", string.Join(' ', letter.Errors), StringComparison.Ordinal);
        Assert.Contains($"Check the side {Said}.", plan.Words, StringComparison.Ordinal);
        Assert.Contains(Said, theatre.Words, StringComparison.Ordinal);
        Assert.Empty((await scene.File()).Confirmations);
    }

    [Fact]
    public async Task Correcting_the_plan_lets_the_patient_agree()
    {
        var scene = await PlanScene.Drawn(Service, RightCheek);

        await scene.Edit(PlanSection.Defect, ("side", "right"));
        await scene.Confirm();

        Assert.Equal((0, ConsentStanding.Confirmed), ((await scene.File()).Held.OtherSide.Count, (await scene.File()).Standing));
    }

    [Fact]
    public async Task An_aim_that_names_the_other_side_is_agreed_by_nobody()
    {
        var scene = await PlanScene.Planned(Service);
        await scene.Edit(PlanSection.Defect, ("aim", "Right side of the nose"));

        var refused = await scene.Confirm();
        await scene.Edit(PlanSection.Defect, ("side", "right"));

        Assert.Contains(PlanReadiness.AimOtherSide, string.Join(' ', refused.Errors), StringComparison.Ordinal);
        Assert.DoesNotContain(PlanReadiness.AimOtherSide, (await scene.File()).Open);
        Assert.Equal(200, (await scene.Confirm()).Status);
        Assert.Equal(ConsentStanding.Confirmed, (await scene.File()).Standing);
    }

    [Fact]
    [Trait("Hazard", "HAZ-104")]
    public async Task What_an_assessment_says_otherwise_or_alone_stands_open()
    {
        var scene = await PlanScene.Planned(Service);
        var start = await (await scene.Open(AssessmentsPage.Link(scene.Pathway), Role.Surgeon)).Submit(("form", "assessment-skin-cancer-face"));
        var before = (await scene.File()).Open;

        var completed = await start.Submit([.. AssessmentScene.CutOut, ("q.side", "right"), ("q.blood-thinner", "yes"), ("q.radiotherapy", "no"), ("do", "finish")]);
        var refused = await scene.Confirm();
        var open = (await scene.File()).Open;
        await scene.Edit(PlanSection.Defect, ("side", "right"));
        await scene.Edit(PlanSection.Patient, ("anticoagulant", "yes"), ("anticoagulant.from", "told"));
        var corrected = await scene.File();

        Assert.Contains("completed", completed.Words, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("The plan says left, and an assessment says right: Skin cancer of the face, 3 March 2026. Look at the patient", string.Join(' ', refused.Errors), StringComparison.Ordinal);
        Assert.Equal(
            ["The plan says left, and an assessment says right: Skin cancer of the face, 3 March 2026", "Takes a medicine that thins the blood: yes by an assessment (Skin cancer of the face, 3 March 2026), and in the plan not recorded"],
            open.Except(before));
        Assert.Equal((null, 0), (corrected.Assessed.OtherSide, corrected.Assessed.Missed.Count));
    }

    [Fact]
    public async Task In_an_emergency_theatre_goes_on_and_still_reads_it()
    {
        var scene = await PlanScene.Drawn(Service, RightCheek);

        var went = await (await scene.Open(TheatrePage.Link(scene.Plan), Role.Surgeon)).SubmitTo(TheatrePage.GoOnLink(scene.Plan), ("reason", "Bleeding"));

        Assert.Empty(went.Errors);
        Assert.Contains(Said, (await scene.File()).Open);
    }

    [Fact]
    public async Task A_drawing_of_the_same_side_contradicts_nothing()
    {
        var scene = await PlanScene.Drawn(Service, LeftCheek);

        await scene.Confirm();

        Assert.Equal((0, ConsentStanding.Confirmed), ((await scene.File()).Held.OtherSide.Count, (await scene.File()).Standing));
    }
}
