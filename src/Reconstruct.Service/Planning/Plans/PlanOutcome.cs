using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Plans;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Planning.Plans;

/// <summary>What was achieved, beside the version of the plan that it is compared with. A correction is a new version of the row; the old one stays in the history.</summary>
public sealed class PlanOutcome : IRecord
{
    public required PlanOutcomeId Id { get; init; }
    public int Version { get; set; }
    public required PlanId PlanId { get; init; }
    public required PathwayId PathwayId { get; init; }

    /// <summary>The version of the plan that the operation started from.</summary>
    public required int Number { get; init; }

    public DateOnly DoneOn { get; set; }
    public string Option { get; set; } = "";
    public string? Flap { get; set; }
    public double? AreaMm2 { get; set; }
    public double? Minutes { get; set; }
    public int? Returns { get; set; }
    public string? Reason { get; set; }
    public DateTimeOffset RecordedAt { get; set; }
    public PersonId? By { get; set; }
    public string ByName { get; set; } = "";

    public Guid RecordId => Id.Value;
    public Guid ChainId => PathwayId.Value;

    public PlanAchieved Achieved => new(DoneOn, Option, Flap, AreaMm2, Minutes, Returns, Reason);

    public sealed class Mapping : IEntityTypeConfiguration<PlanOutcome>
    {
        public void Configure(EntityTypeBuilder<PlanOutcome> row)
        {
            row.ToTable("plan_outcome");
            row.HasIndex(o => o.PlanId).IsUnique();
            row.Ignore(o => o.Achieved);
        }
    }
}
