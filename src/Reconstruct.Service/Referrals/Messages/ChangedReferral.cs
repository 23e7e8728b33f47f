using Reconstruct.Core;
using Reconstruct.Core.Pathways;
using Reconstruct.Service.Data;
using Reconstruct.Service.Fhir;
using Reconstruct.Service.Pathways;
using static Hl7.Fhir.Model.OperationOutcome;

namespace Reconstruct.Service.Referrals.Messages;

/// <summary>An update or a cancellation of a referral that is here. It joins the unit of work, and tells whoever owns the pathway.</summary>
public static class ChangedReferral
{
    public static async Task<Result<ReceiveMessage.Prepared>> Add(ServiceDb db, MessagePolicy policy, MessageArrival arrival, CancellationToken ct)
    {
        var (found, refused) = await MessageReferral.Find(db, arrival, ct);
        if (found is null) return Refused(arrival.Unsupported is { } fault ? MessageTaken.Refused(422, fault) : refused!);
        if (!MessageReferral.IsCurrent(found)) return Refused(NoLongerCurrent(found));

        var content = MessageContent.Of(arrival.Message, policy.Files, listPatient: true);
        var owner = found.Pathway.OwnerRole;
        var moved = AdvancePathway.Add(db, found.Pathway, Event(db, arrival, content));
        if (!moved.Ok) return Refused(NoLongerCurrent(found));

        if (arrival.Kind == MessageKind.Cancel) found.Referral.Revoked = true;
        else Update(arrival, content, found);
        Tell(db, arrival.Kind, found, owner ?? found.Pathway.OwnerRole);
        return new ReceiveMessage.Prepared(found.Referral, content, null);
    }

    private static ReceiveMessage.Prepared Refused(MessageTaken taken) => new(null, null, taken);

    private static MessageTaken NoLongerCurrent(MessageReferral.Found found) => MessageTaken.Refused(409,
        new FhirFault(IssueType.Conflict, $"ServiceRequest/{found.Referral.Id} is no longer current: it cannot be changed by message", "Bundle.entry[0].resource.focus[0]"));

    private static PathwayEvent Event(ServiceDb db, MessageArrival arrival, MessageContent content) => arrival.Kind == MessageKind.Cancel
        ? new PathwayEvent.ReferralCancelled(db.Clock.Now, MessageText.Notes(arrival.Message.Request!.Note, new())
            ?? (arrival.Message.Request.Status == Hl7.Fhir.Model.RequestStatus.EnteredInError ? "Entered in error, says the sender" : "Revoked by the sender"))
        : new PathwayEvent.ReferralUpdated(db.Clock.Now, content.Urgency);

    private static void Update(MessageArrival arrival, MessageContent content, MessageReferral.Found found)
    {
        var referral = found.Referral;
        referral.Reason = content.Reason ?? referral.Reason;
        referral.UseCase = content.UseCase ?? referral.UseCase;
        referral.RedFlags = [.. referral.RedFlags.Union(NewReferral.RedFlags(content.Urgency), StringComparer.Ordinal)];
        referral.AlsoInTheMessage = NewReferral.Also(arrival, content);
        if (!found.Patient.IdentityConfirmed) FillPatient.Blanks(found.Patient, content.Patient);
    }

    private static void Tell(ServiceDb db, MessageKind kind, MessageReferral.Found found, Core.People.Role? owner)
    {
        var (subject, text) = kind == MessageKind.Cancel
            ? ("The sender cancelled this referral", "The sender took this referral back. Close the pathway with a letter, or ask the sender.")
            : ("The sender updated this referral", "An update came by message. Check what has changed, who the patient is included.");
        db.Add(new ServiceMessage
        {
            Id = db.NewId<MessageId>(), PathwayId = found.Pathway.Id, To = MessageTo.Role, ToRole = owner, Subject = subject, Text = text,
            SentAt = db.Clock.Now, FromName = found.Referral.ReferrerOrganisationName ?? db.Acting.Name,
        });
    }
}
