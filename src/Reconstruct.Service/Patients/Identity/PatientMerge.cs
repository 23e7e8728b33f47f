using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Reconstruct.Core.Patients;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Patients.Identity;

/// <summary>One record found to be of the same person as another, with all that is needed to undo it.</summary>
public sealed class PatientMerge : IRecord
{
    public required PatientMergeId Id { get; init; }
    public int Version { get; set; }
    public required PatientId From { get; init; }
    public required PatientId Into { get; init; }
    public required DateTimeOffset At { get; init; }
    public PersonId? By { get; init; }
    public required string ByName { get; init; }

    /// <summary>Records merged into <see cref="From"/> before, which follow it.</summary>
    public IReadOnlyList<string> Followed { get; init; } = [];

    /// <summary>What later stages moved along, each "kind/id".</summary>
    public IReadOnlyList<string> Moved { get; set; } = [];

    /// <summary>The survivor had no NHS number and took this record's.</summary>
    public bool TookNumber { get; init; }

    /// <summary>The survivor's number status before.</summary>
    public NhsNumberStatus StatusBefore { get; init; }

    /// <summary>The survivor became a restricted record, because this one was.</summary>
    public bool MadeRestricted { get; init; }

    public DateTimeOffset? UndoneAt { get; private set; }
    public PersonId? UndoneBy { get; private set; }
    public string? UndoneByName { get; private set; }

    public Guid RecordId => Id.Value;
    public Guid ChainId => Into.Value;

    public void Undo(ServiceDb db) => (UndoneAt, UndoneBy, UndoneByName) = (db.Clock.Now, db.Acting.Person, db.Acting.Name);

    public sealed class Mapping : IEntityTypeConfiguration<PatientMerge>
    {
        public void Configure(EntityTypeBuilder<PatientMerge> row)
        {
            row.ToTable("patient_merge");
            row.HasIndex(m => m.From);
            row.HasIndex(m => m.Into);
        }
    }
}
