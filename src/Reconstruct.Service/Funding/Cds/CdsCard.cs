using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Reconstruct.Core.Funding;

namespace Reconstruct.Service.Funding.Cds;

/// <summary>What a card said and what became of it. Nothing of the patient it was about is kept with it.</summary>
public sealed class CdsCard
{
    public required Guid Id { get; init; }
    public required DateTimeOffset At { get; init; }
    public string Service { get; set; } = "";
    public string? Procedure { get; init; }
    public FundingOutcome? Outcome { get; init; }
    public string? Board { get; init; }
    public string? Policy { get; init; }

    /// <summary>When feedback came; null while none did.</summary>
    public DateTimeOffset? AnsweredAt { get; set; }

    /// <summary>True when it was overridden, false when accepted.</summary>
    public bool? Overridden { get; set; }

    /// <summary>Code of the reason; null when none was given.</summary>
    public string? Reason { get; set; }

    /// <summary>In the words of whoever answered; it may name a patient and is for the governance lead.</summary>
    public string? Comment { get; set; }

    public sealed class Mapping : IEntityTypeConfiguration<CdsCard>
    {
        public void Configure(EntityTypeBuilder<CdsCard> row)
        {
            row.ToTable("cds_card");
            row.HasKey(c => c.Id);
            row.HasIndex(c => new { c.AnsweredAt, c.At });
        }
    }
}
