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
        Put(new(type, ById((_, db, id, ct) => read(db, id, ct)), search, null, []));

    /// <summary>The same, with whatever service the reading needs.</summary>
    public void Add(string type, Func<IServiceProvider, ServiceDb, Guid, CancellationToken, Task<Resource?>> read,
        Func<IServiceProvider, ServiceDb, FhirSearch, CancellationToken, Task<IReadOnlyList<Resource>>> search) =>
        Put(new(type, ById(read), null, search, []));

    /// <summary>The same, of resources whose ids are names: letters, digits, hyphens and full stops.</summary>
    public void AddNamed(string type, Func<IServiceProvider, ServiceDb, string, CancellationToken, Task<Resource?>> read,
        Func<IServiceProvider, ServiceDb, FhirSearch, CancellationToken, Task<IReadOnlyList<Resource>>> search) =>
        Put(new(type, read, null, search, []));

    /// <summary>A resource type that can be read by id only, with whatever service the reading needs.</summary>
    public void Add(string type, Func<IServiceProvider, ServiceDb, Guid, CancellationToken, Task<Resource?>> read) => Put(new(type, ById(read), null, null, []));

    /// <summary>Definitions that tell of no patient: read by a name of their own, found by these parameters, and listed whole without any.</summary>
    /// <param name="all">Every one of them.</param>
    /// <param name="fits">True when one fits a parameter's value.</param>
    public void AddDefinitions(string type, Func<IServiceProvider, IReadOnlyList<Resource>> all, Func<Resource, string, string, bool> fits, params FhirParameter[] parameters) =>
        Put(new(type, (services, _, id, _) => System.Threading.Tasks.Task.FromResult(all(services).FirstOrDefault(r => string.Equals(r.Id, id, StringComparison.Ordinal))), null, null, parameters)
        {
            Definitions = (services, asked) => [.. all(services).Where(r => asked.All(p => parameters.Any(known => known.Name == p.Key) && fits(r, p.Key, p.Value)))],
        });

    /// <summary>Two slices can each have some of one type: each answers for its own, and both are found.</summary>
    private void Put(Entry entry) => _types[entry.Type] = _types.TryGetValue(entry.Type, out var there) ? there.With(entry) : entry;

    private static Func<IServiceProvider, ServiceDb, string, CancellationToken, Task<Resource?>> ById(Func<IServiceProvider, ServiceDb, Guid, CancellationToken, Task<Resource?>> read) =>
        async (services, db, id, ct) => Guid.TryParse(id, out var guid) ? await read(services, db, guid, ct) : null;

    /// <summary>An operation on the whole service, such as <c>process-message</c>.</summary>
    public void AddOperation(string name, string definition) => _operations.Add(name, definition);

    /// <param name="Search">By identifier; null where there is none, or where it needs a service.</param>
    /// <param name="SearchWith">By identifier, with a service.</param>
    /// <param name="Parameters">Parameters beside <c>_id</c> of definitions.</param>
    public sealed record Entry(string Type, Func<IServiceProvider, ServiceDb, string, CancellationToken, Task<Resource?>> Read,
        Func<ServiceDb, FhirSearch, CancellationToken, Task<IReadOnlyList<Resource>>>? Search,
        Func<IServiceProvider, ServiceDb, FhirSearch, CancellationToken, Task<IReadOnlyList<Resource>>>? SearchWith, IReadOnlyList<FhirParameter> Parameters)
    {
        /// <summary>Definitions that fit every value; null for other types.</summary>
        public Func<IServiceProvider, IReadOnlyDictionary<string, string>, IReadOnlyList<Resource>>? Definitions { get; init; }

        public bool Searchable => Search is not null || SearchWith is not null || Definitions is not null;

        /// <summary>The letters of the SMART scope for all that can be done with the type.</summary>
        public string Letters => Searchable ? "rs" : "r";

        public Task<IReadOnlyList<Resource>> Find(IServiceProvider services, ServiceDb db, FhirSearch search, CancellationToken ct) =>
            SearchWith is not null ? SearchWith(services, db, search, ct) : Search!(db, search, ct);

        /// <summary>This and another slice's part of the type.</summary>
        public Entry With(Entry other)
        {
            if (Definitions is null != other.Definitions is null || Searchable != other.Searchable) throw new InvalidOperationException($"The two parts of {Type} are not searched in one way");
            return new(Type, async (services, db, id, ct) => await Read(services, db, id, ct) ?? await other.Read(services, db, id, ct), null,
                Searchable && Definitions is null ? async (services, db, search, ct) => [.. await Find(services, db, search, ct), .. await other.Find(services, db, search, ct)] : null,
                [.. Parameters, .. other.Parameters.Where(p => Parameters.All(mine => mine.Name != p.Name))])
            {
                Definitions = Definitions is null ? null : (services, asked) => [.. Definitions(services, asked), .. other.Definitions!(services, asked)],
            };
        }
    }
}
