using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Referrals;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Planning.Vacuum;

/// <summary>A vacuum dressing on one wound, as it was put on. The foam that goes in and comes out stands in its ledger. Hazard: HAZ-095.</summary>
public sealed class VacuumDressing : IRecord
{
    public required VacuumDressingId Id { get; init; }
    public int Version { get; set; }
    public required PathwayId PathwayId { get; init; }
    public required string Site { get; init; }
    public required string Device { get; set; }

    /// <summary>mmHg below the pressure of the air, as entered.</summary>
    public required int PressureMmHg { get; set; }

    public required string Mode { get; set; }

    /// <summary>Why it was last set to run differently, by whom and when; null when it runs as it was put on.</summary>
    public string? SettingsWhy { get; set; }

    public string? SettingsByName { get; set; }
    public DateTimeOffset? SettingsAt { get; set; }

    /// <summary>London day of the next change.</summary>
    public required DateOnly NextChangeOn { get; set; }

    public required YesNo ExposedVesselOrOrgan { get; init; }
    public required YesNo MalignancyInTheWound { get; init; }
    public required YesNo Eschar { get; init; }
    public required YesNo UntreatedOsteomyelitis { get; init; }
    public required DateTimeOffset StartedAt { get; init; }
    public PersonId? StartedBy { get; init; }
    public required string StartedByName { get; init; }

    /// <summary>Lines of the ledger that were written; bumped with each, so that of two people writing at once the second is refused.</summary>
    public int Lines { get; set; }

    public DateTimeOffset? ClosedAt { get; set; }
    public string? ClosedByName { get; set; }

    /// <summary>Pieces that were still in the wound by the ledger when it was closed; null while it is on, and when nobody had recorded any.</summary>
    public int? ClosedOpen { get; set; }

    public bool ClosedCountDisagreed { get; set; }

    /// <summary>Why it was closed with foam in the wound, a count that disagreed or nothing known of it; null when all was out.</summary>
    public string? ClosedReason { get; set; }

    public Guid RecordId => Id.Value;
    public Guid ChainId => PathwayId.Value;

    public sealed class Mapping : IEntityTypeConfiguration<VacuumDressing>
    {
        public void Configure(EntityTypeBuilder<VacuumDressing> row)
        {
            row.ToTable("vacuum_dressing");
            row.HasIndex(d => d.PathwayId);
        }
    }
}
