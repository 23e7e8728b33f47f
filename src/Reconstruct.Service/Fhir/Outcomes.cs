using Hl7.Fhir.Model;

namespace Reconstruct.Service.Fhir;

/// <summary>Errors as OperationOutcome, with the receiver's codes of the Booking and Referral Standard. Diagnostics carry no patient data.</summary>
public static class Outcomes
{
    public const string CodeSystem = "https://fhir.nhs.uk/CodeSystem/http-error-codes";
    private const string Profile = "https://fhir.hl7.org.uk/StructureDefinition/UKCore-OperationOutcome";
    private const int Most = 200;

    public static OperationOutcome Of(int status, OperationOutcome.IssueType type, string diagnostics) => Of(status, [new FhirFault(type, diagnostics)]);

    /// <summary>Every fault at once; past the two hundredth only how many more there are.</summary>
    public static OperationOutcome Of(int status, IReadOnlyCollection<FhirFault> faults)
    {
        var issues = faults.Take(Most).Select(f => Issue(status, f)).ToList();
        if (faults.Count > Most)
            issues.Add(Issue(status, new(OperationOutcome.IssueType.Incomplete, $"And {faults.Count - Most} more faults like these")));
        return new() { Meta = new() { Profile = [Profile] }, Issue = issues };
    }

    private static OperationOutcome.IssueComponent Issue(int status, FhirFault fault) => new()
    {
        Severity = fault.Severity,
        Code = fault.Type,
        Details = fault.Severity == OperationOutcome.IssueSeverity.Error ? new CodeableConcept(CodeSystem, CodeOf(status)) : null,
        Diagnostics = fault.Diagnostics,
        Expression = fault.Expression is null ? [] : [fault.Expression],
    };

    private static string CodeOf(int status) => status switch
    {
        400 => "REC_BAD_REQUEST",
        401 => "REC_UNAUTHORIZED",
        403 => "REC_FORBIDDEN",
        404 => "REC_NOT_FOUND",
        405 => "REC_METHOD_NOT_ALLOWED",
        406 => "REC_NOT_ACCEPTABLE",
        408 => "REC_TIMEOUT",
        409 => "REC_CONFLICT",
        412 => "REC_PRECONDITION_FAILED",
        413 => "REC_PAYLOAD_TOO_LARGE",
        415 => "REC_UNSUPPORTED_MEDIA_TYPE",
        422 => "REC_UNPROCESSABLE_ENTITY",
        429 => "REC_TOO_MANY_REQUESTS",
        501 => "REC_NOT_IMPLEMENTED",
        503 => "REC_UNAVAILABLE",
        _ => "REC_SERVER_ERROR",
    };
}
