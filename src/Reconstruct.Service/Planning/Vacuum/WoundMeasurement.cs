using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Wounds;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Planning.Vacuum;

/// <summary>The wound under a vacuum dressing as it was measured on one day. What it says is never changed: a day that is entered again counts as entered last, and both stay; one that is wrong is withdrawn with a reason and stays.</summary>
public sealed class WoundMeasurement : IRecord
{
    public required WoundMeasurementId Id { get; init; }
    public int Version { get; set; }
    public required PathwayId PathwayId { get; init; }
    public required VacuumDressingId DressingId { get; init; }

    /// <summary>1 for the first that was entered of the dressing.</summary>
    public required int Number { get; init; }

    /// <summary>London day of the measuring.</summary>
    public required DateOnly On { get; init; }

    public required double AreaMm2 { get; init; }
    public required double PerimeterMm { get; init; }
    /// <summary>The four parts of a PUSH score; all of them or none.</summary>
    public double? PushLengthMm { get; init; }

    public double? PushWidthMm { get; init; }
    public int? PushExudate { get; init; }
    public int? PushTissue { get; init; }
    public PersonId? By { get; init; }
    public required string ByName { get; init; }
    public required DateTimeOffset RecordedAt { get; init; }
    public DateTimeOffset? WithdrawnAt { get; set; }
    public string? WithdrawnByName { get; set; }
    public string? WithdrawnWhy { get; set; }

    public Guid RecordId => Id.Value;
    public Guid ChainId => PathwayId.Value;

    /// <summary>PUSH as it was scored that day; null when it was not.</summary>
    public PushScore? Push => PushLengthMm is { } length ? new(length / 10, PushWidthMm!.Value / 10, PushExudate!.Value, PushTissue!.Value) : null;

    public WoundMeasure Measure => new(On, AreaMm2 / 100, PerimeterMm / 10);

    public sealed class Mapping : IEntityTypeConfiguration<WoundMeasurement>
    {
        public void Configure(EntityTypeBuilder<WoundMeasurement> row)
        {
            row.ToTable("wound_measurement");
            row.Ignore(m => m.Measure);
            row.Ignore(m => m.Push);
            row.HasIndex(m => new { m.DressingId, m.Number }).IsUnique();
        }
    }
}
