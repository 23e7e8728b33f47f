using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Pathways;

/// <summary>One event of a pathway, kept as the machine takes it, so that the whole can be replayed.</summary>
public sealed class PathwayEventRow : IRecord
{
    public required PathwayEventId Id { get; init; }
    public int Version { get; set; }
    public required PathwayId PathwayId { get; init; }

    /// <summary>1 for the first event of the pathway.</summary>
    public required int Number { get; init; }

    public required DateTimeOffset At { get; init; }
    public required PathwayEventKind Kind { get; init; }

    /// <summary>The event as JSON.</summary>
    public required string Event { get; init; }

    public PersonId? By { get; init; }
    public required string ByName { get; init; }

    public Guid RecordId => Id.Value;
    public Guid ChainId => PathwayId.Value;

    public PathwayEvent Read() => JsonSerializer.Deserialize<PathwayEvent>(Event, RecordJson.Options)!;

    public sealed class Mapping : IEntityTypeConfiguration<PathwayEventRow>
    {
        public void Configure(EntityTypeBuilder<PathwayEventRow> row)
        {
            row.ToTable("pathway_event");
            row.HasIndex(e => new { e.PathwayId, e.Number }).IsUnique();
        }
    }
}
