using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.Patients;
using Reconstruct.Core.People;

namespace Reconstruct.Service.Patients.Access;

/// <summary>One look at a patient's record: who, as what, what for, where. Appended, never changed.</summary>
public sealed class AccessRow
{
    public required Guid Id { get; init; }
    public required DateTimeOffset At { get; init; }
    public PersonId? Person { get; init; }
    public string? Client { get; init; }
    public required string Name { get; init; }
    public required string Roles { get; init; }

    /// <summary>What for, in words that the patient reads.</summary>
    public required string Purpose { get; init; }

    /// <summary>The pattern of the route: never an address with an identifier in it.</summary>
    public required string What { get; init; }

    public required PatientId PatientId { get; init; }
    public PathwayId? PathwayId { get; init; }

    /// <summary>The reason given when the glass was broken; null otherwise.</summary>
    public string? GlassReason { get; init; }

    public sealed class Mapping : IEntityTypeConfiguration<AccessRow>
    {
        public void Configure(EntityTypeBuilder<AccessRow> row)
        {
            row.ToTable("access_log");
            row.Property(a => a.Id).ValueGeneratedNever();
            row.Property(a => a.Purpose).HasMaxLength(200);
            row.HasIndex(a => new { a.PatientId, a.At });
            row.HasIndex(a => new { a.Person, a.At });
        }
    }
}
