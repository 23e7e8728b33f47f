using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Reconstruct.Core.Patients;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Patients.Identity;

/// <summary>A doubt about who a patient is, from the day it arose until a person settled it. The coordinator has it.</summary>
public sealed class IdentityCase : IRecord
{
    public required IdentityCaseId Id { get; init; }
    public int Version { get; set; }

    /// <summary>The record that is in doubt.</summary>
    public required PatientId PatientId { get; init; }

    public required DateTimeOffset OpenedAt { get; init; }

    /// <summary>The doubt, in words without the patient's data.</summary>
    public required string Doubt { get; init; }

    public Role Owner { get; init; } = Role.Coordinator;

    /// <summary>Null while it is open.</summary>
    public IdentityEnding? Ending { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }
    public PersonId? EndedBy { get; private set; }
    public string? EndedByName { get; private set; }

    public Guid RecordId => Id.Value;
    public Guid ChainId => PatientId.Value;

    /// <summary>Settles it, in the name of whoever is acting.</summary>
    public void End(IdentityEnding ending, ServiceDb db) =>
        (Ending, EndedAt, EndedBy, EndedByName) = (ending, db.Clock.Now, db.Acting.Person, db.Acting.Name);

    public sealed class Mapping : IEntityTypeConfiguration<IdentityCase>
    {
        public void Configure(EntityTypeBuilder<IdentityCase> row)
        {
            row.ToTable("identity_case");
            row.HasIndex(c => c.PatientId);
            row.HasIndex(c => new { c.Ending, c.OpenedAt });
        }
    }
}
