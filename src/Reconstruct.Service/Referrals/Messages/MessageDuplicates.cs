using Microsoft.EntityFrameworkCore;
using Reconstruct.Service.Data;
using Reconstruct.Service.Fhir;
using static Hl7.Fhir.Model.OperationOutcome;

namespace Reconstruct.Service.Referrals.Messages;

/// <summary>
/// Has this message been processed already? The same two ids with the same bytes is a retry; the same bytes under new ids is the same message sent twice;
/// the same ids with other bytes is a fault of the sender. Bundle.id alone does not tell: published senders keep it from one update to the next.
/// </summary>
public static class MessageDuplicates
{
    public static async Task<MessageTaken?> Find(ServiceDb db, Guid requestId, Guid correlationId, string sha256, CancellationToken ct)
    {
        var client = db.Acting.Client!;
        var known = await db.Set<ReceivedMessage>().AsNoTracking()
            .Where(m => m.ClientId == client && ((m.RequestId == requestId && m.CorrelationId == correlationId) || m.Sha256 == sha256))
            .ToListAsync(ct);
        if (known.Find(m => m.Sha256 == sha256) is { } same)
            return Conflict(IssueType.Duplicate, $"This message has already been processed: see ServiceRequest/{same.ReferralId}");
        return known.Count > 0
            ? Conflict(IssueType.Conflict, "Another message was already processed under these ids: X-Request-Id must be new for each message")
            : null;
    }

    private static MessageTaken Conflict(IssueType type, string words) => MessageTaken.Refused(StatusCodes.Status409Conflict, new FhirFault(type, words));
}
