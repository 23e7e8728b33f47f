using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Reconstruct.Core.Patients;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Patients.Access;

/// <summary>A seat in the team that cares for a patient: a role, a person, or the organisation that referred. Exactly one of the three.</summary>
public sealed class CareTeamMember : IRecord
{
    public required CareTeamMemberId Id { get; init; }
    public int Version { get; set; }
    public required PatientId PatientId { get; init; }

    /// <summary>Everyone with this role.</summary>
    public Role? Role { get; init; }

    public PersonId? Person { get; init; }

    /// <summary>ODS code: everyone who refers for this organisation.</summary>
    public string? Organisation { get; init; }

    public required DateTimeOffset From { get; init; }

    /// <summary>First instant at which it no longer counts; null while it goes on.</summary>
    public DateTimeOffset? Until { get; set; }

    /// <summary>Why they are in the team, in words that the patient may read.</summary>
    public required string Why { get; init; }

    public Guid RecordId => Id.Value;
    public Guid ChainId => PatientId.Value;

    public sealed class Mapping : IEntityTypeConfiguration<CareTeamMember>
    {
        public void Configure(EntityTypeBuilder<CareTeamMember> row)
        {
            row.ToTable("care_team_member", table => table.HasCheckConstraint("one_seat",
                "(case when role is null then 0 else 1 end) + (case when person is null then 0 else 1 end) + (case when organisation is null then 0 else 1 end) = 1"));
            row.Property(m => m.Organisation).HasMaxLength(12);
            row.HasIndex(m => new { m.PatientId, m.Person }); // both, so that a seat is looked up by the patient: a surgeon has thousands
            row.HasIndex(m => m.Person);
            row.HasIndex(m => m.Organisation);
        }
    }
}
