using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Planning.Drawings;

/// <summary>A drawing of a defect and a plan. Every version stands in the record's chain. Hazards: HAZ-100, HAZ-101, HAZ-122.</summary>
public sealed class Drawing : IRecord
{
    public required DrawingId Id { get; init; }
    public int Version { get; set; }
    public required PathwayId PathwayId { get; init; }
    public required string Title { get; set; }

    /// <summary>What is drawn, as the drawing board writes it: JSON with a version, and what the rules drew for it.</summary>
    public required string Board { get; set; }

    /// <summary>Address of the photograph that is drawn on, cleaned; null when there is none. It never changes: another photograph is another drawing.</summary>
    public string? PhotoSha256 { get; init; }

    public string? PhotoType { get; init; }
    public required DateTimeOffset StartedAt { get; init; }
    public required string StartedByName { get; init; }
    public required DateTimeOffset ChangedAt { get; set; }
    public PersonId? ChangedBy { get; set; }
    public required string ChangedByName { get; set; }

    /// <summary>When it was said to be entered in error; null when it was not.</summary>
    public DateTimeOffset? SetAsideAt { get; set; }
    public string? SetAsideByName { get; set; }
    public string? SetAsideReason { get; set; }

    public Guid RecordId => Id.Value;
    public Guid ChainId => PathwayId.Value;

    public sealed class Mapping : IEntityTypeConfiguration<Drawing>
    {
        public void Configure(EntityTypeBuilder<Drawing> row)
        {
            row.ToTable("drawing");
            row.HasIndex(d => d.PathwayId);
        }
    }
}
