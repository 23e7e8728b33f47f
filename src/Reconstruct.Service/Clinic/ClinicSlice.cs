using Reconstruct.Core.People;
using Reconstruct.Service.Clinic.Asked;
using Reconstruct.Service.Clinic.Assessments;
using Reconstruct.Service.Data;
using Reconstruct.Service.Fhir;
using Reconstruct.Service.Shell;
using Reconstruct.Service.Shell.Beside;
using Reconstruct.Service.Shell.Closing;

namespace Reconstruct.Service.Clinic;

/// <summary>What is found in clinic: the structured assessment of each condition, what it leaves to be done by when, and the forms that patients fill in themselves. Hazards: HAZ-105, HAZ-106, HAZ-112, HAZ-113.</summary>
public sealed class ClinicSlice : Slice
{
    public override void Services(IServiceCollection services, IConfiguration settings)
    {
        var shelf = FormShelf.Of(settings); // a broken file stops the start
        services.AddSingleton(shelf).AddSingleton(FormCanonical.Of(settings, shelf)).AddSingleton<IFollowing, TasksByBirthDate>();
    }

    public override void Routes(IEndpointRouteBuilder app)
    {
        AssessmentsPage.Map(app);
        AssessmentPage.Map(app);
        AnswersPage.Map(app);
        TaskPage.Map(app);
        AskPage.Map(app);
        AskedPage.Map(app);
        MyFormsPage.Map(app);
        MyFormPage.Map(app);
    }

    public override void Fhir(FhirTable fhir) => AssessmentFhir.Add(fhir);

    public override void Beside(BesideTable beside)
    {
        beside.Add(AssessmentsBeside.Source);
        beside.Add(AskedBeside.Source);
    }

    public override void Closing(ClosingTable closing) => closing.Add(AskedBeside.Open);

    public override void Doors(DoorTable doors)
    {
        doors.AddPathway("Assessments", at => AssessmentsPage.Link(new(at.Pathway)), _ => true, Role.Surgeon, Role.Nurse);
        doors.AddPathway("Forms for the patient", at => AskPage.Link(new(at.Pathway)), at => at.Open, AskPage.Askers);
    }
}
