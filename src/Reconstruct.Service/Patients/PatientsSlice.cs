using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Reconstruct.Core.People;
using Reconstruct.Service.Fhir;
using Reconstruct.Service.Guide.Calculators;
using Reconstruct.Service.Patients.Access;
using Reconstruct.Service.Patients.Details;
using Reconstruct.Service.Patients.Identity;
using Reconstruct.Service.Patients.Reference;
using Reconstruct.Service.Patients.Team;
using Reconstruct.Service.Shell;
using Reconstruct.Service.Shell.SignIn;

namespace Reconstruct.Service.Patients;

/// <summary>Who the patient is: demographics, identity, who may look, who looked; and the practices and boards that they belong to.</summary>
public sealed class PatientsSlice : Slice
{
    public override void Services(IServiceCollection services, IConfiguration settings)
    {
        services.AddSingleton(new IdentityPolicy(settings.GetValue("identity:refuse-failing-number", false)));
        services.TryAddSingleton(_ => BoardFile.Read());
        services.AddSingleton<FindPatient>(PatientQueries.ByVerifiedNumber);
        services.AddSingleton<PracticeLookup>((db, code) => db.Set<Practice>().AsNoTracking().FirstOrDefault(p => p.Code == code)?.Row);
    }

    public override void Routes(IEndpointRouteBuilder app)
    {
        PatientPage.Map(app);
        EditPatientPage.Map(app);
        MyDetailsPage.Map(app);
        MyAccessPage.Map(app);
        BreakGlassPage.Map(app);
        AlertsPage.Map(app);
        CareTeamPage.Map(app);
        ProxiesPage.Map(app);
        IdentityWorklistPage.Map(app);
    }

    public override void Fhir(FhirTable fhir) => fhir.Add("Patient", PatientFhir.Read, PatientFhir.Search);

    public override void Doors(DoorTable doors)
    {
        doors.AddMenu(IdentityWorklistPage.Link, "Identity checks", Role.Coordinator);
        doors.AddMenu(AlertsPage.Link, "Alerts", AlertsPage.Readers);
        doors.AddMenu(MyDetailsPage.Link, "Your details", Role.Patient, Role.Proxy);
        doors.AddPathway("Open the patient's record", at => PatientPage.Link(new(at.Patient)), _ => true, Role.Coordinator, Role.Surgeon, Role.Nurse, Role.Governance);
        doors.AddMenu(MyAccessPage.Link, "Who has looked", Role.Patient, Role.Proxy);
    }
}
