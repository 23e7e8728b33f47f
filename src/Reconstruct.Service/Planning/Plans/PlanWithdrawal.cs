using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Plans;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Planning.Plans;

/// <summary>A surgeon took a plan back, with the reason: the operation is not planned any more. Never changed; what the plan said stays. Hazard: HAZ-118.</summary>
public sealed class PlanWithdrawal : IRecord
{
    public required PlanWithdrawalId Id { get; init; }
    public int Version { get; set; }
    public required PlanId PlanId { get; init; }
    public required PathwayId PathwayId { get; init; }
    public required string Reason { get; init; }
    public required DateTimeOffset At { get; init; }
    public PersonId? By { get; init; }
    public required string ByName { get; init; }

    public Guid RecordId => Id.Value;
    public Guid ChainId => PathwayId.Value;

    public sealed class Mapping : IEntityTypeConfiguration<PlanWithdrawal>
    {
        public void Configure(EntityTypeBuilder<PlanWithdrawal> row)
        {
            row.ToTable("plan_withdrawal");
            row.HasIndex(w => w.PlanId).IsUnique();
        }
    }
}
