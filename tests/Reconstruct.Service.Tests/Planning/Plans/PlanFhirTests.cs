using Hl7.Fhir.Model;
using Reconstruct.Core.Planning.Plans;
using Reconstruct.Service.Fhir;
using Reconstruct.Service.Planning.Plans;
using Reconstruct.Service.Tests.Pathways;
using Reconstruct.Service.Tests.Referrals.Messages;
using Task = System.Threading.Tasks.Task;

namespace Reconstruct.Service.Tests.Planning.Plans;

/// <summary>A plan as another system reads it.</summary>
public sealed class PlanFhirTests : PageTests
{
    [Fact]
    [Trait("Hazard", "HAZ-103")]
    public async Task A_plan_is_a_draft_until_the_patient_has_confirmed_it_and_again_when_it_was_changed()
    {
        var scene = await PlanScene.Planned(Service);
        var caller = await new SystemCaller(Service).SignIn();
        async Task<CarePlan> Read() => (CarePlan)(await caller.Get($"/fhir/CarePlan/{scene.Plan}")).Resource;

        var before = await Read();
        await scene.Confirm();
        var agreed = await Read();
        await scene.Edit(PlanSection.Choice, ("planned-area-mm2", "300"));
        var changed = await Read();

        Assert.Equal([RequestStatus.Draft, RequestStatus.Active, RequestStatus.Draft], new[] { before, agreed, changed }.Select(p => p.Status!.Value));
        Assert.Equal("needs-confirming-again", ((Code)changed.Extension.Single(e => e.Url == PlanFhir.StandingExtension).Value!).Value);
    }

    [Fact]
    public async Task Plans_are_found_by_the_pathways_reference_and_the_patients_number()
    {
        var scene = await PlanScene.Planned(Service);
        var caller = await new SystemCaller(Service).SignIn();
        var pathway = await Service.Pathway(scene.Pathway);
        var number = await Service.Use(async db => (await db.Set<Reconstruct.Service.Patients.Patient>().FindAsync([pathway.PatientId], TestContext.Current.CancellationToken))!.NhsNumber);
        async Task<IEnumerable<string?>> Found(string identifier) => ((Bundle)(await caller.Get($"/fhir/CarePlan?identifier={identifier}")).Resource).Entry.Select(e => e.Resource!.Id);

        Assert.Equal([scene.Plan.ToString()], await Found($"{FhirSystems.Reference}|{pathway.Reference}"));
        Assert.Equal([scene.Plan.ToString()], await Found($"{FhirSystems.NhsNumber}|{number}"));
        Assert.Empty(await Found($"{FhirSystems.Reference}|RC-2222-2222"));
    }

    [Fact]
    public async Task Holds_what_is_planned_and_the_alternates_in_order()
    {
        var scene = await PlanScene.Planned(Service);
        var pathway = await Service.Pathway(scene.Pathway);

        var plan = (CarePlan)(await (await new SystemCaller(Service).SignIn()).Get($"/fhir/CarePlan/{scene.Plan}")).Resource;

        Assert.Equal(["full-skin-graft", "local-flap"], plan.Activity.Select(a => a.Detail!.Code!.Coding[0].Code!));
        Assert.Equal("Alternate 1", plan.Activity[1].Detail!.Description);
        Assert.Equal($"Patient/{pathway.PatientId}", plan.Subject!.Reference);
        Assert.Equal((FhirSystems.Reference, pathway.Reference), (plan.Identifier[0].System!, plan.Identifier[0].Value!));
    }
}
