using Hl7.Fhir.Model;

namespace Reconstruct.Service.Fhir;

/// <summary>The CapabilityStatement, made from the table of resource types.</summary>
public static class Capability
{
    public static CapabilityStatement Of(FhirTable table) => new()
    {
        Status = PublicationStatus.Active,
        Date = "2026-11-22",
        Kind = CapabilityStatementKind.Instance,
        FhirVersion = FHIRVersion.N4_0_1,
        Format = ["application/fhir+json", "application/fhir+xml"],
        Software = new() { Name = "Reconstruct" },
        Implementation = new() { Description = "Reconstruct" },
        Rest =
        [
            new()
            {
                Mode = CapabilityStatement.RestfulCapabilityMode.Server,
                Resource = [.. table.All.Select(entry => new CapabilityStatement.ResourceComponent { Type = entry.Type })],
            },
        ],
    };
}
