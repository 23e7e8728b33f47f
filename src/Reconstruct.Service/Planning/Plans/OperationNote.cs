using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Plans;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Planning.Plans;

/// <summary>The note of an operation, whole, as it was written. Never changed: a correction is the next one, with its reason. Hazard: HAZ-117.</summary>
public sealed class OperationNote : IRecord
{
    public required OperationNoteId Id { get; init; }
    public int Version { get; set; }
    public required PlanId PlanId { get; init; }
    public required PathwayId PathwayId { get; init; }

    /// <summary>1 for the first, then one more for each correction.</summary>
    public required int Number { get; init; }

    /// <summary>The version of the plan that it started from.</summary>
    public required int PlanNumber { get; init; }

    public required DateTimeOffset DoneAt { get; init; }
    public required bool Emergency { get; init; }

    /// <summary>True when whoever wrote it said that it was done as planned.</summary>
    public required bool AsPlanned { get; init; }

    /// <summary>Text by part, as JSON.</summary>
    public required string Content { get; init; }

    /// <summary>Why the one before was corrected; null for the first.</summary>
    public string? Why { get; init; }

    public required DateTimeOffset At { get; init; }
    public PersonId? By { get; init; }
    public required string ByName { get; init; }

    public Guid RecordId => Id.Value;
    public Guid ChainId => PathwayId.Value;

    public IReadOnlyDictionary<string, string> Read() => JsonSerializer.Deserialize<SortedDictionary<string, string>>(Content, RecordJson.Options)!;

    public static string Write(IReadOnlyDictionary<string, string> texts) => JsonSerializer.Serialize(new SortedDictionary<string, string>(texts.ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal), RecordJson.Options);

    public sealed class Mapping : IEntityTypeConfiguration<OperationNote>
    {
        public void Configure(EntityTypeBuilder<OperationNote> row)
        {
            row.ToTable("operation_note");
            row.HasIndex(n => new { n.PlanId, n.Number }).IsUnique();
        }
    }
}
