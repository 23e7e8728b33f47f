using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Identifiers;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.Referrals;
using Reconstruct.Service.Data;
using Reconstruct.Service.Fhir;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Patients;
using static Hl7.Fhir.Model.OperationOutcome;

namespace Reconstruct.Service.Referrals.Messages;

/// <summary>
/// Which referral an update or a cancellation is about. In this order: our id or reference in the ServiceRequest; the sender's identifier of it; the
/// correlation id; case number and journey; the name that the first message gave the ServiceRequest. Only what the same client sent is looked at, and
/// never is one guessed: more than one that fits, or one about somebody else, is refused.
/// </summary>
public static class MessageReferral
{
    public sealed record Found(Referral Referral, Pathway Pathway, Patient Patient);

    public static async Task<(Found? Found, MessageTaken? Refused)> Find(ServiceDb db, MessageArrival arrival, CancellationToken ct)
    {
        foreach (var candidates in Ways(db, arrival))
        {
            var ids = await candidates.Select(m => m.ReferralId).Distinct().ToListAsync(ct);
            if (ids.Count > 0) return await Choose(db, arrival, ids, ct);
        }
        return (null, MessageTaken.Refused(404, new FhirFault(IssueType.NotFound, "There is no referral here that this message could be about", "Bundle.entry[0].resource.focus[0]")));
    }

    private static IEnumerable<IQueryable<ReceivedMessage>> Ways(ServiceDb db, MessageArrival arrival)
    {
        var client = db.Acting.Client!;
        var sent = db.Set<ReceivedMessage>().AsNoTracking().Where(m => m.ClientId == client);
        var keys = MessageKeys.Of(arrival.Message);
        var own = keys.OwnReference;
        if (keys.OwnId is { } id) yield return sent.Where(m => m.ReferralId == id);
        if (own is not null) yield return sent.Where(m => db.Set<Pathway>().Any(p => p.Id == m.PathwayId && p.Reference == own));
        if (keys.RequestIdentifier is { } identifier) yield return sent.Where(m => m.RequestIdentifier == identifier);
        yield return sent.Where(m => m.CorrelationId == arrival.Headers.CorrelationId);
        if (keys.CaseNumber is not null || keys.Journey is not null)
            yield return sent.Where(m => m.CaseNumber == keys.CaseNumber && m.Journey == keys.Journey && m.Sender == keys.Sender);
        if (keys.FocusUrl is { } focus) yield return sent.Where(m => m.FocusUrl == focus && m.Sender == keys.Sender);
    }

    private static async Task<(Found?, MessageTaken?)> Choose(ServiceDb db, MessageArrival arrival, List<ReferralId> ids, CancellationToken ct)
    {
        var rows = await (from referral in db.Set<Referral>().Where(r => ids.Contains(r.Id))
                          join pathway in db.Set<Pathway>() on referral.PathwayId equals pathway.Id
                          join patient in db.Set<Patient>() on referral.PatientId equals patient.Id
                          select new Found(referral, pathway, patient)).ToListAsync(ct);
        var told = MessagePatient.Of(arrival.Message, new());
        var fitting = rows.Where(r => !IsSomebodyElse(r.Patient, told)).ToList();
        if (fitting.Count == 0) return (null, Conflict(IssueType.Conflict, "The referral that this message names is about another patient"));
        if (fitting.Count > 1) fitting = Narrow(fitting, fitting.Where(f => IsCurrent(f)).ToList());
        if (fitting.Count > 1) fitting = Narrow(fitting, await WithBundleId(db, fitting, arrival.Message.Bundle.Id, ct));
        return fitting.Count == 1
            ? (fitting[0], null)
            : (null, Conflict(IssueType.MultipleMatches, "More than one referral fits this message: send the id of the ServiceRequest that was answered"));
    }

    public static bool IsCurrent(Found found) => !found.Referral.Revoked && found.Pathway.State is not (PathwayState.Ending or PathwayState.Closed);

    /// <summary>The narrower choice, unless it leaves nothing.</summary>
    private static List<Found> Narrow(List<Found> all, List<Found> some) => some.Count > 0 ? some : all;

    private static async Task<List<Found>> WithBundleId(ServiceDb db, List<Found> found, string? bundle, CancellationToken ct)
    {
        if (bundle is null) return [];
        var ids = found.ConvertAll(f => f.Referral.Id);
        var same = await db.Set<ReceivedMessage>().AsNoTracking().Where(m => ids.Contains(m.ReferralId) && m.BundleId == bundle).Select(m => m.ReferralId).ToListAsync(ct);
        return found.FindAll(f => same.Contains(f.Referral.Id));
    }

    private static bool IsSomebodyElse(Patient known, PatientDetails told)
    {
        var number = NhsNumber.Parse(told.NhsNumber);
        if (known.NhsNumber is not null && number.Ok) return known.NhsNumber != number.Value.Value;
        return known.BirthDate is { } born && told.BirthDate is { } said && born != said
            && known.FamilyName is { } family && told.FamilyName is { } name && !string.Equals(family, name, StringComparison.OrdinalIgnoreCase);
    }

    private static MessageTaken Conflict(IssueType type, string words) => MessageTaken.Refused(409, new FhirFault(type, words, "Bundle.entry[0].resource.focus[0]"));
}
