using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Grafts;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Planning.Grafts;

/// <summary>A skin graft as it was put on, and the site that it came from. What became of both stands in its looks. Hazard: HAZ-125.</summary>
public sealed class SkinGraft : IRecord
{
    public required SkinGraftId Id { get; init; }
    public int Version { get; set; }
    public required PathwayId PathwayId { get; init; }
    public required string Site { get; init; }
    public required GraftKind Kind { get; init; }
    public required GraftForm Form { get; init; }

    /// <summary>The ratio that the device claims, such as 3; null of a sheet.</summary>
    public double? ClaimedRatio { get; init; }

    public required double AreaMm2 { get; init; }

    /// <summary>London day of the operation.</summary>
    public required DateOnly OperatedOn { get; init; }

    /// <summary>Where it was taken from, in words.</summary>
    public required string Region { get; init; }

    public required DonorSite Donor { get; init; }
    public required double DonorAreaMm2 { get; init; }
    public PersonId? RecordedBy { get; init; }
    public required string RecordedByName { get; init; }
    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>London day of the next look, as the team decides; null when none is planned.</summary>
    public DateOnly? NextLookOn { get; set; }

    /// <summary>Looks that were written; bumped with each.</summary>
    public int Entries { get; set; }

    public DateTimeOffset? EndedAt { get; set; }
    public string? EndedByName { get; set; }
    public string? EndedWhy { get; set; }

    /// <summary>True when it was entered by mistake: no such graft of this patient.</summary>
    public bool EnteredByMistake { get; set; }

    public double AreaCm2 => AreaMm2 / 100;
    public double DonorCm2 => DonorAreaMm2 / 100;
    public Guid RecordId => Id.Value;
    public Guid ChainId => PathwayId.Value;

    public sealed class Mapping : IEntityTypeConfiguration<SkinGraft>
    {
        public void Configure(EntityTypeBuilder<SkinGraft> row)
        {
            row.ToTable("skin_graft");
            row.Ignore(g => g.AreaCm2);
            row.Ignore(g => g.DonorCm2);
            row.HasIndex(g => g.PathwayId);
            row.HasIndex(g => g.NextLookOn);
        }
    }
}
