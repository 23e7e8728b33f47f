using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Plans;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Planning.Plans;

/// <summary>A patient saw and agreed one version of a plan: which words, when, how, and who was told so. Never changed.</summary>
public sealed class PlanConfirmation : IRecord
{
    public required PlanConfirmationId Id { get; init; }
    public int Version { get; set; }
    public required PlanId PlanId { get; init; }
    public required PathwayId PathwayId { get; init; }

    /// <summary>The version that was agreed.</summary>
    public required int Number { get; init; }

    /// <summary>The words that the patient saw.</summary>
    public required string Text { get; init; }

    public required ConfirmedHow How { get; init; }

    /// <summary>When the patient agreed.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who agreed, where it was not the patient: a parent, or who may decide for them.</summary>
    public string? OnBehalf { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }
    public PersonId? By { get; init; }
    public required string ByName { get; init; }

    public Guid RecordId => Id.Value;
    public Guid ChainId => PathwayId.Value;

    public sealed class Mapping : IEntityTypeConfiguration<PlanConfirmation>
    {
        public void Configure(EntityTypeBuilder<PlanConfirmation> row)
        {
            row.ToTable("plan_confirmation");
            row.HasIndex(c => new { c.PlanId, c.Number }); // a version can be agreed again, after a no or at 16
        }
    }
}
