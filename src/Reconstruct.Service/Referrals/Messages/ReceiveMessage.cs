using Reconstruct.Core;
using Reconstruct.Core.Pathways;
using Reconstruct.Service.Data;
using Reconstruct.Service.Data.Objects;
using Reconstruct.Service.Fhir;
using Reconstruct.Service.Patients.Identity;
using static Hl7.Fhir.Model.OperationOutcome;

namespace Reconstruct.Service.Referrals.Messages;

/// <summary>
/// Takes a referral message in: a new referral, an update or a cancellation, with the message itself, in one transaction. What is answered afterwards is
/// stored for good. Two equal messages at once make one referral. Hazard: a referral lost or doubled between two systems.
/// </summary>
public static class ReceiveMessage
{
    private const int Attempts = 4;

    public static async Task<MessageTaken> Run(ServiceDb db, IObjectStore objects, MessagePolicy policy, MessageArrival arrival, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            var prepared = arrival.Kind == MessageKind.New ? await NewReferral.Add(db, policy, arrival, ct) : await ChangedReferral.Add(db, policy, arrival, ct);
            if (!prepared.Ok) return Refused(prepared.Refusals);
            if (prepared.Value.Refused is { } refused) return refused;

            var (referral, content) = (prepared.Value.Referral!, prepared.Value.Content!);
            await StoreMessage.Add(db, objects, arrival, referral, content.Files, ct);
            var saved = await db.Save(referral, Why(arrival.Kind), ct);
            if (saved.Ok) return MessageTaken.As(referral);

            db.ChangeTracker.Clear();
            if (await MessageDuplicates.Find(db, arrival.Headers.RequestId, arrival.Headers.CorrelationId, arrival.Sha256, ct) is { } duplicate) return duplicate;
            if (attempt == Attempts || saved.Refusals.Any(r => r.Code != Refusals.ChangedSinceCode)) return Refused(saved.Refusals);
        }
    }

    /// <param name="Referral">Ready to be saved.</param>
    /// <param name="Content">What the message says.</param>
    /// <param name="Refused">Set instead when the message is refused.</param>
    public sealed record Prepared(Referral? Referral, MessageContent? Content, MessageTaken? Refused);

    private static string Why(MessageKind kind) => kind switch
    {
        MessageKind.New => "referral received by message",
        MessageKind.Update => "referral updated by message",
        _ => "referral cancelled by message",
    };

    private static MessageTaken Refused(IReadOnlyList<Refusal> refusals) => refusals switch
    {
        _ when refusals.Any(r => r.Code == IdentityPolicy.FailedCode) => MessageTaken.Refused(400,
            new FhirFault(IssueType.Value, "The NHS number is missing or fails its check", "Bundle.entry.resource.ofType(Patient).identifier")),
        _ when refusals.Any(r => r.Code is Refusals.ChangedSinceCode or "already-there") => MessageTaken.Refused(503,
            new FhirFault(IssueType.Transient, "The record was changed at the same moment and nothing was stored: send the message again")),
        _ => MessageTaken.Refused(422, [.. refusals.Select(r => new FhirFault(IssueType.BusinessRule, r.Message))]),
    };
}
