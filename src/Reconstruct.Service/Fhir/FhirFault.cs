using Hl7.Fhir.Model;

namespace Reconstruct.Service.Fhir;

/// <summary>One fault of what was sent: one issue of the OperationOutcome.</summary>
/// <param name="Type">The issue type.</param>
/// <param name="Diagnostics">What is wrong, in words that quote nothing that was sent.</param>
/// <param name="Expression">Where: a FHIRPath, or <c>http.</c> and the name of a header or parameter; null for the whole.</param>
public sealed record FhirFault(OperationOutcome.IssueType Type, string Diagnostics, string? Expression = null)
{
    public OperationOutcome.IssueSeverity Severity { get; init; } = OperationOutcome.IssueSeverity.Error;
}
