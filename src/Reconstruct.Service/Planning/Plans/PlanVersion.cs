using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Plans;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Planning.Plans;

/// <summary>One version of a plan, whole. Never changed.</summary>
public sealed class PlanVersion : IRecord
{
    public required PlanVersionId Id { get; init; }
    public int Version { get; set; }
    public required PlanId PlanId { get; init; }
    public required PathwayId PathwayId { get; init; }

    /// <summary>1 for the first.</summary>
    public required int Number { get; init; }

    /// <summary>All that it says, as JSON.</summary>
    public required string Content { get; init; }

    /// <summary>Why it was made.</summary>
    public required string Why { get; init; }

    public required DateTimeOffset At { get; init; }
    public PersonId? By { get; init; }
    public required string ByName { get; init; }

    public Guid RecordId => Id.Value;
    public Guid ChainId => PathwayId.Value;

    public PlanContent Read() => JsonSerializer.Deserialize<PlanContent>(Content, RecordJson.Options)!;

    public static string Write(PlanContent content) => JsonSerializer.Serialize(content, RecordJson.Options);

    public sealed class Mapping : IEntityTypeConfiguration<PlanVersion>
    {
        public void Configure(EntityTypeBuilder<PlanVersion> row)
        {
            row.ToTable("plan_version");
            row.HasIndex(v => new { v.PlanId, v.Number }).IsUnique();
        }
    }
}
