using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Plans;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Planning.Plans;

/// <summary>Somebody went through the kit list of one version: what is there and what is missing. Never changed; the newest counts.</summary>
public sealed class KitCheck : IRecord
{
    public required KitCheckId Id { get; init; }
    public int Version { get; set; }
    public required PlanId PlanId { get; init; }
    public required PathwayId PathwayId { get; init; }
    public required int Number { get; init; }
    public required IReadOnlyList<string> There { get; init; }
    public required IReadOnlyList<string> Missing { get; init; }
    public string? Note { get; init; }
    public required DateTimeOffset At { get; init; }
    public PersonId? By { get; init; }
    public required string ByName { get; init; }

    public Guid RecordId => Id.Value;
    public Guid ChainId => PathwayId.Value;

    public sealed class Mapping : IEntityTypeConfiguration<KitCheck>
    {
        public void Configure(EntityTypeBuilder<KitCheck> row)
        {
            row.ToTable("kit_check");
            row.HasIndex(c => c.PlanId);
        }
    }
}
