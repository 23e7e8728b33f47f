using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Devices;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Planning.Prostheses;

/// <summary>A prosthesis from its request on: which device it is and what is next. What was done stands in its entries. Hazard: HAZ-099.</summary>
public sealed class Prosthesis : IRecord
{
    public required ProsthesisId Id { get; init; }
    public int Version { get; set; }
    public required PathwayId PathwayId { get; init; }
    public required ProsthesisKind Kind { get; init; }
    public required ProsthesisSide Side { get; init; }
    public required string Why { get; init; }
    public required DateTimeOffset RequestedAt { get; init; }
    public PersonId? RequestedBy { get; init; }
    public required string RequestedByName { get; init; }

    /// <summary>The label as it was scanned; null until the device is there.</summary>
    public string? DeviceText { get; set; }

    public string? DeviceItem { get; set; }
    public DateOnly? DeviceExpiresOn { get; set; }
    public string? DeviceBatch { get; set; }
    public string? DeviceSerial { get; set; }

    /// <summary>What is next and when, as a clinician set it with a reason; null when nothing is set.</summary>
    public ProsthesisVisit? NextVisit { get; set; }

    public DateOnly? NextOn { get; set; }
    public string? NextWhy { get; set; }

    /// <summary>How often it is replaced, in months, as a clinician set it for this patient with a reason; null when no rule is set.</summary>
    public int? ReplaceEveryMonths { get; set; }

    public string? ReplaceWhy { get; set; }

    /// <summary>London day by which it is replaced, counted from the last fitting or replacement; null when there is no rule or it has not been fitted.</summary>
    public DateOnly? ReplaceOn { get; set; }

    /// <summary>Entries that were written; bumped with each.</summary>
    public int Entries { get; set; }

    public DateTimeOffset? EndedAt { get; set; }
    public string? EndedByName { get; set; }
    public string? EndedWhy { get; set; }

    public Guid RecordId => Id.Value;
    public Guid ChainId => PathwayId.Value;

    public sealed class Mapping : IEntityTypeConfiguration<Prosthesis>
    {
        public void Configure(EntityTypeBuilder<Prosthesis> row)
        {
            row.ToTable("prosthesis");
            row.HasIndex(p => p.PathwayId);
            row.HasIndex(p => p.NextOn);
            row.HasIndex(p => p.ReplaceOn);
        }
    }
}
