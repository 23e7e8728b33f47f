using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Reconstruct.Core.Clinic;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Clinic.Assessments;

/// <summary>Something that an assessment leaves to be done by a day or time. Open until somebody, or a later answer, says what came of it; a time that passes closes nothing. Hazard: HAZ-105.</summary>
public sealed class AssessmentTask : IRecord
{
    public required AssessmentTaskId Id { get; init; }
    public int Version { get; set; }
    public required PathwayId PathwayId { get; init; }
    public required AssessmentId AssessmentId { get; init; }

    /// <summary>The task's code in its form.</summary>
    public required string Code { get; init; }

    public required string What { get; set; }

    /// <summary>The rule, and where it was read.</summary>
    public required string Why { get; set; }

    public required Role OwnerRole { get; set; }
    public required DateTimeOffset DueAt { get; set; }

    /// <summary>True when the time of day counts.</summary>
    public required bool Timed { get; set; }

    /// <summary>True when it is due at once: saving the form again does not put it off.</summary>
    public required bool AtOnce { get; set; }

    /// <summary>First London day on which it is on lists of work; null for at once.</summary>
    public DateOnly? ShowFrom { get; set; }

    public required DateTimeOffset SetAt { get; init; }
    public DateTimeOffset? DoneAt { get; set; }
    public string? DoneByName { get; set; }

    /// <summary>What came of it, or why it is not needed.</summary>
    public string? Outcome { get; set; }

    /// <summary>True when the answers of the form closed it; then they can open it again.</summary>
    public bool ByAnswers { get; set; }

    public Guid RecordId => Id.Value;
    public Guid ChainId => PathwayId.Value;

    public sealed class Mapping : IEntityTypeConfiguration<AssessmentTask>
    {
        public void Configure(EntityTypeBuilder<AssessmentTask> row)
        {
            row.ToTable("assessment_task");
            row.HasIndex(t => new { t.AssessmentId, t.Code }).IsUnique();
            row.HasIndex(t => t.PathwayId);
            row.HasIndex(t => new { t.OwnerRole, t.DueAt }).HasFilter("done_at is null");
        }
    }
}
