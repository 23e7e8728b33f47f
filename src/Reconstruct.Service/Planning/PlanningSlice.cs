using Reconstruct.Core.People;
using Reconstruct.Service.Fhir;
using Reconstruct.Service.Planning.Calculations;
using Reconstruct.Service.Planning.Flaps;
using Reconstruct.Service.Planning.Vacuum;
using Reconstruct.Service.Shell;
using Reconstruct.Service.Shell.Beside;

namespace Reconstruct.Service.Planning;

/// <summary>What the operation will be, and the techniques it draws on: the flap catalogue, vacuum dressings with the ledger of their foam, and calculations that are kept. Hazards: HAZ-095, HAZ-107.</summary>
public sealed class PlanningSlice : Slice
{
    public override void Services(IServiceCollection services, IConfiguration settings) => services.AddSingleton(FlapFiles.Atlas); // a broken file stops the start

    public override void Routes(IEndpointRouteBuilder app)
    {
        FlapsPage.Map(app);
        FlapPage.Map(app);
        VacuumPage.Map(app);
        DressingPage.Map(app);
        CalculationsPage.Map(app);
        NewCalculationPage.Map(app);
        KeptCalculationPage.Map(app);
    }

    public override void Fhir(FhirTable fhir) => CalculationFhirReads.Add(fhir);

    public override void Beside(BesideTable beside) => beside.Add(VacuumBeside.Source);

    public override void Doors(DoorTable doors)
    {
        doors.AddMenu(FlapsPage.Address, "Flaps", Role.Surgeon, Role.Nurse);
        doors.AddPathway("Vacuum dressings and their foam", at => VacuumPage.Link(new(at.Pathway)), _ => true, Role.Surgeon, Role.Nurse);
        doors.AddPathway("Calculations", at => CalculationsPage.Link(new(at.Pathway)), _ => true, Role.Surgeon, Role.Nurse);
    }
}
