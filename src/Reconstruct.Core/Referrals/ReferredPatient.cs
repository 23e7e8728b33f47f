namespace Reconstruct.Core.Referrals;

/// <summary>Who the referral says the patient is. A claim, until the identity is confirmed.</summary>
/// <param name="GivenName">First name.</param>
/// <param name="FamilyName">Last name.</param>
/// <param name="BirthDate">Date of birth.</param>
/// <param name="NhsNumberAsTyped">The NHS number as typed, not checked here; null when none was. One that fails its check goes to the identity worklist.</param>
/// <param name="PostcodeAsTyped">The postcode as typed; null when none was.</param>
public sealed record ReferredPatient(string GivenName, string FamilyName, DateOnly BirthDate, string? NhsNumberAsTyped, string? PostcodeAsTyped)
{
    /// <summary>Masked: identity never goes in a log.</summary>
    public override string ToString() => "ReferredPatient (details withheld)";
}
