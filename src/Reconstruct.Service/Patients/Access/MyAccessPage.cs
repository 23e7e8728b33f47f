using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Patients;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Patients.Access;

/// <summary>The patient sees who looked at their record, when and what for; parents and carers see it for those they act for; governance sees it for anyone.</summary>
public static class MyAccessPage
{
    public const string Link = "/my/access";
    private const int Shown = 100;

    /// <param name="Title">Heading of the page.</param>
    /// <param name="Others">Other records that this person may choose.</param>
    /// <param name="Total">How many looks there were, of which the latest are shown.</param>
    /// <param name="Full">True shows the page and the reason as well.</param>
    public sealed record Model(string Title, IReadOnlyList<Patient> Others, IReadOnlyList<AccessRow> Rows, int Total, PersonId? Self, bool Full);

    public static string LinkFor(PatientId id) => $"{Link}/{id}";

    public static string StaffLink(PatientId id) => $"/patients/{id}/access";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(Link, (ServiceDb db, CancellationToken ct) => Mine(null, db, ct)).Allow(Role.Patient, Role.Proxy);
        app.MapGet(Link + "/{id:guid}", (Guid id, ServiceDb db, CancellationToken ct) => Mine(id, db, ct)).Allow(Role.Patient, Role.Proxy);
        app.MapGet("/patients/{id:guid}/access", Full).Allow(Role.Governance);
    }

    private static async Task<IResult> Mine(Guid? id, ServiceDb db, CancellationToken ct)
    {
        var mine = await db.MyRecords(ct);
        if (mine.FirstOrDefault(p => id is null || p.Id.Value == id) is not { } patient) return Page.NotFound();
        var opened = await PatientAccess.Open(db, patient.Id, "To see who has looked at the record", ct);
        if (!opened.Ok) return Page.Refused(opened.Refusals);
        var own = db.Acting.OwnPatient is { } self && await db.Survivor(new(self), ct) == patient.Id;
        var title = own ? "Who has looked at your record" : $"Who has looked at the record of {patient.Name}";
        return await Show(db, patient, title, [.. mine.Where(p => p.Id != patient.Id)], full: false, ct);
    }

    private static async Task<IResult> Full(Guid id, ServiceDb db, CancellationToken ct)
    {
        var opened = await PatientAccess.Open(db, new(id), "To see who has looked at the record", ct);
        return opened.Ok ? await Show(db, opened.Value, $"Who has looked at the record of {opened.Value.Name}", [], full: true, ct) : Page.Refused(opened.Refusals);
    }

    private static async Task<IResult> Show(ServiceDb db, Patient patient, string title, IReadOnlyList<Patient> others, bool full, CancellationToken ct)
    {
        var ids = await db.WithMerged(patient.Id, ct);
        var all = db.Set<AccessRow>().AsNoTracking().Where(a => ids.Contains(a.PatientId));
        var rows = await all.OrderByDescending(a => a.At).ThenByDescending(a => a.Id).Take(Shown).ToListAsync(ct);
        return Page.Show<MyAccessView, Model>(new(title, others, rows, await all.CountAsync(ct), db.Acting.Person, full));
    }
}
