using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Reconstruct.Core.Clinic;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Clinic.Assessments;

/// <summary>One assessment form of a pathway, from the first answer on. What was answered is kept as a FHIR QuestionnaireResponse; earlier versions are in the history. Hazard: HAZ-106.</summary>
public sealed class Assessment : IRecord
{
    public required AssessmentId Id { get; init; }
    public int Version { get; set; }
    public required PathwayId PathwayId { get; init; }

    /// <summary>Id of the form.</summary>
    public required string Form { get; init; }

    /// <summary>Version of the form that the answers were last read with.</summary>
    public required string FormVersion { get; set; }

    public required string Title { get; init; }
    public AssessmentStatus Status { get; set; }

    /// <summary>The items of a QuestionnaireResponse, as FHIR JSON.</summary>
    public required string Response { get; set; }

    /// <summary>Questions whose answers were left out at the last save, since they are no longer asked.</summary>
    public IReadOnlyList<string> Dropped { get; set; } = [];

    public required DateTimeOffset StartedAt { get; init; }
    public PersonId? StartedBy { get; init; }
    public required string StartedByName { get; init; }
    public required DateTimeOffset SavedAt { get; set; }
    public required string SavedByName { get; set; }
    public DateTimeOffset? CompletedAt { get; set; }
    public string? CompletedByName { get; set; }

    /// <summary>Why it was changed after it was completed: the last reason.</summary>
    public string? AmendedBecause { get; set; }

    /// <summary>What the patient was asked; null for one that staff started.</summary>
    public AskedFormId? Asked { get; init; }

    /// <summary>The time point that it was asked for.</summary>
    public string? TimePoint { get; init; }

    /// <summary>Who answered what the patient was asked; null while nobody has, and where staff did.</summary>
    public FormPerformer? AnsweredBy { get; set; }

    /// <summary>The person who filled it in, of a form that a patient was asked for; the draft is theirs alone. Null until it is saved.</summary>
    public PersonId? AnsweredByPerson { get; set; }

    /// <summary>What a person who answered for the patient is to them, as their right to act says.</summary>
    public string? AnsweredAs { get; set; }

    /// <summary>When answers of the patient were set aside, since they cannot be relied on. They stay as they are.</summary>
    public DateTimeOffset? SetAsideAt { get; set; }

    public string? SetAsideByName { get; set; }
    public string? SetAsideBecause { get; set; }

    /// <summary>True for answers that a patient has begun and not sent: nobody else sees them.</summary>
    public bool IsWithheld => Asked is not null && Status is AssessmentStatus.InProgress;

    /// <summary>True when another person than this has begun to fill it in.</summary>
    public bool IsOfAnother(PersonId? person) => AnsweredByPerson is { } begun && begun != person;

    public Guid RecordId => Id.Value;
    public Guid ChainId => PathwayId.Value;

    public sealed class Mapping : IEntityTypeConfiguration<Assessment>
    {
        public void Configure(EntityTypeBuilder<Assessment> row)
        {
            row.ToTable("assessment");
            row.HasIndex(a => a.PathwayId);
            row.Ignore(a => a.IsWithheld);
        }
    }
}
