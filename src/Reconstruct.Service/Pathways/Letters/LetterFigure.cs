using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Reconstruct.Core.Pathways;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Pathways.Letters;

/// <summary>A picture in a letter, as it was when the letter was written. Its bytes are in the object store, a PNG under its SHA-256, and inside the kept letter.</summary>
public sealed class LetterFigure : IRecord
{
    public required Guid Id { get; init; }
    public int Version { get; set; }
    public required LetterId LetterId { get; init; }
    public required PathwayId PathwayId { get; init; }

    /// <summary>Its place in the letter, from 1.</summary>
    public required int Place { get; init; }

    public required string Caption { get; init; }

    /// <summary>What it shows, for those who do not see it.</summary>
    public required string Words { get; init; }

    public required string Sha256 { get; init; }

    public Guid RecordId => Id;
    public Guid ChainId => PathwayId.Value;

    public sealed class Mapping : IEntityTypeConfiguration<LetterFigure>
    {
        public void Configure(EntityTypeBuilder<LetterFigure> row)
        {
            row.ToTable("letter_figure");
            row.HasIndex(f => new { f.LetterId, f.Place }).IsUnique();
        }
    }
}
