using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Reconstruct.Core.People;
using Reconstruct.Core.Surgeons;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Surgeons;

/// <summary>One check of one claim. Written once; a later check stands beside it. In its surgeon's chain.</summary>
public sealed class SurgeonCheck : IRecord
{
    public required SurgeonCheckId Id { get; init; }
    public int Version { get; set; }
    public required SurgeonId SurgeonId { get; init; }

    /// <summary>The number that was on record at the time: a check of another number says nothing.</summary>
    public string? GmcNumber { get; init; }

    public required ClaimKind Claim { get; init; }
    public required CheckResult Result { get; init; }
    public required DateOnly CheckedOn { get; init; }
    public required DateTimeOffset RecordedAt { get; init; }
    public required string Source { get; init; }
    public required CheckMethod Method { get; init; }
    public required string CheckedBy { get; init; }
    public PersonId? CheckedByPerson { get; init; }
    public string? Evidence { get; init; }
    public string? Detail { get; init; }
    public DateOnly? CountsUntil { get; init; }

    public Guid RecordId => Id.Value;
    public Guid ChainId => SurgeonId.Value;

    /// <summary>As Core's rules take it.</summary>
    public ClaimCheck Check => new(Claim, Result, CheckedOn, RecordedAt, Source, Method, CheckedBy, Evidence, Detail, CountsUntil);

    public sealed class Mapping : IEntityTypeConfiguration<SurgeonCheck>
    {
        public void Configure(EntityTypeBuilder<SurgeonCheck> row)
        {
            row.ToTable("surgeon_check");
            row.Ignore(c => c.Check);
            row.Property(c => c.GmcNumber).HasMaxLength(8);
            row.HasIndex(c => new { c.SurgeonId, c.Claim, c.CheckedOn });
        }
    }
}
