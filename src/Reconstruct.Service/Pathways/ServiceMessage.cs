using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Pathways;

/// <summary>A message inside the service about a pathway, to one reader: the patient, the referrer, a person or a role.</summary>
public sealed class ServiceMessage : IRecord
{
    public required MessageId Id { get; init; }
    public int Version { get; set; }
    public required PathwayId PathwayId { get; init; }
    public required MessageTo To { get; init; }

    /// <summary>For <see cref="MessageTo.Person"/>.</summary>
    public PersonId? ToPerson { get; init; }

    /// <summary>For <see cref="MessageTo.Role"/>.</summary>
    public Role? ToRole { get; init; }

    public required string Subject { get; init; }
    public required string Text { get; init; }
    public required DateTimeOffset SentAt { get; init; }
    public required string FromName { get; init; }
    public DateTimeOffset? ReadAt { get; set; }

    /// <summary>The letter that says the same.</summary>
    public DocumentId? Letter { get; init; }

    public Guid RecordId => Id.Value;
    public Guid ChainId => PathwayId.Value;

    public sealed class Mapping : IEntityTypeConfiguration<ServiceMessage>
    {
        public void Configure(EntityTypeBuilder<ServiceMessage> row)
        {
            row.ToTable("service_message");
            row.HasIndex(m => m.PathwayId);
            row.HasIndex(m => new { m.ToPerson, m.ReadAt });
            row.HasIndex(m => new { m.ToRole, m.ReadAt });
        }
    }
}
