using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Pathways.Lists;

/// <summary>The coordinator's inbox: every pathway, counted by state, filtered, in the order in which they are due.</summary>
public static class InboxPage
{
    public const string Address = "/inbox";

    public sealed record Model(InboxFilter Filter, IReadOnlyList<StateCount> Counts, IReadOnlyList<PathwayRow> Rows, DateTimeOffset Now, string? First, string? Next);

    public sealed record StateCount(PathwayState State, int Count);

    public static void Map(IEndpointRouteBuilder app) => app.MapGet(Address, Get).Allow(Role.Coordinator, Role.Governance);

    private static async Task<IResult> Get(HttpRequest request, string? after, ServiceDb db, CancellationToken ct)
    {
        var filter = InboxFilter.Read(request.Query);
        var (now, mark) = (db.Clock.Now, PageMark.Parse(after));
        var counts = await filter.ButState(db.Open(), now).GroupBy(p => p.State).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(ct);
        var ids = filter.IsClosed ? await Closed(db, filter, mark, ct) : await Open(db, filter, now, mark, ct);
        var shown = ids.Take(PageMark.Size).ToList();
        var rows = await db.Set<Pathway>().AsNoTracking().Where(p => shown.Contains(p.Id)).ToDictionaryAsync(p => p.Id, ct);
        IReadOnlyList<Pathway> page = [.. shown.Select(id => rows[id])];
        return Page.Show<InboxView, Model>(new(
            filter, [.. counts.OrderBy(c => c.Key).Select(c => new StateCount(c.Key, c.Count))],
            await PathwayRow.Of(db, page, "To see which referrals have arrived and who has them", ct), now,
            mark is null ? null : filter.Address(filter.State), ids.Count > PageMark.Size ? filter.Address(filter.State, Mark(page[^1])) : null));
    }

    private static PageMark Mark(Pathway last) => new(last.DueAt ?? last.ClosedAt!.Value, last.Reference);

    /// <summary>The ids alone, read inside one index; the rows of one page follow by id.</summary>
    private static Task<List<PathwayId>> Open(ServiceDb db, InboxFilter filter, DateTimeOffset now, PageMark? mark, CancellationToken ct)
    {
        var open = filter.ButState(db.Open(), now);
        if (filter.State is { } state) open = open.Where(p => p.State == state);
        return open.PageAfter(mark).Select(p => p.Id).ToListAsync(ct);
    }

    /// <summary>Closed ones, the latest first. They have no owner and no due time.</summary>
    private static Task<List<PathwayId>> Closed(ServiceDb db, InboxFilter filter, PageMark? mark, CancellationToken ct)
    {
        var closed = db.Set<Pathway>().Where(p => p.ClosedAt != null);
        if (filter.Urgency is { } urgency) closed = closed.Where(p => p.Urgency == urgency);
        if (filter.SubSpecialty is { } sub) closed = closed.Where(p => p.SubSpecialty == sub);
        if (mark is not null) closed = closed.Where(p => p.ClosedAt <= mark.At && (p.ClosedAt < mark.At || string.Compare(p.Reference, mark.Reference) < 0));
        return closed.OrderByDescending(p => p.ClosedAt).ThenByDescending(p => p.Reference).Select(p => p.Id).Take(PageMark.Size + 1).ToListAsync(ct);
    }
}
