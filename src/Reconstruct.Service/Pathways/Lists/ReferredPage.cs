using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Patients.Access;
using Reconstruct.Service.Shell;
using Reconstruct.Service.Shell.Beside;

namespace Reconstruct.Service.Pathways.Lists;

/// <summary>What a referrer sent, newest first: where each one is and who has it.</summary>
public static class ReferredPage
{
    public const string Address = "/referred";

    /// <param name="Waiting">What waits for them, such as a request for funding with a question.</param>
    public sealed record Model(IReadOnlyList<Line> Lines, IReadOnlyList<BesideRow> Waiting, DateTimeOffset Now, string? First, string? Next);

    public sealed record Line(PathwayId Id, string Title, string Reference, string Patient, string Where, string WhoHasIt, DateTimeOffset OpenedAt);

    public static void Map(IEndpointRouteBuilder app) => app.MapGet(Address, Get).Allow(Role.Referrer);

    private static async Task<IResult> Get(string? after, ServiceDb db, BesideTable beside, CancellationToken ct)
    {
        var mark = PageMark.Parse(after);
        var (me, organisation) = (db.Acting.Person, db.Acting.Organisation);
        var mine = await Read(db.Set<Pathway>().Where(p => p.ReferrerPerson == me), mark, ct);
        var ours = organisation is null ? [] : await Read(db.Set<Pathway>().Where(p => p.ReferrerOrganisation == organisation), mark, ct);
        var page = mine.Concat(ours).DistinctBy(p => p.Id).OrderByDescending(p => p.OpenedAt).ThenByDescending(p => p.Reference, StringComparer.Ordinal).ToList();

        var ids = page.Select(p => p.PatientId).ToArray();
        var seen = await db.VisiblePatients().AsNoTracking().Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, ct);
        var shown = page.Take(PageMark.Size).ToList();
        await PatientAccess.LogList(db, seen.Keys, "To see where referrals are", ct);
        return Page.Show<ReferredView, Model>(new(
            [.. shown.Where(p => seen.ContainsKey(p.PatientId)).Select(p => Of(p, seen[p.PatientId].Name, db.Clock.Now))],
            mark is null ? await BesideRow.Of(db, await beside.Mine(db, ct), "To see what waits for those who refer", ct) : [], db.Clock.Now,
            mark is null ? null : Address, page.Count > PageMark.Size ? $"{Address}?after={new PageMark(shown[^1].OpenedAt, shown[^1].Reference)}" : null));
    }

    private static Task<List<Pathway>> Read(IQueryable<Pathway> referred, PageMark? mark, CancellationToken ct)
    {
        if (mark is not null) referred = referred.Where(p => p.OpenedAt <= mark.At && (p.OpenedAt < mark.At || string.Compare(p.Reference, mark.Reference) < 0));
        return referred.AsNoTracking().OrderByDescending(p => p.OpenedAt).ThenByDescending(p => p.Reference).Take(PageMark.Size + 1).ToListAsync(ct);
    }

    private static Line Of(Pathway p, string patient, DateTimeOffset now)
    {
        var who = p.Position is PathwayPosition.Open ? PathwayWords.Owner(p.OwnerRole, null) : "Nobody in this service: it is closed";
        return new(p.Id, p.Title, p.Reference, patient, PathwayWords.Of(p.State) + (p.DueAt < now ? " (late)" : ""), who, p.OpenedAt);
    }
}
