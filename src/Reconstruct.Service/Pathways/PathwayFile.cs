using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Clocks;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Patients;
using Reconstruct.Service.Pathways.Clocks;
using Reconstruct.Service.Pathways.Documents;

namespace Reconstruct.Service.Pathways;

/// <summary>Everything of one pathway, now or as it was known at a past instant.</summary>
public sealed record PathwayFile(
    Pathway Pathway, Patient Patient, IReadOnlyList<PathwayEventRow> Events, IReadOnlyList<ClockEvent> ClockEvents, CancerClock? Cancer,
    IReadOnlyList<PathwayDocument> Documents, IReadOnlyList<FilesAdded> Added, IReadOnlyList<ServiceMessage> Messages, IReadOnlyDictionary<Guid, string> Names)
{
    /// <summary>The 18-week clock on a day.</summary>
    public RttClock Rtt(DateOnly asAt) => RttClock.Fold([.. ClockEvents.Select(e => e.AsRtt())], Cancer?.UrgentSuspectedCancer, asAt);

    /// <summary>The documents for a list: a letter of ours stands there once, and its page opens the PDF.</summary>
    public IEnumerable<PathwayDocument> Papers => Documents.Where(d => d is not { Kind: DocumentKind.Letter, ContentType: "application/pdf" });

    /// <summary>How many documents were left out, as the reader may not open them.</summary>
    public int LeftOut { get; private init; }

    /// <summary>The same with those documents only that this person may open.</summary>
    public PathwayFile For(Acting who)
    {
        IReadOnlyList<PathwayDocument> shown = [.. Documents.Where(d => DocumentQueries.MaySee(who, d))];
        return this with { Documents = shown, LeftOut = Documents.Count - shown.Count };
    }

    public string? NameOf(PersonId? person) => person is { } id ? Names.GetValueOrDefault(id.Value, "Someone no longer here") : null;

    /// <summary>As it stands now; null when there is no such pathway.</summary>
    public static async Task<PathwayFile?> Read(ServiceDb db, PathwayId id, CancellationToken ct)
    {
        if (await db.Set<Pathway>().AsNoTracking().FirstOrDefaultAsync(p => p.Id == id, ct) is not { } pathway) return null;
        var patient = await db.Set<Patient>().AsNoTracking().FirstAsync(p => p.Id == pathway.PatientId, ct);
        return new(
            pathway, patient,
            await db.Set<PathwayEventRow>().AsNoTracking().Where(e => e.PathwayId == id).OrderBy(e => e.Number).ToListAsync(ct),
            await db.Set<ClockEvent>().AsNoTracking().Where(e => e.PathwayId == id).OrderBy(e => e.Number).ToListAsync(ct),
            await db.Set<CancerClock>().AsNoTracking().FirstOrDefaultAsync(c => c.PathwayId == id, ct),
            await db.Set<PathwayDocument>().AsNoTracking().Where(d => d.PathwayId == id).OrderBy(d => d.AddedAt).ToListAsync(ct),
            await db.Set<FilesAdded>().AsNoTracking().Where(f => f.PathwayId == id).OrderBy(f => f.At).ToListAsync(ct),
            await db.Set<ServiceMessage>().AsNoTracking().Where(m => m.PathwayId == id).OrderBy(m => m.SentAt).ToListAsync(ct),
            await NamesOf(db, pathway, ct));
    }

    /// <summary>As it was known at an instant; null when nothing was.</summary>
    public static async Task<PathwayFile?> Read(ServiceDb db, PathwayId id, DateTimeOffset at, CancellationToken ct)
    {
        var known = await AsKnown.Read(db, id.Value, at, ct);
        if (known.One<Pathway>() is not { } pathway) return null;
        var patient = (await AsKnown.Read(db, pathway.PatientId.Value, at, ct)).One<Patient>();
        return patient is null ? null : new(
            pathway, patient, [.. known.All<PathwayEventRow>().OrderBy(e => e.Number)], [.. known.All<ClockEvent>().OrderBy(e => e.Number)],
            known.One<CancerClock>(), known.All<PathwayDocument>(), known.All<FilesAdded>(), known.All<ServiceMessage>(), await NamesOf(db, pathway, ct));
    }

    private static async Task<IReadOnlyDictionary<Guid, string>> NamesOf(ServiceDb db, Pathway pathway, CancellationToken ct)
    {
        Guid[] people = [.. new[] { pathway.OwnerPerson, pathway.NamedSurgeon, pathway.ReferrerPerson }.OfType<PersonId>().Select(p => p.Value).Distinct()];
        return people.Length == 0 ? new Dictionary<Guid, string>()
            : await db.Users.AsNoTracking().Where(u => people.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.DisplayName, ct);
    }
}
