using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Shell;
using Reconstruct.Service.Shell.Beside;

namespace Reconstruct.Service.Pathways.Lists;

/// <summary>Everything that is past its due time, by owner, longest overdue first. Read from the pathways themselves, so that nothing can be left off. Work beside pathways stands below. Hazards: HAZ-001, HAZ-088.</summary>
public static class StalledPage
{
    public const string Address = "/stalled";
    private const string Purpose = "To see what is overdue";

    public sealed record Model(IReadOnlyList<Group> Groups, Group? Chosen, IReadOnlyList<PathwayRow> Rows, IReadOnlyList<BesideRow> Beside, DateTimeOffset Now, string? First, string? Next);

    /// <summary>What one owner is late with.</summary>
    public sealed record Group(Role Role, PersonId? Person, string Name, int Count, DateTimeOffset Oldest)
    {
        public string Key => Person is { } person ? $"{Role}_{person}" : Role.ToString();
    }

    public static void Map(IEndpointRouteBuilder app) =>
        app.MapGet(Address, Get).Allow(Role.Coordinator, Role.Surgeon, Role.Nurse, Role.TheatreManager, Role.Governance);

    private static async Task<IResult> Get(string? owner, string? after, ServiceDb db, BesideTable beside, CancellationToken ct)
    {
        var now = db.Clock.Now;
        var groups = await Groups(db, now, ct);
        var chosen = groups.FirstOrDefault(g => g.Key == owner);
        var mark = PageMark.Parse(after);
        var overdue = db.Open().Where(p => p.DueAt < now);
        if (chosen is not null) overdue = overdue.Where(p => p.OwnerRole == chosen.Role && p.OwnerPerson == chosen.Person);
        var page = await overdue.PageAfter(mark).ToListAsync(ct);
        var key = chosen is null ? "" : $"owner={chosen.Key}&";
        return Page.Show<StalledView, Model>(new(
            groups, chosen, await PathwayRow.Of(db, [.. page.Take(PageMark.Size)], Purpose, ct),
            mark is null && chosen is null ? await BesideRow.Of(db, await beside.Overdue(db, ct), Purpose, ct) : [], now,
            mark is null ? null : $"{Address}?{key}".TrimEnd('?', '&'),
            page.Count > PageMark.Size ? $"{Address}?{key}after={new PageMark(page[PageMark.Size - 1].DueAt!.Value, page[PageMark.Size - 1].Reference)}" : null));
    }

    private static async Task<IReadOnlyList<Group>> Groups(ServiceDb db, DateTimeOffset now, CancellationToken ct)
    {
        var found = await db.Open().Where(p => p.DueAt < now).GroupBy(p => new { p.OwnerRole, p.OwnerPerson })
            .Select(g => new { g.Key.OwnerRole, g.Key.OwnerPerson, Count = g.Count(), Oldest = g.Min(p => p.DueAt) }).ToListAsync(ct);
        var people = found.Select(g => g.OwnerPerson).OfType<PersonId>().Select(p => p.Value).ToArray();
        var names = await db.Users.AsNoTracking().Where(u => people.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.DisplayName, ct);
        return [.. found
            .Select(g => new Group(g.OwnerRole!.Value, g.OwnerPerson,
                PathwayWords.Owner(g.OwnerRole, g.OwnerPerson is { } id ? names.GetValueOrDefault(id.Value, "Someone no longer here") : null), g.Count, g.Oldest!.Value))
            .OrderBy(g => g.Oldest)];
    }
}
