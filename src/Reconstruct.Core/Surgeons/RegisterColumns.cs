namespace Reconstruct.Core.Surgeons;

/// <summary>The headings of the columns of an extract, exactly as its first line has them.</summary>
/// <param name="GmcNumber">GMC number: 7 digits, or C and 7 digits.</param>
/// <param name="GivenNames">Given names.</param>
/// <param name="FamilyName">Family name.</param>
/// <param name="Status">Right to practise; needed where the extract speaks of registration.</param>
/// <param name="Specialties">Specialties, parted by ; or |; needed where it speaks of the Specialist Register.</param>
/// <param name="Conditions">Warnings, conditions or undertakings; null where it has no such column.</param>
public sealed record RegisterColumns(string GmcNumber, string GivenNames, string FamilyName, string? Status = null, string? Specialties = null, string? Conditions = null)
{
    /// <summary>Those that are used.</summary>
    public IReadOnlyList<string> Named => [.. ((string?[])[GmcNumber, GivenNames, FamilyName, Status, Specialties, Conditions]).OfType<string>()];
}
