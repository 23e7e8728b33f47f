using Hl7.Fhir.Model;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Fhir;

/// <summary>Every resource type that the service answers for. The routes and the CapabilityStatement are both made from it, so that it cannot lie.</summary>
public sealed class FhirTable
{
    private readonly SortedDictionary<string, Entry> _types = new(StringComparer.Ordinal);

    public IReadOnlyCollection<Entry> All => _types.Values;

    /// <summary>A resource type that can be read by id and searched by identifier (<c>system|value</c>). Reading logs the access itself.</summary>
    public void Add(string type, Func<ServiceDb, Guid, CancellationToken, Task<Resource?>> read,
        Func<ServiceDb, FhirSearch, CancellationToken, Task<IReadOnlyList<Resource>>> search) => _types.Add(type, new(type, read, search));

    public sealed record Entry(string Type, Func<ServiceDb, Guid, CancellationToken, Task<Resource?>> Read,
        Func<ServiceDb, FhirSearch, CancellationToken, Task<IReadOnlyList<Resource>>> Search);
}
