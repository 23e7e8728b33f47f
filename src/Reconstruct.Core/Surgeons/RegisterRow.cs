using Reconstruct.Core.Identifiers;

namespace Reconstruct.Core.Surgeons;

/// <summary>One doctor in an extract.</summary>
/// <param name="Number">GMC number.</param>
/// <param name="GivenNames">Given names.</param>
/// <param name="FamilyName">Family name.</param>
/// <param name="Status">The right to practise; null where the extract does not say.</param>
/// <param name="Specialties">Specialties as written; null where the extract does not say.</param>
/// <param name="Conditions">Warning, conditions or undertakings as written; null where there are none or the extract does not say.</param>
public sealed record RegisterRow(GmcNumber Number, string GivenNames, string FamilyName, RegisterStatus? Status, string? Specialties, string? Conditions);
