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

    /// <summary>Last day; null while it goes on.</summary>
    public DateOnly? Until { get; set; }

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
