using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Burns;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Planning.BurnCharts;

/// <summary>One person's estimate of the size of one burn: what they painted or entered, and what the service reckoned from it. Hazard: HAZ-102.</summary>
public sealed class BurnChart : IRecord
{
    public required BurnChartId Id { get; init; }
    public int Version { get; set; }
    public required PathwayId PathwayId { get; init; }

    /// <summary>London day of the burn.</summary>
    public required DateOnly BurnedOn { get; init; }

    /// <summary>The column of the chart that the numbers below were reckoned in.</summary>
    public required ChartAge Age { get; set; }

    /// <summary>True when the column comes from the record's day of birth, false when it was chosen because none was known.</summary>
    public required bool AgeFromRecord { get; set; }

    /// <summary>What was painted and entered, as JSON; null until the first save.</summary>
    public string? Painting { get; set; }

    /// <summary>Burned body surface in percent without redness, as reckoned here on the last save; null until then: not known is not 0.</summary>
    public double? TbsaPercent { get; set; }

    /// <summary>Redness in percent of the body surface, which is not counted.</summary>
    public double? ErythemaPercent { get; set; }

    public required DateTimeOffset StartedAt { get; init; }
    public PersonId? By { get; init; }
    public required string ByName { get; init; }
    public DateTimeOffset? SavedAt { get; set; }

    /// <summary>When it was said to be entered in error; null when it was not.</summary>
    public DateTimeOffset? SetAsideAt { get; set; }
    public string? SetAsideByName { get; set; }
    public string? SetAsideReason { get; set; }

    public Guid RecordId => Id.Value;
    public Guid ChainId => PathwayId.Value;

    public sealed class Mapping : IEntityTypeConfiguration<BurnChart>
    {
        public void Configure(EntityTypeBuilder<BurnChart> row)
        {
            row.ToTable("burn_chart");
            row.HasIndex(c => c.PathwayId);
        }
    }
}
