using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Reconstruct.Core;
using Reconstruct.Core.Clocks;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Patients;
using Reconstruct.Service.Patients.Access;
using Reconstruct.Service.Shell;
using Reconstruct.Service.Shell.Beside;

namespace Reconstruct.Service.Pathways;

/// <summary>The whole of one way through on one page, now or as it was known at a past instant. Hazards: HAZ-001.</summary>
public static class PathwayPage
{
    public static string Link(PathwayId id) => $"/pathways/{id}";

    public static string Link(PathwayId id, DateTimeOffset asAt) =>
        $"/pathways/{id}?asAt={asAt.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFF'Z'", CultureInfo.InvariantCulture)}";

    /// <param name="File">Null: nothing was known at that instant.</param>
    /// <param name="Now">The instant that the page speaks of.</param>
    /// <param name="AsAt">The past instant asked for; null for now.</param>
    /// <param name="ActionLink">Where the next action is done; null when this reader does not do it here.</param>
    /// <param name="Beside">What is open beside it, such as a request for funding; nothing at a past instant.</param>
    /// <param name="Alerts">What nobody has looked into yet; for staff.</param>
    /// <param name="Notes">What the slices have to say about it to this reader.</param>
    /// <param name="Others">The other pages of this pathway that the reader may use now.</param>
    public sealed record Model(
        PathwayId Id, PathwayFile? File, PathwayReader Reader, DateTimeOffset Now, DateTimeOffset? AsAt, string? ActionLink,
        IReadOnlyList<DoorTable.PathwayLink> Others, IReadOnlyList<BesideThread> Beside, IReadOnlyList<DoorTable.PathwayNote> Notes, IReadOnlyList<string> Alerts, TypedMoment Moment, IReadOnlyList<Refusal> Refusals) : FormModel(Refusals)
    {
        public DateOnly Today => LondonTime.DateOf(Now);

        public bool ForStaff => Reader == PathwayReader.Staff;
    }

    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/pathways/{id:guid}", Get)
        .Allow(Role.Coordinator, Role.Surgeon, Role.Nurse, Role.TheatreManager, Role.Governance, Role.Referrer, Role.Patient, Role.Proxy);

    private static async Task<IResult> Get(Guid id, string? asAt, HttpRequest request, ServiceDb db, DoorTable doors, BesideTable beside, CancellationToken ct)
    {
        var opened = await OpenPathwayRecord.Run(db, new(id), "To see where the referral is and what is next", ct);
        if (!opened.Ok) return await OpenPathwayRecord.Refused(db, new(id), opened.Refusals, Link(new(id)), ct);
        if (db.Acting.Roles.All(r => r is Role.Patient or Role.Proxy)) return Page.SeeOther("/my");

        if (TypedMoment.Read(request.Query, "at") is not { } typed) return await Show(new(id), asAt, null, [], db, doors, beside, ct);
        var instant = typed.AsInstant("at", db.Clock.Now);
        return instant.Ok ? Page.SeeOther(Link(new(id), instant.Value)) : await Show(new(id), null, typed, instant.Refusals, db, doors, beside, ct);
    }

    private static async Task<IResult> Show(
        PathwayId id, string? asAt, TypedMoment? typed, IReadOnlyList<Refusal> refusals, ServiceDb db, DoorTable doors, BesideTable beside, CancellationToken ct)
    {
        DateTimeOffset? past = null;
        if (asAt is not null)
        {
            if (!DateTimeOffset.TryParse(asAt, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var parsed)) return Page.NotFound();
            past = parsed.ToUniversalTime() is var utc && utc < db.Clock.Now ? utc : null;
        }
        var file = (past is { } at ? await PathwayFile.Read(db, id, at, ct) : await PathwayFile.Read(db, id, ct))?.For(db.Acting);
        var reader = PathwayReaders.Of(db.Acting);
        var action = past is null && reader == PathwayReader.Staff && file?.Pathway.ActionCode is { } code ? doors.ActionLink(code, id.Value, [.. db.Acting.Roles]) : null;
        var others = past is null && file is not null ? PathwayDoors.Of(doors, db.Acting, file, action) : [];
        var threads = past is null && file is not null ? await beside.OfPathway(db, id, reader == PathwayReader.Staff ? BesideReader.Staff : BesideReader.Referrer, ct) : [];
        var notes = past is null && file is not null ? await PathwayDoors.Notes(db, doors, file, ct) : [];
        return Page.Show<PathwayView, Model>(new(
            id, file, reader, past ?? db.Clock.Now, past, action, others, threads, notes, await Alerts(db, reader, id, past, ct), typed ?? (past is { } then ? TypedMoment.From(then) : TypedMoment.Blank), refusals));
    }

    private static async Task<IReadOnlyList<string>> Alerts(ServiceDb db, PathwayReader reader, PathwayId id, DateTimeOffset? past, CancellationToken ct) =>
        reader == PathwayReader.Staff && past is null
            ? await db.Set<Alert>().Where(a => a.PathwayId == id && a.AcknowledgedAt == null).OrderBy(a => a.RaisedAt).Select(a => a.What).ToListAsync(ct)
            : [];
}
