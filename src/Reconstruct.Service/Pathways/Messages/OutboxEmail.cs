using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Reconstruct.Core.Pathways;

namespace Reconstruct.Service.Pathways.Messages;

/// <summary>
/// An e-mail to be sent, written in the transaction of the message that it is about. It holds no address and no words: the address is the reader's at the
/// time of sending, and the words are the same for everybody.
/// </summary>
public sealed class OutboxEmail
{
    public required EmailId Id { get; init; }
    public required MessageId MessageId { get; init; }
    public required PathwayId PathwayId { get; init; }

    /// <summary>The patient or the referrer.</summary>
    public required MessageTo To { get; init; }

    public required DateTimeOffset MadeAt { get; init; }
    public required DateTimeOffset NotBefore { get; set; }

    /// <summary>Whoever sends holds it until then; a node that died holds nothing up.</summary>
    public DateTimeOffset? ClaimedUntil { get; set; }

    public int Attempts { get; set; }
    public DateTimeOffset? SentAt { get; set; }

    /// <summary>The other ending: it was not sent, and the coordinators have been told.</summary>
    public DateTimeOffset? GivenUpAt { get; set; }

    /// <summary>A code, never a text of the server, which may repeat the address.</summary>
    public string? LastFault { get; set; }

    public sealed class Mapping : IEntityTypeConfiguration<OutboxEmail>
    {
        public void Configure(EntityTypeBuilder<OutboxEmail> row)
        {
            row.ToTable("outbox_email");
            row.Property(e => e.LastFault).HasMaxLength(60);
            row.HasIndex(e => new { e.SentAt, e.GivenUpAt, e.NotBefore });
        }
    }
}
