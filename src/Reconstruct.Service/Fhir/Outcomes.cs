using Hl7.Fhir.Model;

namespace Reconstruct.Service.Fhir;

/// <summary>Errors as OperationOutcome, with the receiver's codes of the Booking and Referral Standard. Diagnostics carry no patient data.</summary>
public static class Outcomes
{
    public const string CodeSystem = "https://fhir.nhs.uk/CodeSystem/http-error-codes";

    public static OperationOutcome Of(int status, OperationOutcome.IssueType type, string diagnostics) => Of(status, [(type, diagnostics, null)]);

    public static OperationOutcome Of(int status, IEnumerable<(OperationOutcome.IssueType Type, string Diagnostics, string? Expression)> issues) => new()
    {
        Issue = [.. issues.Select(i => new OperationOutcome.IssueComponent
        {
            Severity = OperationOutcome.IssueSeverity.Error,
            Code = i.Type,
            Details = new CodeableConcept(CodeSystem, CodeOf(status)),
            Diagnostics = i.Diagnostics,
            Expression = i.Expression is null ? [] : [i.Expression],
        })],
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
