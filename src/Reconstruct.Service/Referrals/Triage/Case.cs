using Microsoft.EntityFrameworkCore;
using Reconstruct.Core;
using Reconstruct.Core.Pathways;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Pathways.Letters;
using Reconstruct.Service.Patients;
using Reconstruct.Service.Patients.Access;

namespace Reconstruct.Service.Referrals.Triage;

/// <summary>A pathway with whom it is about and what was asked.</summary>
/// <param name="Referral">The newest; null for a pathway that began without one.</param>
public sealed record Case(Pathway Pathway, Patient Patient, Referral? Referral)
{
    public Addressee Referrer => (Referral?.ReferrerName ?? Referral?.ReferrerOrganisationName) is { } name
        ? new(name, Referral?.ReferrerOrganisationName)
        : Addressee.NotKnown;

    /// <summary>What has happened, ready to be told.</summary>
    public Outcome Tell(string template, params (string Name, string Value)[] values) =>
        new(template, Referrer, values.ToDictionary(v => v.Name, v => v.Value, StringComparer.Ordinal));

    /// <summary>Opens the patient's record, then the case. First in every page.</summary>
    public static async Task<Result<Case>> Open(ServiceDb db, PathwayId id, string purpose, CancellationToken ct)
    {
        if (await db.Pathway(id, ct) is not { } pathway) return Refusals.NotFound("pathway");
        var patient = await PatientAccess.Open(db, pathway.PatientId, purpose, pathway.Id, ct);
        return patient.Ok ? new Case(pathway, patient.Value, await NewestReferral(db, id, ct)) : patient.As<Case>();
    }

    /// <summary>The case as the person saw it: refused when somebody changed it since. First in every operation.</summary>
    public static async Task<Result<Case>> Seen(ServiceDb db, PathwayId id, int seenVersion, CancellationToken ct)
    {
        if (await db.Pathway(id, ct) is not { } pathway) return Refusals.NotFound("pathway");
        if (pathway.Version != seenVersion) return Refusals.ChangedSince("referral");
        var patient = await db.Survivor(pathway.PatientId, ct);
        return new Case(pathway, (await db.Patient(patient!.Value, ct))!, await NewestReferral(db, id, ct));
    }

    private static Task<Referral?> NewestReferral(ServiceDb db, PathwayId id, CancellationToken ct) =>
        db.Set<Referral>().Where(r => r.PathwayId == id).OrderByDescending(r => r.ReceivedAt).FirstOrDefaultAsync(ct);
}
