using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Reconstruct.Core.People;
using Reconstruct.Core.Surgeons;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Surgeons;

/// <summary>A surgeon of this service as the register has them. No patient's data; kept like a record all the same, because what it says decides who operates.</summary>
public sealed class Surgeon : IRecord
{
    public required SurgeonId Id { get; init; }
    public int Version { get; set; }
    public string? Title { get; private set; }
    public string GivenNames { get; private set; } = "";
    public string FamilyName { get; private set; } = "";

    /// <summary>What they do here, as they would say it.</summary>
    public string? Post { get; private set; }

    /// <summary>C and 7 digits; null for an invented surgeon. Unique.</summary>
    public string? GmcNumber { get; private set; }

    /// <summary>Their account here; null for none. Unique.</summary>
    public PersonId? Person { get; private set; }

    /// <summary>Invented for demonstration: there is no such person and no such number.</summary>
    public bool Invented { get; init; }

    public required DateTimeOffset AddedAt { get; init; }

    /// <summary>True while nobody may be newly listed for them: <see cref="MayBeListed"/>. Kept with every check.</summary>
    public bool Blocked { get; set; }

    /// <summary>Their last day in this service; null for one who stays.</summary>
    public DateOnly? LastDay { get; set; }

    /// <summary>When the last check was recorded: it moves with each, so that of two people who record one at once the second is told.</summary>
    public DateTimeOffset? LastRecordedAt { get; set; }

    /// <summary>Names and digits in capitals without accents: what a search looks in.</summary>
    public string SearchText { get; private set; } = "";

    public Guid RecordId => Id.Value;
    public Guid ChainId => Id.Value;

    public string Name => string.Join(' ', ((string?[])[Title, GivenNames, FamilyName]).Where(part => part is not null));

    public void Take(SurgeonDetails details, PersonId? person)
    {
        (Title, GivenNames, FamilyName, Post) = (details.Title, details.GivenNames, details.FamilyName, details.Post);
        (GmcNumber, Person) = (details.GmcNumber?.Value, person);
        SearchText = Fold($"{GivenNames} {FamilyName} {GmcNumber}");
    }

    /// <summary>Text as it is searched for.</summary>
    public static string Fold(string text) =>
        string.Concat(text.Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)).ToUpperInvariant();

    public sealed class Mapping : IEntityTypeConfiguration<Surgeon>
    {
        public void Configure(EntityTypeBuilder<Surgeon> row)
        {
            row.ToTable("surgeon");
            row.Ignore(s => s.Name);
            row.Property(s => s.GmcNumber).HasMaxLength(8);
            row.HasIndex(s => s.GmcNumber).IsUnique();
            row.HasIndex(s => s.Person).IsUnique();
            row.HasIndex(s => new { s.FamilyName, s.GivenNames });
        }
    }
}
