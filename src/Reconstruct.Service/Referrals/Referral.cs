using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.Patients;
using Reconstruct.Core.People;
using Reconstruct.Core.Referrals;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Referrals;

/// <summary>What was asked of the service, by form or by message, as it was asked.</summary>
public sealed class Referral : IRecord
{
    public required ReferralId Id { get; init; }
    public int Version { get; set; }
    public required PathwayId PathwayId { get; init; }
    public required PatientId PatientId { get; set; }
    public required ReferralSource Source { get; init; }
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>When it was written, as the sender says. The wait begins on receipt.</summary>
    public required DateTimeOffset AuthoredAt { get; init; }

    public string? ReferrerName { get; init; }
    public string? ReferrerOrganisation { get; init; }
    public string? ReferrerOrganisationName { get; init; }
    public PersonId? ReferrerPerson { get; init; }

    /// <summary>The condition, as a code of the question set; "not-said" for a message that does not say.</summary>
    public required string Condition { get; set; }

    /// <summary>What is wrong and what is asked for, in the sender's words.</summary>
    public string? Reason { get; set; }

    /// <summary>What matters to the patient, in their words.</summary>
    public string? MattersToPatient { get; set; }

    /// <summary>Reconstructive, cosmetic or for a person to say, with the reason: as found by the rule.</summary>
    public string? Purpose { get; set; }

    public string? PurposeReason { get; set; }

    /// <summary>What makes it urgent, each in words.</summary>
    public IReadOnlyList<string> RedFlags { get; set; } = [];

    /// <summary>What the message held that no field here is for, each "path: text". Shown as "also in the message".</summary>
    public IReadOnlyList<string> AlsoInTheMessage { get; set; } = [];

    /// <summary>The use case and message identifiers, for a message.</summary>
    public string? UseCase { get; set; }

    /// <summary>Answers of the form, question code to answer, as JSON; null for a message.</summary>
    public string? Answers { get; set; }

    /// <summary>True once the sender revoked it.</summary>
    public bool Revoked { get; set; }

    public Guid RecordId => Id.Value;
    public Guid ChainId => PathwayId.Value;

    public sealed class Mapping : IEntityTypeConfiguration<Referral>
    {
        public void Configure(EntityTypeBuilder<Referral> row)
        {
            row.ToTable("referral");
            row.HasIndex(r => r.PathwayId);
            row.HasIndex(r => r.PatientId);
        }
    }
}
