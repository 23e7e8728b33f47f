using Reconstruct.Core.People;
using Reconstruct.Service.Clinic.Assessments;
using Reconstruct.Service.Fhir;
using Reconstruct.Service.Shell;
using Reconstruct.Service.Shell.Beside;

namespace Reconstruct.Service.Clinic;

/// <summary>What is found in clinic: the structured assessment of each condition, and what it leaves to be done by when. Hazards: HAZ-105, HAZ-106.</summary>
public sealed class ClinicSlice : Slice
{
    public override void Services(IServiceCollection services, IConfiguration settings)
    {
        var shelf = FormShelf.Of(settings); // a broken file stops the start
        services.AddSingleton(shelf).AddSingleton(FormCanonical.Of(settings, shelf));
    }

    public override void Routes(IEndpointRouteBuilder app)
    {
        AssessmentsPage.Map(app);
        AssessmentPage.Map(app);
        AnswersPage.Map(app);
        TaskPage.Map(app);
    }

    public override void Fhir(FhirTable fhir) => AssessmentFhir.Add(fhir);

    public override void Beside(BesideTable beside) => beside.Add(AssessmentsBeside.Source);

    public override void Doors(DoorTable doors) => doors.AddPathway("Assessments", at => AssessmentsPage.Link(new(at.Pathway)), _ => true, Role.Surgeon, Role.Nurse);
}
