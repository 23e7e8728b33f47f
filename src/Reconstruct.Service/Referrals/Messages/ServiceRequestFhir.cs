using System.Globalization;
using Hl7.Fhir.Model;
using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Pathways;
using Reconstruct.Service.Data;
using Reconstruct.Service.Fhir;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Patients.Access;
using Patient = Reconstruct.Service.Patients.Patient;

namespace Reconstruct.Service.Referrals.Messages;

/// <summary>A referral as a FHIR ServiceRequest. Found by the pathway's reference, by the sender's identifier, or by the patient's NHS number.</summary>
public static class ServiceRequestFhir
{
    private sealed record Row(Referral Referral, Pathway Pathway, string? RequestIdentifier);

    public static async Task<Resource?> Read(ServiceDb db, Guid id, CancellationToken ct)
    {
        Core.Referrals.ReferralId wanted = new(id);
        var row = await Rows(db, db.Set<Referral>().Where(r => r.Id == wanted)).FirstOrDefaultAsync(ct);
        return row is null || !await FhirAccess.MayRead(db, row.Referral.PatientId, row.Pathway.Id, ct) ? null : Of(row.Referral, row.Pathway, row.RequestIdentifier);
    }

    public static async Task<IReadOnlyList<Resource>> Search(ServiceDb db, FhirSearch search, CancellationToken ct)
    {
        var (value, referrals) = (search.Value, db.Set<Referral>().AsQueryable());
        var key = $"{(search.System is { Length: > 0 } s ? FhirSystems.Key(s) : "")}|{value}";
        referrals = search.System switch
        {
            { } system when FhirSystems.Same(system, FhirSystems.NhsNumber) =>
                referrals.Where(r => db.Set<Patient>().Any(p => p.Id == r.PatientId && p.NhsNumber == value)),
            { } system when FhirSystems.Same(system, FhirSystems.Reference) =>
                referrals.Where(r => db.Set<Pathway>().Any(p => p.Id == r.PathwayId && p.Reference == value)),
            null => referrals.Where(r => db.Set<Pathway>().Any(p => p.Id == r.PathwayId && p.Reference == value)
                || db.Set<ReceivedMessage>().Any(m => m.ReferralId == r.Id && m.RequestIdentifier != null && m.RequestIdentifier.EndsWith("|" + value))),
            _ => referrals.Where(r => db.Set<ReceivedMessage>().Any(m => m.ReferralId == r.Id && m.RequestIdentifier == key)),
        };
        var rows = await FhirAccess.Visible(db, await Rows(db, referrals).ToListAsync(ct), r => r.Referral.PatientId, ct);
        return [.. rows.OrderBy(r => r.Referral.ReceivedAt).Select(r => Of(r.Referral, r.Pathway, r.RequestIdentifier))];
    }

    public static ServiceRequest Of(Referral referral, Pathway pathway, string? requestIdentifier) => new()
    {
        Id = referral.Id.ToString(),
        Meta = new() { VersionId = referral.Version.ToString(CultureInfo.InvariantCulture) },
        Identifier = Identifiers(pathway, requestIdentifier),
        Status = StatusOf(referral, pathway),
        Intent = RequestIntent.Plan,
        Category = [new CodeableConcept("https://fhir.nhs.uk/CodeSystem/message-category-servicerequest", "referral")],
        Priority = pathway.Urgency switch
        {
            PathwayUrgency.Immediate => RequestPriority.Stat,
            PathwayUrgency.Urgent => RequestPriority.Urgent,
            _ => RequestPriority.Routine,
        },
        Code = new() { Text = pathway.Title },
        Subject = new($"Patient/{referral.PatientId}"),
        AuthoredOnElement = new(referral.AuthoredAt),
        Requester = Requester(referral),
        ReasonCode = referral.Reason is { } reason ? [new() { Text = reason }] : [],
    };

    private static IQueryable<Row> Rows(ServiceDb db, IQueryable<Referral> referrals) =>
        from referral in referrals.AsNoTracking()
        join pathway in db.Set<Pathway>().AsNoTracking() on referral.PathwayId equals pathway.Id
        select new Row(referral, pathway, db.Set<ReceivedMessage>()
            .Where(m => m.ReferralId == referral.Id && m.RequestIdentifier != null).OrderBy(m => m.ReceivedAt).Select(m => m.RequestIdentifier).FirstOrDefault());

    private static List<Identifier> Identifiers(Pathway pathway, string? theirs)
    {
        List<Identifier> all = [new(FhirSystems.Reference, pathway.Reference)];
        if (theirs?.Split('|', 2) is [var system, var value]) all.Add(new(system.Length > 0 ? system : null, value));
        return all;
    }

    private static RequestStatus StatusOf(Referral referral, Pathway pathway) => (referral.Revoked, pathway.State, pathway.ClosedFor ?? pathway.Ending) switch
    {
        (true, _, _) or (_, _, ClosingReason.CancelledBySender) => RequestStatus.Revoked,
        (_, _, ClosingReason.EnteredInError) => RequestStatus.EnteredInError,
        (_, PathwayState.Closed, ClosingReason.Completed) => RequestStatus.Completed,
        (_, PathwayState.Closed, _) => RequestStatus.Revoked,
        _ => RequestStatus.Active,
    };

    private static ResourceReference? Requester(Referral referral)
    {
        var name = MessageText.Join(", ", referral.ReferrerName, referral.ReferrerOrganisationName);
        if (name is null && referral.ReferrerOrganisation is null) return null;
        return new()
        {
            Display = name,
            Identifier = referral.ReferrerOrganisation is { } code ? new(FhirSystems.OdsOrganisation, code) : null,
        };
    }
}
