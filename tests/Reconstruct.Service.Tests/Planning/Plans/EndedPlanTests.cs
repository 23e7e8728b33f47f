using Hl7.Fhir.Model;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning.Plans;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Pathways.Lists;
using Reconstruct.Service.Patients;
using Reconstruct.Service.Planning.Plans;
using Reconstruct.Service.Referrals.Triage;
using Reconstruct.Service.Tests.Pathways;
using Reconstruct.Service.Tests.Referrals.Messages;
using Task = System.Threading.Tasks.Task;

namespace Reconstruct.Service.Tests.Planning.Plans;

/// <summary>A plan of which no operation is to come: its pathway is closed, or the patient has died.</summary>
[Trait("Hazard", "HAZ-118")]
public sealed class EndedPlanTests : PageTests
{
    [Fact]
    public async Task Whoever_closes_a_pathway_is_told_of_the_plan_and_afterwards_nothing_is_ready()
    {
        var scene = await PlanScene.Ready(Service);
        await Service.Move(scene.Pathway, at => new PathwayEvent.Withdrawn(at, "No longer wanted"));
        var close = await scene.Open(Steps.Of("close").Link(scene.Pathway.Value), Role.Surgeon);

        var refused = await close.Submit(("close-reason", nameof(ClosingReason.WithdrawnByPatient)));
        await refused.Submit(("close-reason", nameof(ClosingReason.WithdrawnByPatient)), ("close-despite", "It is done elsewhere"));
        var theatre = await scene.Open(TheatrePage.Link(scene.Plan), Role.TheatreManager);
        var shared = (CarePlan)(await (await new SystemCaller(Service).SignIn()).Get($"/fhir/CarePlan/{scene.Plan}")).Resource;

        Assert.Contains("Plan of an operation, Nose after a skin cancer: it is neither done nor withdrawn", close.Words, StringComparison.Ordinal);
        Assert.Equal(422, refused.Status);
        Assert.Contains("Not ready", theatre.Words, StringComparison.Ordinal);
        Assert.Contains("The pathway is closed", theatre.Words, StringComparison.Ordinal);
        Assert.Equal(RequestStatus.Unknown, shared.Status);
        Assert.StartsWith("Version 5. The pathway is closed.", shared.Description, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Hazard", "HAZ-120")]
    public async Task Nobody_is_asked_to_talk_with_a_patient_who_has_died_and_nothing_is_prepared()
    {
        var scene = await PlanScene.Ready(Service);
        await scene.Edit(PlanSection.Choice, ("why", "Thin skin"));
        Service.Time.Advance(TimeSpan.FromDays(8));
        Assert.Contains("Confirm the plan with the patient again", (await scene.Open(StalledPage.Address, Role.Governance)).Words, StringComparison.Ordinal);

        await Service.Use(async db =>
        {
            var patient = (await db.Patient((await db.Pathway(scene.Pathway, TestContext.Current.CancellationToken))!.PatientId, TestContext.Current.CancellationToken))!;
            patient.DiedOn = db.Clock.Today;
            Assert.True((await db.Save(patient, "test", TestContext.Current.CancellationToken)).Ok);
        });

        Assert.DoesNotContain("Confirm the plan with the patient again", (await scene.Open(StalledPage.Address, Role.Governance)).Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Confirm the plan with the patient again", (await scene.Open(WorklistPage.Address, Role.Surgeon)).Words, StringComparison.Ordinal);
        Assert.Equal("The patient has died", (await scene.File()).Open[0]);
    }
}
