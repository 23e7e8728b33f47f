using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Reconstruct.Core.Clinic;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Clinic.Asked;

/// <summary>
/// A form that a patient was asked to fill in, until it is answered or withdrawn; and once it is answered, until somebody says that they have read it. The answers themselves are the
/// assessment that was started with it. Hazard: HAZ-112.
/// </summary>
public sealed class AskedForm : IRecord
{
    public required AskedFormId Id { get; init; }
    public int Version { get; set; }
    public required PathwayId PathwayId { get; init; }

    /// <summary>Where the answers are kept; withheld from staff until they are sent.</summary>
    public required AssessmentId AssessmentId { get; init; }

    /// <summary>Id of the form.</summary>
    public required string Form { get; init; }

    public required string Title { get; init; }

    /// <summary>For whom the form was made, as whoever asked read it.</summary>
    public required string MadeFor { get; init; }

    /// <summary>The time point that it is asked for, in words.</summary>
    public required string TimePoint { get; init; }

    /// <summary>The last London day on which an answer is in time.</summary>
    public required DateOnly AnswerBy { get; init; }

    public required DateTimeOffset AskedAt { get; init; }
    public PersonId? AskedBy { get; init; }
    public required string AskedByName { get; init; }

    public DateTimeOffset? AnsweredAt { get; set; }
    public string? AnsweredByName { get; set; }

    /// <summary>By when somebody of the team reads the answers.</summary>
    public DateTimeOffset? ReadBy { get; set; }

    public DateTimeOffset? ReadAt { get; set; }
    public string? ReadByName { get; set; }

    public DateTimeOffset? WithdrawnAt { get; set; }
    public string? WithdrawnByName { get; set; }
    public string? WithdrawnBecause { get; set; }

    public bool IsOpen => AnsweredAt is null && WithdrawnAt is null;

    public Guid RecordId => Id.Value;
    public Guid ChainId => PathwayId.Value;

    public sealed class Mapping : IEntityTypeConfiguration<AskedForm>
    {
        public void Configure(EntityTypeBuilder<AskedForm> row)
        {
            row.ToTable("asked_form");
            row.Ignore(f => f.IsOpen);
            row.HasIndex(f => f.PathwayId);
            row.HasIndex(f => f.AssessmentId).IsUnique();
            row.HasIndex(f => new { f.PathwayId, f.Form, f.TimePoint }).IsUnique().HasFilter("answered_at is null and withdrawn_at is null"); // asked once, not twice at once
            row.HasIndex(f => f.AnswerBy).HasFilter("answered_at is null and withdrawn_at is null");
            row.HasIndex(f => f.ReadBy).HasFilter("answered_at is not null and read_at is null");
        }
    }
}
