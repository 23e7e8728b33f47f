using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Plans;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Planning.Plans;

/// <summary>A patient who had agreed a plan said no: when, how, and to whom. Never changed; a later agreement stands beside it. Hazard: HAZ-118.</summary>
public sealed class AgreementWithdrawal : IRecord
{
    public required AgreementWithdrawalId Id { get; init; }
    public int Version { get; set; }
    public required PlanId PlanId { get; init; }
    public required PathwayId PathwayId { get; init; }

    /// <summary>The version of the plan that they said no to.</summary>
    public required int Number { get; init; }

    public required WithdrawnHow How { get; init; }

    /// <summary>When they said so.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who said so, where it was not the patient.</summary>
    public string? OnBehalf { get; init; }

    /// <summary>Why, where they gave a reason: nobody has to.</summary>
    public string? Reason { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }
    public PersonId? By { get; init; }
    public required string ByName { get; init; }

    public Guid RecordId => Id.Value;
    public Guid ChainId => PathwayId.Value;

    public sealed class Mapping : IEntityTypeConfiguration<AgreementWithdrawal>
    {
        public void Configure(EntityTypeBuilder<AgreementWithdrawal> row)
        {
            row.ToTable("agreement_withdrawal");
            row.HasIndex(w => w.PlanId);
        }
    }
}
