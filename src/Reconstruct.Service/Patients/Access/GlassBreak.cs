using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Reconstruct.Core.Patients;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Patients.Access;

/// <summary>Somebody outside the care team opened a record for a stated reason. It lasts an hour.</summary>
public sealed class GlassBreak : IRecord
{
    /// <summary>How long a broken glass lets somebody in.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromHours(1);

    public required GlassBreakId Id { get; init; }
    public int Version { get; set; }
    public required PatientId PatientId { get; init; }
    public required PersonId Person { get; init; }
    public required string Reason { get; init; }
    public required DateTimeOffset From { get; init; }
    public required DateTimeOffset Until { get; init; }

    public Guid RecordId => Id.Value;
    public Guid ChainId => PatientId.Value;

    public sealed class Mapping : IEntityTypeConfiguration<GlassBreak>
    {
        public void Configure(EntityTypeBuilder<GlassBreak> row)
        {
            row.ToTable("glass_break");
            row.HasIndex(g => new { g.Person, g.PatientId, g.Until });
        }
    }
}
