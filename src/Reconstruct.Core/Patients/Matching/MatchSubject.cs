namespace Reconstruct.Core.Patients.Matching;

/// <summary>What two records are compared by. A part that is not known is null or blank, and then nothing is concluded from it.</summary>
/// <param name="NhsNumber">Ten digits that have passed their check; null when absent or failing, so that no match can rest on a failing number.</param>
/// <param name="GivenName">First name.</param>
/// <param name="FamilyName">Last name.</param>
/// <param name="BirthDate">Date of birth.</param>
/// <param name="Postcode">Postcode, in any spacing and case.</param>
public sealed record MatchSubject(string? NhsNumber, string? GivenName, string? FamilyName, DateOnly? BirthDate, string? Postcode)
{
    /// <summary>Masked: identity never goes in a log.</summary>
    public override string ToString() => "MatchSubject (details withheld)";
}
