using Reconstruct.Core.Funding;
using Reconstruct.Service.Fhir;

namespace Reconstruct.Service.Funding.Fhir;

/// <summary>The canonical addresses of policies and their questions. They stand on <see cref="FhirAddress"/>.</summary>
public sealed class FundingCanonical
{
    public const string PolicySystem = "urn:reconstruct:funding-policy";
    public const string ProcedureSystem = "urn:reconstruct:funding-procedure";
    public const string FactSystem = "urn:reconstruct:funding-fact";
    public const string RouteSystem = "urn:reconstruct:funding-route";
    public const string OutcomeSystem = "urn:reconstruct:funding-outcome";

    /// <summary>Where a value came from: on an answer.</summary>
    public const string OriginExtension = "urn:reconstruct:fact-origin";

    /// <summary>The outcome as our own code: FHIR's own say less.</summary>
    public const string OutcomeExtension = "urn:reconstruct:funding-outcome";

    /// <summary>Which policy was used, with the fingerprint of its file.</summary>
    public const string UsedExtension = "urn:reconstruct:funding-policy-used";

    private readonly string _fhir;

    private FundingCanonical(string fhir) => _fhir = fhir;

    public static FundingCanonical Of(IConfiguration settings) => new(FhirAddress.Of(settings));

    public string Plan(Policy policy) => $"{_fhir}PlanDefinition/{policy.Id}";

    public string Plan(string policy) => $"{_fhir}PlanDefinition/{policy}";

    /// <summary>The questions that one policy asks.</summary>
    public string Questions(Policy policy) => $"{_fhir}Questionnaire/{policy.Id}";

    /// <summary>All that any board asks about a procedure.</summary>
    public string Questions(Procedure procedure) => $"{_fhir}Questionnaire/{procedure.Id}";

    /// <summary>True for the address of one of our questionnaires, with or without a version behind it.</summary>
    public bool IsOurs(PolicyBook book, string? questionnaire)
    {
        var start = _fhir + "Questionnaire/";
        if (questionnaire?.StartsWith(start, StringComparison.Ordinal) != true) return false;
        var id = questionnaire[start.Length..].Split('|')[0];
        return book.Find(id) is not null || book.Procedure(id) is not null;
    }
}
