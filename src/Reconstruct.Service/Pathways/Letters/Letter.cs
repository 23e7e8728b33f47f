using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.Patients;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Pathways.Letters;

/// <summary>A letter as it was written: its words never change. It is made in the same transaction as the decision that it tells.</summary>
public sealed class Letter : IRecord
{
    public required LetterId Id { get; init; }
    public int Version { get; set; }
    public required PathwayId PathwayId { get; init; }
    public required PatientId PatientId { get; init; }
    public required LetterTo To { get; init; }

    /// <summary>The template's id and the day on which its words were written.</summary>
    public required string Template { get; init; }

    public required DateOnly TemplateWrittenOn { get; init; }
    public required string Recipient { get; init; }
    public required string Salutation { get; init; }
    public IReadOnlyList<string> RecipientLines { get; init; } = [];

    /// <summary>Who it is about, line by line: name, date of birth, NHS number, reference.</summary>
    public IReadOnlyList<string> About { get; init; } = [];

    public required string Reference { get; init; }
    public required string Subject { get; init; }

    /// <summary>The letter, each line as <see cref="LetterLine.Stored"/>.</summary>
    public IReadOnlyList<string> Body { get; init; } = [];

    /// <summary>Who is responsible for the patient, at the time of writing: on every letter.</summary>
    public required string Responsible { get; init; }

    public required DateOnly DatedOn { get; init; }
    public required DateTimeOffset WrittenAt { get; init; }
    public required string SignedBy { get; init; }
    public string? SignedAs { get; init; }
    public bool LargePrint { get; init; }

    /// <summary>The letter as a page of HTML, whole in itself.</summary>
    public required DocumentId Document { get; init; }

    /// <summary>The same as PDF, once it is printed.</summary>
    public DocumentId? Pdf { get; set; }

    /// <summary>When it went; null while it is held back, and then only staff see it.</summary>
    public DateTimeOffset? SentAt { get; set; }

    /// <summary>The message that goes with it when it is sent later; null when it went at once.</summary>
    public string? MessageWhenSent { get; init; }

    public Guid RecordId => Id.Value;
    public Guid ChainId => PathwayId.Value;

    public IEnumerable<LetterLine> Lines => Body.Select(LetterLine.FromStored);

    public sealed class Mapping : IEntityTypeConfiguration<Letter>
    {
        public void Configure(EntityTypeBuilder<Letter> row)
        {
            row.ToTable("letter");
            row.Ignore(l => l.Lines);
            row.HasIndex(l => l.PathwayId);
            row.HasIndex(l => l.Document).IsUnique();
            row.Ignore(l => l.Lines);
        }
    }
}
