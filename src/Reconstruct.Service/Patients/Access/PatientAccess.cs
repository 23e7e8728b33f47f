using Microsoft.EntityFrameworkCore;
using Reconstruct.Core;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.Patients;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Patients.Access;

/// <summary>
/// Opening a patient's record: one call that decides whether this person may, and logs that they did. Call it first in a unit of work: it stores its row at once.
/// </summary>
public static class PatientAccess
{
    /// <summary>Among the refusals when the person may go on after giving a reason.</summary>
    public const string BreakGlassCode = "break-the-glass";

    private static readonly Role[] GlassBreakers = [Role.Coordinator, Role.Surgeon, Role.Nurse];

    /// <summary>Opens the record, or the one that it was merged into.</summary>
    /// <param name="purpose">What for, in a few words that the patient reads on "Who has looked": "To decide about your referral".</param>
    /// <returns>Not found for those who may not know of the patient; not allowed, with <see cref="BreakGlassCode"/> beside it, where breaking the glass would help.</returns>
    public static Task<Result<Patient>> Open(ServiceDb db, PatientId id, string purpose, CancellationToken ct) => Open(db, id, purpose, null, ct);

    /// <summary>Opens the record for one pathway of the patient.</summary>
    public static async Task<Result<Patient>> Open(ServiceDb db, PatientId id, string purpose, PathwayId? pathway, CancellationToken ct)
    {
        var standing = await db.Survivor(id, ct);
        if (standing is null) return Refusals.NotFound("patient");
        var patient = await db.VisiblePatients().FirstOrDefaultAsync(p => p.Id == standing, ct);
        if (patient is null) return MayBreakGlass(db.Acting) ? NeedsReason() : Refusals.NotFound("patient");

        db.Add(Row(db, patient.Id, purpose, pathway, await GlassReason(db, patient.Id, ct)));
        await db.SaveChangesAsync(ct);
        return patient;
    }

    /// <summary>Logs that a list showed these patients. The list itself is filtered by <see cref="PatientVisibility.VisiblePatients"/>.</summary>
    public static async Task LogList(ServiceDb db, IEnumerable<PatientId> shown, string purpose, CancellationToken ct)
    {
        db.AddRange(shown.Distinct().Select(id => Row(db, id, purpose, null, null)));
        await db.SaveChangesAsync(ct);
    }

    /// <summary>True when these refusals say that a reason would open the record.</summary>
    public static bool GlassHelps(IReadOnlyList<Refusal> refusals) => refusals.Any(r => r.Code == BreakGlassCode);

    /// <summary>True for those who care for patients of the service, if not for this one.</summary>
    public static bool MayBreakGlass(Acting who) => who.Person is not null && GlassBreakers.Any(who.Is);

    private static Result<Patient> NeedsReason() => new List<Refusal>
    {
        Refusals.NotAllowed("this patient's record"),
        new(BreakGlassCode, "You are not in this patient's care team. If you need the record now, give a reason"),
    };

    private static async Task<string?> GlassReason(ServiceDb db, PatientId patient, CancellationToken ct)
    {
        if (!MayBreakGlass(db.Acting)) return null;
        var (now, person) = (db.Clock.Now, db.Acting.Person!.Value);
        return await db.Set<GlassBreak>().Where(g => g.PatientId == patient && g.Person == person && g.From <= now && g.Until > now)
            .OrderByDescending(g => g.From).Select(g => g.Reason).FirstOrDefaultAsync(ct);
    }

    private static AccessRow Row(ServiceDb db, PatientId patient, string purpose, PathwayId? pathway, string? glassReason)
    {
        var who = db.Acting;
        return new()
        {
            Id = db.NextId(), At = db.Clock.Now, Person = who.Person, Client = who.Client, Name = who.Name, Roles = who.RoleNames,
            Purpose = purpose, What = who.From, PatientId = patient, PathwayId = pathway, GlassReason = glassReason,
        };
    }
}
