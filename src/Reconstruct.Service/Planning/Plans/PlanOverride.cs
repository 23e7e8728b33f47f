using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Plans;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Planning.Plans;

/// <summary>A surgeon goes on with one version of a plan that the patient has not confirmed, as in an emergency, with the reason. Never changed.</summary>
public sealed class PlanOverride : IRecord
{
    public required PlanOverrideId Id { get; init; }
    public int Version { get; set; }
    public required PlanId PlanId { get; init; }
    public required PathwayId PathwayId { get; init; }

    /// <summary>The version that it holds for; a later one needs its own.</summary>
    public required int Number { get; init; }

    public required string Reason { get; init; }
    public required DateTimeOffset At { get; init; }
    public PersonId? By { get; init; }
    public required string ByName { get; init; }

    public Guid RecordId => Id.Value;
    public Guid ChainId => PathwayId.Value;

    public sealed class Mapping : IEntityTypeConfiguration<PlanOverride>
    {
        public void Configure(EntityTypeBuilder<PlanOverride> row)
        {
            row.ToTable("plan_override");
            row.HasIndex(o => o.PlanId);
        }
    }
}
