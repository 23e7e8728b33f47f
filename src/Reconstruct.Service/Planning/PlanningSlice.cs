using Reconstruct.Core.People;
using Reconstruct.Service.Fhir;
using Reconstruct.Service.Planning.Body;
using Reconstruct.Service.Planning.Flaps;
using Reconstruct.Service.Planning.Plans;
using Reconstruct.Service.Planning.Vacuum;
using Reconstruct.Service.Shell;
using Reconstruct.Service.Shell.Beside;

namespace Reconstruct.Service.Planning;

/// <summary>What the operation will be, and the techniques it draws on: the living plan with its versions, the flap catalogue, and vacuum dressings with the ledger of their foam. Hazards: HAZ-095, HAZ-103, HAZ-104.</summary>
public sealed class PlanningSlice : Slice
{
    public override void Services(IServiceCollection services, IConfiguration settings) =>
        services.AddSingleton(FlapFiles.Atlas).AddSingleton(BodyFiles.Outlines).AddSingleton(PlanBook.Ladder); // a broken file stops the start

    public override void Routes(IEndpointRouteBuilder app)
    {
        FlapsPage.Map(app);
        FlapPage.Map(app);
        VacuumPage.Map(app);
        DressingPage.Map(app);
        PlanRoutes.Map(app);
    }

    public override void Fhir(FhirTable fhir) => fhir.Add("CarePlan", PlanFhir.Read);

    public override void Beside(BesideTable beside)
    {
        beside.Add(VacuumBeside.Source);
        beside.Add(PlanBeside.Source);
    }

    public override void Doors(DoorTable doors)
    {
        doors.AddMenu(FlapsPage.Address, "Flaps", Role.Surgeon, Role.Nurse);
        doors.AddPathway("Plans of operations", at => PlansPage.Link(new(at.Pathway)), _ => true, PlanPage.Readers);
        doors.AddPathway("Vacuum dressings and their foam", at => VacuumPage.Link(new(at.Pathway)), _ => true, Role.Surgeon, Role.Nurse);
    }
}
