using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.Patients;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Patients.Access;

/// <summary>Something that somebody has to look into, the governance lead unless it says who. It has an owner from the start and ends when somebody acknowledges it.</summary>
public sealed class Alert : IRecord
{
    public required AlertId Id { get; init; }
    public int Version { get; set; }
    public required PatientId PatientId { get; init; }

    /// <summary>The pathway that it is about; null where it is about the whole record.</summary>
    public PathwayId? PathwayId { get; init; }

    public required DateTimeOffset RaisedAt { get; init; }

    /// <summary>What happened, in a few words without the patient's data.</summary>
    public required string What { get; init; }

    /// <summary>Who did it, and as what.</summary>
    public required string ByName { get; init; }

    public required string ByRoles { get; init; }

    /// <summary>The reason that was given.</summary>
    public required string Reason { get; init; }

    public Role Owner { get; init; } = Role.Governance;

    /// <summary>The one person of that role who has it; null when everyone in the role shares it.</summary>
    public PersonId? OwnerPerson { get; init; }

    public DateTimeOffset? AcknowledgedAt { get; private set; }
    public PersonId? AcknowledgedBy { get; private set; }
    public string? AcknowledgedByName { get; private set; }

    /// <summary>What was found, in the words of whoever acknowledged it.</summary>
    public string? Finding { get; private set; }

    public Guid RecordId => Id.Value;
    public Guid ChainId => PatientId.Value;

    public void Acknowledge(ServiceDb db, string? finding) =>
        (AcknowledgedAt, AcknowledgedBy, AcknowledgedByName, Finding) = (db.Clock.Now, db.Acting.Person, db.Acting.Name, finding);

    public sealed class Mapping : IEntityTypeConfiguration<Alert>
    {
        public void Configure(EntityTypeBuilder<Alert> row)
        {
            row.ToTable("alert");
            row.HasIndex(a => new { a.AcknowledgedAt, a.RaisedAt });
            row.HasIndex(a => a.PathwayId);
        }
    }
}
