using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.Referrals;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Referrals.Messages;

/// <summary>
/// A referral message that was accepted: what it was, what it came with, where its bytes are. Its unique indexes are what makes a retry harmless:
/// of two equal messages at once, one is stored and the other is told so.
/// </summary>
public sealed class ReceivedMessage : IRecord
{
    public required ReceivedMessageId Id { get; init; }
    public int Version { get; set; }
    public required PathwayId PathwayId { get; init; }
    public required ReferralId ReferralId { get; init; }
    public required MessageKind Kind { get; init; }
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>The system that sent it.</summary>
    public required string ClientId { get; init; }

    public required Guid RequestId { get; init; }
    public required Guid CorrelationId { get; init; }

    /// <summary>Of the original bytes, which the document holds.</summary>
    public required string Sha256 { get; init; }

    public required DocumentId Original { get; init; }
    public string? BundleId { get; init; }

    /// <summary>The sending organisation: its ODS code, else its endpoint.</summary>
    public string? Sender { get; init; }

    /// <summary>The referral's first identifier at the sender, <c>system|value</c>.</summary>
    public string? RequestIdentifier { get; init; }

    /// <summary>The sender's case number, <c>system|value</c>.</summary>
    public string? CaseNumber { get; init; }

    /// <summary>The journey that the sender's encounter belongs to.</summary>
    public string? Journey { get; init; }

    /// <summary>The name that the message gave its ServiceRequest.</summary>
    public string? FocusUrl { get; init; }

    /// <summary>The NHSD- headers, decoded, as JSON.</summary>
    public required string Headers { get; init; }

    /// <summary>What the standard asks for and the message did not have.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    public Guid RecordId => Id.Value;
    public Guid ChainId => PathwayId.Value;

    public sealed class Mapping : IEntityTypeConfiguration<ReceivedMessage>
    {
        public void Configure(EntityTypeBuilder<ReceivedMessage> row)
        {
            row.ToTable("received_message");
            row.HasIndex(m => new { m.ClientId, m.RequestId, m.CorrelationId }).IsUnique();
            row.HasIndex(m => new { m.ClientId, m.Sha256 }).IsUnique();
            row.HasIndex(m => new { m.ClientId, m.CorrelationId });
            row.HasIndex(m => new { m.ClientId, m.RequestIdentifier });
            row.HasIndex(m => new { m.ClientId, m.CaseNumber });
            row.HasIndex(m => new { m.ClientId, m.Journey });
            row.HasIndex(m => new { m.ClientId, m.FocusUrl });
            row.HasIndex(m => m.ReferralId);
        }
    }
}
