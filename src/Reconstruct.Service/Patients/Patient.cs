using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Reconstruct.Core.Identifiers;
using Reconstruct.Core.Patients;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Patients;

/// <summary>A person known to the service as a patient: who they are, how to reach them, what they need.</summary>
public sealed class Patient : IRecord
{
    public required PatientId Id { get; init; }
    public int Version { get; set; }

    /// <summary>A number that passed its check, ten digits. A failing one is never here: see <see cref="UnverifiedNumber"/>.</summary>
    public string? NhsNumber { get; set; }

    public NhsNumberStatus NhsNumberStatus { get; set; } = NhsNumberStatus.NotPresent;

    /// <summary>What was sent as an NHS number and failed its check, as text. Nothing is ever matched on it.</summary>
    public string? UnverifiedNumber { get; set; }

    /// <summary>True once a person, or a valid number with matching details, has said who this is.</summary>
    public bool IdentityConfirmed { get; set; }

    public string? FamilyName { get; set; }

    /// <summary>The family name as it is searched.</summary>
    public string? FamilyKey { get => NameKey.Of(FamilyName); private set { _ = value; } }

    public string? GivenNames { get; set; }
    public string? Prefix { get; set; }
    public DateOnly? BirthDate { get; set; }
    public AdministrativeGender Gender { get; set; }

    /// <summary>As the patient states it; null: not known.</summary>
    public EthnicCategory? EthnicCategory { get; set; }

    public IReadOnlyList<string> AddressLines { get; set; } = [];
    public string? Postcode { get; set; }
    public string? Phone { get; set; }
    public string? Email { get; set; }
    public ContactBy ContactBy { get; set; }

    /// <summary>BCP 47 code, such as <c>en</c> or <c>cy</c>.</summary>
    public string? Language { get; set; }

    /// <summary>Null: not asked.</summary>
    public bool? NeedsInterpreter { get; set; }

    /// <summary>What the Accessible Information Standard asks for: large print, British Sign Language, easy read and so on.</summary>
    public IReadOnlyList<string> AccessibleInformation { get; set; } = [];

    /// <summary>ODS code of the GP practice where they are registered.</summary>
    public string? PracticeCode { get; set; }

    public DateOnly? DiedOn { get; set; }

    /// <summary>A record that only the care team may open without breaking the glass.</summary>
    public bool Restricted { get; set; }

    /// <summary>The record that this one was found to be a duplicate of; null when it stands for itself.</summary>
    public PatientId? MergedInto { get; set; }

    public Guid RecordId => Id.Value;
    public Guid ChainId => Id.Value;

    /// <summary>The name to show: "JONES, Julie (Mrs)".</summary>
    public string Name => (FamilyName, GivenNames) is (null, null)
        ? "Name not known"
        : $"{FamilyName?.ToUpperInvariant() ?? "–"}, {GivenNames ?? "–"}{(Prefix is null ? "" : $" ({Prefix})")}";

    /// <summary>The number as it is read out: "999 123 4567"; null when there is none that passed its check.</summary>
    public string? NhsNumberShown => NhsNumber is null ? null : Core.Identifiers.NhsNumber.Parse(NhsNumber).Value.Formatted;

    public sealed class Mapping : IEntityTypeConfiguration<Patient>
    {
        public void Configure(EntityTypeBuilder<Patient> row)
        {
            row.ToTable("patient");
            row.Property(p => p.NhsNumber).HasMaxLength(10);
            row.HasIndex(p => p.NhsNumber);
            row.HasIndex(p => new { p.FamilyName, p.BirthDate });
            row.HasIndex(p => new { p.FamilyKey, p.BirthDate });
            row.HasIndex(p => p.BirthDate);
            row.HasIndex(p => p.Postcode);
            row.HasIndex(p => p.MergedInto).HasFilter("merged_into is not null"); // whole, it would be taken for the many that are not merged
            row.Ignore(p => p.Name);
            row.Ignore(p => p.NhsNumberShown);
        }
    }
}
