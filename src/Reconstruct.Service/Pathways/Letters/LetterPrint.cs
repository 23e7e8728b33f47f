using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Reconstruct.Core.Pathways;

namespace Reconstruct.Service.Pathways.Letters;

/// <summary>
/// The work of printing one letter as PDF. Whoever prints holds one of two slots: the unique index lets no more than two print at a time, on however many
/// nodes. A claim ends by itself, so that a node that died holds nothing up.
/// </summary>
public sealed class LetterPrint
{
    public const int Slots = 2;
    public const int Attempts = 5;

    public required LetterId LetterId { get; init; }
    public int? Slot { get; set; }
    public DateTimeOffset? ClaimedUntil { get; set; }
    public required DateTimeOffset NotBefore { get; set; }
    public int Tried { get; set; }
    public DateTimeOffset? PrintedAt { get; set; }
    public DateTimeOffset? GivenUpAt { get; set; }

    /// <summary>Bumped by every claim: of two who claim the same letter, the second is refused.</summary>
    public int Version { get; set; }

    public sealed class Mapping : IEntityTypeConfiguration<LetterPrint>
    {
        public void Configure(EntityTypeBuilder<LetterPrint> row)
        {
            row.ToTable("letter_print");
            row.HasKey(p => p.LetterId);
            row.Property(p => p.Version).IsConcurrencyToken();
            row.HasIndex(p => p.Slot).IsUnique();
            row.HasIndex(p => new { p.PrintedAt, p.GivenUpAt, p.NotBefore });
        }
    }
}
