using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Core.Referrals;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Referrals.Triage;

/// <summary>What was found at an assessment, in the assessor's words.</summary>
public sealed class AssessmentNote : IRecord
{
    public required AssessmentNoteId Id { get; init; }
    public int Version { get; set; }
    public required PathwayId PathwayId { get; init; }
    public required DateTimeOffset At { get; init; }
    public PersonId? By { get; init; }
    public required string ByName { get; init; }
    public required string Found { get; init; }

    public Guid RecordId => Id.Value;
    public Guid ChainId => PathwayId.Value;

    public sealed class Mapping : IEntityTypeConfiguration<AssessmentNote>
    {
        public void Configure(EntityTypeBuilder<AssessmentNote> row)
        {
            row.ToTable("assessment_note");
            row.HasIndex(n => n.PathwayId);
        }
    }
}
