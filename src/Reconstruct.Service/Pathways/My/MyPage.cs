using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Clocks;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.Patients;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Patients;
using Reconstruct.Service.Patients.Access;
using Reconstruct.Service.Shell;
using Reconstruct.Service.Shell.Beside;

namespace Reconstruct.Service.Pathways.My;

/// <summary>The patient's own page: where am I, what is next, who has it, what holds it up. It comes up to date by itself within a minute of each event.</summary>
public static class MyPage
{
    public const string Address = "/my";

    /// <summary>Seconds between two looks: half a minute, so that a minute is kept.</summary>
    public const int RefreshSeconds = 30;

    /// <param name="Records">All that this person may see: their own, and those they act for.</param>
    /// <param name="Still">True when they asked the page not to change by itself.</param>
    public sealed record Model(
        Patient? Patient, bool Own, IReadOnlyList<Patient> Records, IReadOnlyList<Shown> Files, ContactLines Contact, DateTimeOffset Now, bool Still)
    {
        public DateOnly Today => LondonTime.DateOf(Now);

        public string Here => Link(Patient!.Id, Still);
    }

    /// <summary>One pathway, and what this person can do about it.</summary>
    public sealed record Shown(PathwayFile File, IReadOnlyList<DoorTable.PathwayLink> Links, IReadOnlyList<BesideThread> Beside, IReadOnlyList<DoorTable.PathwayNote> Notes);

    public static string Link(PatientId who, bool still = false) => $"{Address}?who={who}" + (still ? "&still=yes" : "");

    public static void Map(IEndpointRouteBuilder app) => app.MapGet(Address, Get).Allow(Role.Patient, Role.Proxy);

    private static async Task<IResult> Get(Guid? who, string? still, ServiceDb db, DoorTable doors, BesideTable beside, IConfiguration settings, CancellationToken ct)
    {
        var records = await db.MyRecords(ct);
        var (contact, now) = (ContactLines.Of(settings), db.Clock.Now);
        if (records.Count == 0) return Show(new(null, Own: true, records, [], contact, now, Still: true));
        if ((who is null ? records[0] : records.FirstOrDefault(p => p.Id.Value == who)) is not { } patient) return Page.NotFound();

        var opened = await PatientAccess.Open(db, patient.Id, "To see where things are", ct);
        if (!opened.Ok) return Page.Refused(opened.Refusals);
        var own = db.Acting.OwnPatient is { } self && await db.Survivor(new(self), ct) == patient.Id;
        return Show(new(patient, own, records, await Files(db, doors, beside, patient.Id, ct), contact, now, still == "yes"));
    }

    private static async Task<IReadOnlyList<Shown>> Files(ServiceDb db, DoorTable doors, BesideTable beside, PatientId patient, CancellationToken ct)
    {
        var ids = await db.WithMerged(patient, ct);
        var pathways = await db.Set<Pathway>().Where(p => ids.Contains(p.PatientId)).OrderByDescending(p => p.OpenedAt).Select(p => p.Id).ToListAsync(ct);
        var files = new List<Shown>();
        foreach (var id in pathways)
        {
            var file = (await PathwayFile.Read(db, id, ct))!;
            files.Add(new(file, PathwayDoors.Of(doors, db.Acting, file), await beside.OfPathway(db, id, BesideReader.Patient, ct), await PathwayDoors.Notes(db, doors, file, ct)));
        }
        return [.. files.OrderBy(f => f.File.Pathway.State == PathwayState.Closed)];
    }

    private static IResult Show(Model model) => Page.Show<MyView, Model>(model);
}
