using Hl7.Fhir.Model;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Fhir;

/// <summary>Every resource type and operation that the service answers for. The routes and the CapabilityStatement are both made from it, so that it cannot lie.</summary>
public sealed class FhirTable
{
    private readonly SortedDictionary<string, Entry> _types = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> _operations = new(StringComparer.Ordinal);

    public IReadOnlyCollection<Entry> All => _types.Values;

    /// <summary>The operations on the whole service, name and definition. The slice that has one maps its route itself.</summary>
    public IReadOnlyDictionary<string, string> Operations => _operations;

    /// <summary>A resource type that can be read by id and searched by identifier (<c>system|value</c>). Reading logs the access itself.</summary>
    public void Add(string type, Func<ServiceDb, Guid, CancellationToken, Task<Resource?>> read,
        Func<ServiceDb, FhirSearch, CancellationToken, Task<IReadOnlyList<Resource>>> search) =>
        _types.Add(type, new(type, (_, db, id, ct) => read(db, id, ct), search));

    /// <summary>A resource type that can be read by id only, with whatever service the reading needs.</summary>
    public void Add(string type, Func<IServiceProvider, ServiceDb, Guid, CancellationToken, Task<Resource?>> read) => _types.Add(type, new(type, read, null));

    /// <summary>An operation on the whole service, such as <c>process-message</c>.</summary>
    public void AddOperation(string name, string definition) => _operations.Add(name, definition);

    public sealed record Entry(string Type, Func<IServiceProvider, ServiceDb, Guid, CancellationToken, Task<Resource?>> Read,
        Func<ServiceDb, FhirSearch, CancellationToken, Task<IReadOnlyList<Resource>>>? Search)
    {
        /// <summary>The letters of the SMART scope for all that can be done with the type.</summary>
        public string Letters => Search is null ? "r" : "rs";
    }
}
