using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Plans;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Planning.Plans;

/// <summary>The plan of one operation: the one id that consent shows, theatre checks and the outcome is compared with. What it says stands in its versions. Hazards: HAZ-103, HAZ-104.</summary>
public sealed class OperationPlan : IRecord
{
    public required PlanId Id { get; init; }
    public int Version { get; set; }
    public required PathwayId PathwayId { get; init; }

    /// <summary>Number of the newest version of the plan, from 1. It only grows.</summary>
    public int Number { get; set; }

    /// <summary>Number of the newest version that the patient agreed; null when none was, or they said no since.</summary>
    public int? ConfirmedNumber { get; set; }

    /// <summary>By when a plan that was changed after it was agreed is confirmed again, or the patient who said no is talked with; null when neither is so.</summary>
    public DateTimeOffset? ReconfirmDueAt { get; set; }

    /// <summary>Confirmations, withdrawals, overrides, checks, notes and outcomes written; bumped with each, so that of two people writing at once the second is refused.</summary>
    public int Entries { get; set; }

    /// <summary>True once what was achieved is recorded: the plan is not changed after that.</summary>
    public bool Done { get; set; }

    public required DateTimeOffset StartedAt { get; init; }
    public required string StartedByName { get; init; }

    public Guid RecordId => Id.Value;
    public Guid ChainId => PathwayId.Value;

    public sealed class Mapping : IEntityTypeConfiguration<OperationPlan>
    {
        public void Configure(EntityTypeBuilder<OperationPlan> row)
        {
            row.ToTable("operation_plan");
            row.HasIndex(p => p.PathwayId);
            row.HasIndex(p => p.ReconfirmDueAt);
        }
    }
}
