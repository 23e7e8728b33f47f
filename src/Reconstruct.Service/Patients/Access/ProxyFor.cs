using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Reconstruct.Core.Patients;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Patients.Access;

/// <summary>A parent, carer or other person who acts for a patient, from one day to another.</summary>
public sealed class ProxyFor : IRecord
{
    public required ProxyId Id { get; init; }
    public int Version { get; set; }
    public required PatientId PatientId { get; init; }
    public required PersonId Person { get; init; }

    /// <summary>What they are to the patient: "mother", "attorney for health and welfare".</summary>
    public required string Relation { get; init; }

    public required DateOnly From { get; init; }

    /// <summary>Last day, as agreed from the start; null where none was.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>What was seen that shows it: a birth certificate, a court order. Null where the record began elsewhere.</summary>
    public string? Evidence { get; init; }

    /// <summary>When somebody ended it; from then on it opens nothing.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    public string? EndedByName { get; private set; }

    /// <summary>Ends it now.</summary>
    public void End(ServiceDb db) => (EndedAt, EndedByName) = (db.Clock.Now, db.Acting.Name);

    public Guid RecordId => Id.Value;
    public Guid ChainId => PatientId.Value;

    public sealed class Mapping : IEntityTypeConfiguration<ProxyFor>
    {
        public void Configure(EntityTypeBuilder<ProxyFor> row)
        {
            row.ToTable("proxy_for");
            row.HasIndex(p => p.Person);
            row.HasIndex(p => p.PatientId);
        }
    }
}
