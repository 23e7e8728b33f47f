using Reconstruct.Core.Patients.Matching;

namespace Reconstruct.Core.Surgeons;

/// <summary>Whether the name on a register is the name on record. Strict: what is only near is for a person to say.</summary>
/// <remarks>Case, accents, apostrophes and hyphens do not count; nothing else is overlooked. Source: <see cref="SurgeonSources.OwnDecision"/>.</remarks>
public static class RegisterName
{
    /// <summary>True when family names are the same and first given names are the same, or one is the initial of the other.</summary>
    public static bool Agrees(string givenNames, string familyName, string theirGivenNames, string theirFamilyName) =>
        MatchName.Compare(MatchName.Parts(familyName), MatchName.Parts(theirFamilyName)) == Agreement.Same
        && MatchName.Parts(givenNames) is [var ours, ..] && MatchName.Parts(theirGivenNames) is [var theirs, ..] && SameOrInitial(ours, theirs);

    private static bool SameOrInitial(string a, string b) =>
        string.Equals(a, b, StringComparison.Ordinal) || ((a.Length == 1 || b.Length == 1) && a[0] == b[0]);
}
