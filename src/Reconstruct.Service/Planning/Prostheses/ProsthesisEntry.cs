using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Devices;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Planning.Prostheses;

/// <summary>What was done for a prosthesis on one day. Never changed.</summary>
public sealed class ProsthesisEntry : IRecord
{
    public required ProsthesisEntryId Id { get; init; }
    public int Version { get; set; }
    public required PathwayId PathwayId { get; init; }
    public required ProsthesisId ProsthesisId { get; init; }

    /// <summary>1 for the first of the prosthesis.</summary>
    public required int Number { get; init; }

    /// <summary>Null for an entry that the service wrote itself, such as another device.</summary>
    public ProsthesisVisit? Visit { get; init; }

    /// <summary>London day.</summary>
    public required DateOnly On { get; init; }

    public required string Words { get; init; }
    public PersonId? By { get; init; }
    public required string ByName { get; init; }
    public required DateTimeOffset RecordedAt { get; init; }

    public Guid RecordId => Id.Value;
    public Guid ChainId => PathwayId.Value;

    public sealed class Mapping : IEntityTypeConfiguration<ProsthesisEntry>
    {
        public void Configure(EntityTypeBuilder<ProsthesisEntry> row)
        {
            row.ToTable("prosthesis_entry");
            row.HasIndex(e => new { e.ProsthesisId, e.Number }).IsUnique();
        }
    }
}
