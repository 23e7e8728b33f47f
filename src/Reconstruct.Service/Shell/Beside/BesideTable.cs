using Reconstruct.Core.Pathways;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Shell.Beside;

/// <summary>
/// Work that a later stage keeps beside a pathway, with an owner, a next action and a due time of its own, such as a request for funding. The pages and lists of pathways show it, so that
/// nobody has to look in two places and nothing lies between them. Hazard: HAZ-088.
/// </summary>
public sealed class BesideTable
{
    private readonly List<BesideSource> _sources = [];

    public void Add(BesideSource source) => _sources.Add(source);

    public async Task<IReadOnlyList<BesideThread>> OfPathway(ServiceDb db, PathwayId pathway, BesideReader reader, CancellationToken ct)
    {
        List<BesideThread> all = [];
        foreach (var source in _sources)
            all.AddRange(await source.OfPathway(db, pathway, reader, ct));
        return all;
    }

    public Task<IReadOnlyList<BesideDuty>> Mine(ServiceDb db, CancellationToken ct) => All(s => s.Mine(db, ct));

    public Task<IReadOnlyList<BesideDuty>> Overdue(ServiceDb db, CancellationToken ct) => All(s => s.Overdue(db, ct));

    private async Task<IReadOnlyList<BesideDuty>> All(Func<BesideSource, Task<IReadOnlyList<BesideDuty>>> read)
    {
        List<BesideDuty> all = [];
        foreach (var source in _sources)
            all.AddRange(await read(source));
        return [.. all.OrderByDescending(d => d.InHours).ThenBy(d => d.DueAt)];
    }
}
