using Reconstruct.Core;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Core.Referrals;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Patients;
using Reconstruct.Service.Patients.Access;

namespace Reconstruct.Service.Referrals;

/// <summary>
/// Takes a referral in, from a form or a message: who it is about, a pathway with its owner and due time, the referral itself. It joins the unit of
/// work; the caller saves, and so stores the message or closes the draft in the same transaction.
/// </summary>
public static class ReceiveReferral
{
    /// <param name="Patient">Who it is about, as told.</param>
    /// <param name="Title">What it is about in a few words; shown to staff and to the patient.</param>
    /// <param name="Urgency">From the red flags and the referrer's own choice.</param>
    /// <param name="Fill">Makes the referral for its id, pathway and patient.</param>
    public sealed record Arrival(PatientDetails Patient, string Title, PathwayUrgency Urgency, Func<Ids, Referral> Fill)
    {
        /// <summary>The day from which the wait counts; today when null. A letter on paper may have come before the day it is typed in.</summary>
        public DateOnly? ArrivedOn { get; init; }
    }

    public sealed record Ids(ReferralId Referral, Pathway Pathway, Patient Patient);

    public static async Task<Result<Referral>> Add(ServiceDb db, Arrival arrival, CancellationToken ct)
    {
        var now = db.Clock.Now;
        var (patient, doubt) = await IdentifyPatient.Add(db, arrival.Patient, ct);
        var opened = OpenPathway.Add(db, patient.Id, arrival.Title,
            new PathwayEvent.ReferralReceived(now, ClockStartOn: arrival.ArrivedOn ?? Clock.DateIn(now), arrival.Urgency)); // the wait begins on receipt, not on writing
        if (!opened.Ok) return opened.As<Referral>();

        var identity = AdvancePathway.Add(db, opened.Value, doubt is null ? new PathwayEvent.IdentityConfirmed(now) : new PathwayEvent.IdentityQuestioned(now, doubt));
        if (!identity.Ok) return identity.As<Referral>();

        var referral = arrival.Fill(new(db.NewId<ReferralId>(), opened.Value, patient));
        (opened.Value.ReferrerOrganisation, opened.Value.ReferrerPerson) = (referral.ReferrerOrganisation, referral.ReferrerPerson);
        opened.Value.ReferrerName = referral.ReferrerName;
        db.Add(referral);
        await Team(db, referral, ct);
        return referral;
    }

    private static async Task Team(ServiceDb db, Referral referral, CancellationToken ct)
    {
        await CareTeam.Add(db, referral.PatientId, Role.Coordinator, "They take in referrals and book appointments", ct);
        await CareTeam.Add(db, referral.PatientId, Role.Surgeon, "They decide about referrals", ct);
        if (referral.ReferrerOrganisation is { Length: > 0 } organisation) await CareTeam.Add(db, referral.PatientId, organisation, "They referred you", ct);
        if (referral.ReferrerPerson is { } person) await CareTeam.Add(db, referral.PatientId, person, "They referred you", ct);
    }
}
