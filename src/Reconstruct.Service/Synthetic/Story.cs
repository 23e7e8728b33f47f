using Reconstruct.Core.Pathways;
using Reconstruct.Core.Patients;
using Reconstruct.Service.Patients;
using Reconstruct.Service.Referrals;

namespace Reconstruct.Service.Synthetic;

/// <summary>One invented way through: who, with what, how it comes, and what happens when.</summary>
public sealed class Story
{
    public required int Number { get; init; }
    public required Condition Condition { get; init; }
    public required Twist Twist { get; init; }
    public required PatientDetails Patient { get; init; }
    public required DateTimeOffset Arrives { get; init; }
    public required ReferralSource Source { get; init; }
    public required CastMember Referrer { get; init; }
    public required string Details { get; init; }
    public required string? Matters { get; init; }
    public required int Photographs { get; init; }

    /// <summary>The patient, or a parent for a child, has an account.</summary>
    public bool HasAccount { get; init; }

    public List<Step> Steps { get; } = [];

    /// <summary>Set once it has been received.</summary>
    public PathwayId Pathway { get; set; }

    public PatientId PatientId { get; set; }
}
