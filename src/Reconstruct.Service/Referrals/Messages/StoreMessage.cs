using Reconstruct.Core.Pathways;
using Reconstruct.Core.Referrals;
using Reconstruct.Service.Data;
using Reconstruct.Service.Data.Objects;
using Reconstruct.Service.Pathways;

namespace Reconstruct.Service.Referrals.Messages;

/// <summary>Keeps the message byte for byte, the files inside it, and the row that says that it was taken. It joins the unit of work.</summary>
public static class StoreMessage
{
    public static async Task Add(
        ServiceDb db, IObjectStore objects, MessageArrival arrival, Referral referral, IReadOnlyList<MessageDocuments.File> files, CancellationToken ct)
    {
        var original = await Document(db, objects, referral, DocumentKind.OriginalMessage, new("Referral message as it came", arrival.ContentType, arrival.Bytes), ct);
        foreach (var file in files)
            await Document(db, objects, referral, file.Kind, file, ct);
        var keys = MessageKeys.Of(arrival.Message);
        db.Add(new ReceivedMessage
        {
            Id = db.NewId<ReceivedMessageId>(), PathwayId = referral.PathwayId, ReferralId = referral.Id, Kind = arrival.Kind, ReceivedAt = db.Clock.Now,
            ClientId = db.Acting.Client!, RequestId = arrival.Headers.RequestId, CorrelationId = arrival.Headers.CorrelationId, Sha256 = arrival.Sha256,
            Original = original, BundleId = arrival.Message.Bundle.Id, Sender = keys.Sender, RequestIdentifier = keys.RequestIdentifier,
            CaseNumber = keys.CaseNumber, Journey = keys.Journey, FocusUrl = keys.FocusUrl, Headers = arrival.Headers.Nhsd, Warnings = arrival.WarningLines,
        });
    }

    private static async Task<DocumentId> Document(
        ServiceDb db, IObjectStore objects, Referral referral, DocumentKind kind, MessageDocuments.File file, CancellationToken ct)
    {
        PathwayDocument document = new()
        {
            Id = db.NewId<DocumentId>(), PathwayId = referral.PathwayId, Kind = kind, Title = file.Title, ContentType = file.ContentType,
            Sha256 = await objects.Put(file.Bytes, ct), Bytes = file.Bytes.Length, AddedAt = db.Clock.Now, AddedBy = db.Acting.Name,
        };
        db.Add(document);
        return document.Id;
    }
}
