using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways.Letters;

namespace Reconstruct.Service.Pathways.Posting;

/// <summary>
/// A letter that has to go by post, written in the transaction in which the letter is sent. The coordinators have it until somebody says that it is posted.
/// Hazard: HAZ-030.
/// </summary>
public sealed class LetterPost : IRecord
{
    public required LetterPostId Id { get; init; }
    public int Version { get; set; }
    public required LetterId LetterId { get; init; }
    public required PathwayId PathwayId { get; init; }
    public required LetterTo To { get; init; }
    public required PostReason Reason { get; init; }

    /// <summary>When the letter was sent.</summary>
    public required DateTimeOffset Since { get; init; }

    /// <summary>Null while it is to be posted.</summary>
    public DateTimeOffset? PostedAt { get; private set; }

    public PersonId? PostedBy { get; private set; }
    public string? PostedByName { get; private set; }

    public Guid RecordId => Id.Value;
    public Guid ChainId => PathwayId.Value;

    /// <summary>It is in the post, says whoever is acting.</summary>
    public void Posted(ServiceDb db) => (PostedAt, PostedBy, PostedByName) = (db.Clock.Now, db.Acting.Person, db.Acting.Name);

    /// <summary>It was a mistake: it is still to be posted.</summary>
    public void NotPosted() => (PostedAt, PostedBy, PostedByName) = (null, null, null);

    public sealed class Mapping : IEntityTypeConfiguration<LetterPost>
    {
        public void Configure(EntityTypeBuilder<LetterPost> row)
        {
            row.ToTable("letter_post");
            row.HasIndex(p => p.LetterId).IsUnique();
            row.HasIndex(p => p.Since).HasFilter("posted_at is null").HasDatabaseName("ix_letter_post_waiting");
            row.HasIndex(p => p.PostedAt);
        }
    }
}
