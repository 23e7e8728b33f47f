using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Reconstruct.Core;
using Reconstruct.Core.Clocks;
using Reconstruct.Core.Pathways;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Pathways.Clocks;

/// <summary>The dates of the cancer standards for one pathway. No row: nobody has said yet whether it is a cancer pathway.</summary>
public sealed class CancerClock : IRecord
{
    public required CancerClockId Id { get; init; }
    public int Version { get; set; }
    public required PathwayId PathwayId { get; init; }

    /// <summary>How the patient came onto a cancer pathway; null when somebody said that it is none.</summary>
    public CancerRoute? Route { get; set; }

    public DateOnly? ReceivedOn { get; set; }
    public DateOnly? ToldOn { get; set; }
    public DateOnly? DecisionToTreatOn { get; set; }
    public DateOnly? EarliestAppropriateOn { get; set; }
    public DateOnly? TreatedOn { get; set; }

    public Guid RecordId => Id.Value;
    public Guid ChainId => PathwayId.Value;

    /// <summary>What the rule on a missed first appointment asks: true, false as somebody said.</summary>
    public bool UrgentSuspectedCancer => Route == CancerRoute.UrgentSuspectedCancer;

    /// <summary>The dates, checked; null when it is no cancer pathway.</summary>
    public Result<CancerPathway>? Dates() => Route is { } route
        ? CancerPathway.Make(route, ReceivedOn, ToldOn, DecisionToTreatOn, EarliestAppropriateOn, TreatedOn)
        : (Result<CancerPathway>?)null;

    public sealed class Mapping : IEntityTypeConfiguration<CancerClock>
    {
        public void Configure(EntityTypeBuilder<CancerClock> row)
        {
            row.ToTable("cancer_clock");
            row.HasIndex(c => c.PathwayId).IsUnique();
        }
    }
}
