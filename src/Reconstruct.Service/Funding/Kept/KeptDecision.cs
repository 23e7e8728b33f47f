using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Reconstruct.Core.Funding;
using Reconstruct.Core.Pathways;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Funding.Kept;

/// <summary>The funding answer that a referral came with: what was known and from where, by which policies it was decided, and the decision's own bytes. It is written once and never changed.</summary>
public sealed class KeptDecision : IRecord
{
    public required KeptDecisionId Id { get; init; }
    public int Version { get; set; }
    public required PathwayId PathwayId { get; init; }

    /// <summary>Id of the procedure.</summary>
    public required string Procedure { get; init; }

    /// <summary>The board or boards, in words.</summary>
    public required string Place { get; init; }

    /// <summary>ODS code of the board; null when it was not certain.</summary>
    public string? Board { get; init; }

    /// <summary>The day whose policies count: that of the referral.</summary>
    public required DateOnly On { get; init; }

    public required DateTimeOffset MadeAt { get; init; }

    /// <summary>Everything that the decision was made from, as JSON: <see cref="Requests.FundingInputs"/>.</summary>
    public required string Inputs { get; init; }

    /// <summary>Null when no decision could be made: <see cref="Faults"/> says why.</summary>
    public FundingOutcome? Outcome { get; init; }

    /// <summary>The policies that were used, each as its id and the SHA-256 of its file.</summary>
    public IReadOnlyList<string> Policies { get; init; } = [];

    /// <summary>The decision in its canonical bytes, as text.</summary>
    public string? Decision { get; init; }

    /// <summary>Why the policies could not be asked, each in words.</summary>
    public IReadOnlyList<string> Faults { get; init; } = [];

    public Guid RecordId => Id.Value;
    public Guid ChainId => PathwayId.Value;

    public sealed class Mapping : IEntityTypeConfiguration<KeptDecision>
    {
        public void Configure(EntityTypeBuilder<KeptDecision> row)
        {
            row.ToTable("kept_decision");
            row.HasIndex(d => new { d.PathwayId, d.MadeAt });
        }
    }
}
