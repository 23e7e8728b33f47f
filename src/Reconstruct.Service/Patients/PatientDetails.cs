using Reconstruct.Core.Patients;

namespace Reconstruct.Service.Patients;

/// <summary>Who the patient is, as a referral tells it. Nothing has been checked yet.</summary>
public sealed record PatientDetails
{
    /// <summary>As it was written, failing or not.</summary>
    public string? NhsNumber { get; init; }
    public string? FamilyName { get; init; }
    public string? GivenNames { get; init; }
    public string? Prefix { get; init; }
    public DateOnly? BirthDate { get; init; }
    public AdministrativeGender Gender { get; init; }
    public EthnicCategory? EthnicCategory { get; init; }
    public IReadOnlyList<string> AddressLines { get; init; } = [];
    public string? Postcode { get; init; }
    public string? Phone { get; init; }
    public string? Email { get; init; }
    public ContactBy ContactBy { get; init; }
    public string? Language { get; init; }
    public bool? NeedsInterpreter { get; init; }
    public IReadOnlyList<string> AccessibleInformation { get; init; } = [];
    public string? PracticeCode { get; init; }
}
