using Hl7.Fhir.Model;
using Reconstruct.Core.Clinic;
using Reconstruct.Core.Referrals;

namespace Reconstruct.Service.Clinic.Assessments;

/// <summary>An assessment form with the Questionnaire that it was read from.</summary>
/// <param name="Serves">The parts of the service that it is for.</param>
/// <param name="Use">Who answers it, for whom it was made and under which licence.</param>
public sealed record LoadedForm(AssessmentForm Form, Questionnaire Questions, IReadOnlyList<SubSpecialty> Serves, FormUse Use);
