using Reconstruct.Core.People;
using Reconstruct.Service.Fhir;
using Reconstruct.Service.Planning.Body;
using Reconstruct.Service.Planning.BurnCharts;
using Reconstruct.Service.Planning.Calculations;
using Reconstruct.Service.Planning.Camouflage;
using Reconstruct.Service.Planning.Drawings;
using Reconstruct.Service.Planning.Expansion;
using Reconstruct.Service.Planning.Flaps;
using Reconstruct.Service.Planning.Grafts;
using Reconstruct.Service.Planning.Plans;
using Reconstruct.Service.Planning.Prostheses;
using Reconstruct.Service.Planning.Vacuum;
using Reconstruct.Service.Shell;
using Reconstruct.Service.Shell.Beside;
using Reconstruct.Service.Shell.Closing;

namespace Reconstruct.Service.Planning;

/// <summary>
/// What the operation will be, and what it draws on: the living plan with its versions, the drawing board, painted burn charts, calculations that are kept, the flap catalogue, vacuum dressings with
/// the ledger of their foam, skin grafts with their looks, tissue expanders with their fillings, camouflage and prostheses. Hazards: HAZ-095, HAZ-099 to HAZ-104, HAZ-107, HAZ-108, HAZ-114 to HAZ-119, HAZ-122, HAZ-123, HAZ-125.
/// </summary>
public sealed class PlanningSlice : Slice
{
    public override void Services(IServiceCollection services, IConfiguration settings) =>
        services.AddSingleton(FlapFiles.Atlas).AddSingleton(BodyFiles.Outlines).AddSingleton(PlanBook.Ladder).AddSingleton<WritePlanLetter>(); // a broken file stops the start

    public override void Routes(IEndpointRouteBuilder app)
    {
        FlapsPage.Map(app);
        FlapPage.Map(app);
        PlanRoutes.Map(app);
        DrawingsPage.Map(app);
        DrawingPage.Map(app);
        PlaceFlapPage.Map(app);
        DrawingFiles.Map(app);
        BurnChartsPage.Map(app);
        ChartPage.Map(app);
        CalculationsPage.Map(app);
        NewCalculationPage.Map(app);
        KeptCalculationPage.Map(app);
        VacuumPage.Map(app);
        DressingPage.Map(app);
        WoundPage.Map(app);
        GraftsPage.Map(app);
        GraftPage.Map(app);
        ExpandersPage.Map(app);
        ExpanderPage.Map(app);
        CamouflagePage.Map(app);
        CamouflageOrderPage.Map(app);
        ShadesPage.Map(app);
        ProsthesesPage.Map(app);
        ProsthesisPage.Map(app);
    }

    public override void Fhir(FhirTable fhir)
    {
        fhir.Add("CarePlan", PlanFhir.Read, PlanFhir.Search);
        fhir.Add("Device", DeviceFhir.Read, DeviceFhir.Search);
        CalculationFhirReads.Add(fhir);
    }

    public override void Beside(BesideTable beside)
    {
        beside.Add(PlanBeside.Source);
        beside.Add(ChartBeside.Source);
        beside.Add(VacuumBeside.Source);
        beside.Add(GraftBeside.Source);
        beside.Add(ExpansionBeside.Source);
        beside.Add(CamouflageBeside.Source);
        beside.Add(ProsthesisBeside.Source);
    }

    public override void Closing(ClosingTable closing)
    {
        closing.Add(PlanBeside.Open);
        closing.Add(VacuumBeside.Open);
        closing.Add(GraftBeside.Open);
        closing.Add(ExpansionBeside.Open);
    }

    public override void Doors(DoorTable doors)
    {
        doors.AddMenu(FlapsPage.Address, "Flaps", Role.Surgeon, Role.Nurse);
        doors.AddMenu(ShadesPage.Address, "Camouflage products", Role.Administrator);
        doors.AddPathway("Plans of operations", at => PlansPage.Link(new(at.Pathway)), _ => true, PlanPage.Readers);
        doors.AddPathway("Drawings of the defect and the plan", at => DrawingsPage.Link(new(at.Pathway)), _ => true, Role.Surgeon, Role.Nurse);
        doors.AddPathway("Burn charts", at => BurnChartsPage.Link(new(at.Pathway)), _ => true, Role.Surgeon, Role.Nurse);
        doors.AddPathway("Calculations", at => CalculationsPage.Link(new(at.Pathway)), _ => true, Role.Surgeon, Role.Nurse);
        doors.AddPathway("Vacuum dressings and their foam", at => VacuumPage.Link(new(at.Pathway)), _ => true, Role.Surgeon, Role.Nurse);
        doors.AddPathway("Skin grafts and where they were taken", at => GraftsPage.Link(new(at.Pathway)), _ => true, Role.Surgeon, Role.Nurse);
        doors.AddPathway("Tissue expanders and their fillings", at => ExpandersPage.Link(new(at.Pathway)), _ => true, Role.Surgeon, Role.Nurse);
        doors.AddPathway("Camouflage", at => CamouflagePage.Link(new(at.Pathway)), _ => true, Role.Surgeon, Role.Nurse);
        doors.AddPathway("Prostheses", at => ProsthesesPage.Link(new(at.Pathway)), _ => true, Role.Surgeon, Role.Nurse);
    }
}
