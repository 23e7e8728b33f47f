using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Reconstruct.Core.Pathways;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Pathways;

/// <summary>A photograph, letter, message or other file of a pathway. The bytes are in the object store under their SHA-256.</summary>
public sealed class PathwayDocument : IRecord
{
    public required DocumentId Id { get; init; }
    public int Version { get; set; }
    public required PathwayId PathwayId { get; init; }
    public required DocumentKind Kind { get; init; }
    public required string Title { get; set; }

    /// <summary>As found in the bytes, not as claimed by whoever sent them.</summary>
    public required string ContentType { get; init; }

    public required string Sha256 { get; init; }
    public required long Bytes { get; init; }
    public required DateTimeOffset AddedAt { get; init; }
    public required string AddedBy { get; init; }
    public bool PatientMaySee { get; set; }
    public bool ReferrerMaySee { get; set; }

    public Guid RecordId => Id.Value;
    public Guid ChainId => PathwayId.Value;

    public sealed class Mapping : IEntityTypeConfiguration<PathwayDocument>
    {
        public void Configure(EntityTypeBuilder<PathwayDocument> row)
        {
            row.ToTable("pathway_document");
            row.HasIndex(d => d.PathwayId);
            row.HasIndex(d => d.Sha256);
        }
    }
}
