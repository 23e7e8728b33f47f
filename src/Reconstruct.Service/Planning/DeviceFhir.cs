using Hl7.Fhir.Model;
using Reconstruct.Service.Data;
using Reconstruct.Service.Fhir;
using Reconstruct.Service.Planning.Expansion;
using Reconstruct.Service.Planning.Prostheses;

namespace Reconstruct.Service.Planning;

/// <summary>Every kind of device that the record knows: prostheses, and tissue expanders.</summary>
internal static class DeviceFhir
{
    public static async Task<Resource?> Read(ServiceDb db, Guid id, CancellationToken ct) => await ProsthesisFhir.Read(db, id, ct) ?? await ExpanderFhir.Read(db, id, ct);

    public static async Task<IReadOnlyList<Resource>> Search(ServiceDb db, FhirSearch search, CancellationToken ct) => [.. await ProsthesisFhir.Search(db, search, ct), .. await ExpanderFhir.Search(db, search, ct)];
}
