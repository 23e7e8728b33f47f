using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Expansion;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Planning.Expansion;

/// <summary>A tissue expander as it was put in, what is next, and its end. What went in and came out stands in its fillings. Hazards: HAZ-114, HAZ-115.</summary>
public sealed class TissueExpander : IRecord
{
    public required TissueExpanderId Id { get; init; }
    public int Version { get; set; }
    public required PathwayId PathwayId { get; init; }
    public required string Site { get; init; }
    public required ExpanderSide Side { get; init; }
    public required ExpanderShape Shape { get; init; }

    /// <summary>Of a round base; null when it is not known.</summary>
    public double? BaseDiameterCm { get; init; }

    /// <summary>Of a rectangular base; null when it is not known.</summary>
    public double? WidthCm { get; init; }

    public double? LengthCm { get; init; }

    /// <summary>Volumes are kept in microlitres, which are whole numbers; null when it is not known.</summary>
    public int? NominalUl { get; init; }

    /// <summary>The most that the maker allows.</summary>
    public required int LimitUl { get; set; }

    /// <summary>What is wanted in all.</summary>
    public required int TargetUl { get; set; }

    /// <summary>Why limit or wanted volume were changed last, and by whom; null when they are as they were entered.</summary>
    public string? VolumesWhy { get; set; }

    public string? VolumesByName { get; set; }

    /// <summary>London day of the operation.</summary>
    public required DateOnly PlacedOn { get; init; }

    /// <summary>The label as it was scanned; null while it is not known.</summary>
    public string? DeviceText { get; set; }

    public string? DeviceItem { get; set; }
    public DateOnly? DeviceExpiresOn { get; set; }
    public string? DeviceBatch { get; set; }
    public string? DeviceSerial { get; set; }

    /// <summary>The next filling as the team planned it; null while none is planned.</summary>
    public DateOnly? NextOn { get; set; }

    public int? NextUl { get; set; }

    /// <summary>London day by which something is to be done: the next filling, or while none is planned, the day from which one has to be.</summary>
    public required DateOnly DueOn { get; set; }

    /// <summary>Fillings that were written or withdrawn; bumped with each, so that of two people writing at once the second is refused.</summary>
    public int Entries { get; set; }

    public required DateTimeOffset RecordedAt { get; init; }
    public PersonId? RecordedBy { get; init; }
    public required string RecordedByName { get; init; }
    public ExpanderEnding? EndedHow { get; set; }

    /// <summary>London day.</summary>
    public DateOnly? EndedOn { get; set; }

    /// <summary>What came of it.</summary>
    public string? EndedOutcome { get; set; }

    /// <summary>Why it ended short of what was wanted, or was entered by mistake.</summary>
    public string? EndedWhy { get; set; }

    public DateTimeOffset? EndedAt { get; set; }
    public string? EndedByName { get; set; }

    public Guid RecordId => Id.Value;
    public Guid ChainId => PathwayId.Value;

    public ExpanderVolumes Volumes => new(Ml(TargetUl), Ml(LimitUl), NominalUl is { } nominal ? Ml(nominal) : null, PlacedOn);

    public static decimal Ml(int microlitres) => microlitres / 1000m;

    public static int Ul(decimal ml) => (int)(ml * 1000);

    public sealed class Mapping : IEntityTypeConfiguration<TissueExpander>
    {
        public void Configure(EntityTypeBuilder<TissueExpander> row)
        {
            row.ToTable("tissue_expander");
            row.Ignore(e => e.Volumes);
            row.HasIndex(e => e.PathwayId);
            row.HasIndex(e => e.DueOn);
        }
    }
}
