using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Clinic;
using Reconstruct.Core.Pathways;
using Reconstruct.Service.Clinic.Assessments;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Patients;
using Reconstruct.Service.Patients.Access;

namespace Reconstruct.Service.Clinic.Asked;

/// <summary>Reads of forms that patients were asked to fill in.</summary>
public static class AskedFormQueries
{
    public static Task<AskedForm?> AskedForm(this ServiceDb db, AskedFormId id, CancellationToken ct) => db.Set<AskedForm>().FirstOrDefaultAsync(f => f.Id == id, ct);

    /// <summary>Every form that was asked for on a pathway, open ones first and the earliest of them first.</summary>
    public static async Task<IReadOnlyList<AskedForm>> AskedForms(this ServiceDb db, PathwayId id, CancellationToken ct) =>
        [.. (await db.Set<AskedForm>().AsNoTracking().Where(f => f.PathwayId == id).ToListAsync(ct)).OrderByDescending(f => f.IsOpen).ThenBy(f => f.IsOpen ? f.AnswerBy : DateOnly.MinValue).ThenByDescending(f => f.AskedAt)];

    /// <summary>The patient of a pathway, or the record that theirs was merged into.</summary>
    public static async Task<Patient> PatientOf(this ServiceDb db, Pathway pathway, CancellationToken ct) => (await db.Patient((await db.Survivor(pathway.PatientId, ct))!.Value, ct))!;

    /// <summary>Why a patient cannot be asked anything new; null when they can. What was asked before a pathway was closed can still be answered.</summary>
    public static string? WhyNotNow(Pathway pathway, Patient patient) =>
        WhyNot(pathway, patient) ?? (pathway.State is PathwayState.Closed ? "The pathway is closed. Reopen it before the patient is asked for anything new." : null);

    /// <summary>Why a patient cannot be asked and cannot answer; null when they can. Hazard: HAZ-031.</summary>
    public static string? WhyNot(Pathway pathway, Patient patient) =>
        patient.DiedOn is not null ? "The patient has died. Nothing is asked and nothing is sent."
        : !pathway.IdentityConfirmed ? "It is not confirmed yet who the patient is. Until it is, nothing is asked and nothing is sent: it could reach somebody else."
        : null;

    /// <summary>True when somebody can sign in to answer: the patient, or a person who acts for them today.</summary>
    public static async Task<bool> CanBeAnswered(this ServiceDb db, Patient patient, FormUse use, CancellationToken ct)
    {
        var ids = (await db.WithMerged(patient.Id, ct)).ToList();
        List<Guid?> accounts = [.. ids.Select(i => (Guid?)i.Value)];
        return (use.Performers.Contains(FormPerformer.Patient) && await db.Users.AnyAsync(u => accounts.Contains(u.PatientId), ct))
            || (use.Performers.Contains(FormPerformer.Proxy) && await db.Proxies().AnyAsync(p => ids.Contains(p.PatientId), ct));
    }
}
