namespace Reconstruct.Core.Surgeons;

/// <summary>What an extract is and which of its columns is which: there is no standard form of such files, so a mapping comes with each. Read by <see cref="RegisterMappingFile"/>.</summary>
/// <param name="Title">Name for people.</param>
/// <param name="Source">Where the extract comes from; stands on each check.</param>
/// <param name="ExtractedOn">The day for which it speaks.</param>
/// <param name="Complete">True when it holds everybody: only then does a missing line mean that no entry was found.</param>
/// <param name="AddUnknown">True when it lists the service's own surgeons: those not known yet are added. Otherwise their lines are passed over.</param>
/// <param name="Claims">What it speaks of.</param>
/// <param name="Columns">The heading of each column that is used.</param>
/// <param name="Statuses">What its words for the right to practise mean.</param>
/// <param name="NoConditions">Its words for "no conditions", besides an empty field.</param>
/// <param name="PlasticSurgery">Its names of the specialty.</param>
public sealed record RegisterMapping(
    string Title, string Source, DateOnly ExtractedOn, bool Complete, bool AddUnknown, IReadOnlyList<ClaimKind> Claims, RegisterColumns Columns,
    IReadOnlyDictionary<string, RegisterStatus> Statuses, IReadOnlyList<string> NoConditions, IReadOnlyList<string> PlasticSurgery)
{
    private static readonly char[] Between = [';', '|'];

    /// <summary>What a doctor's line finds out about a surgeon with that number. A name that does not agree finds that out and nothing else.</summary>
    public IReadOnlyList<RegisterFinding> Findings(RegisterRow row, string givenNames, string familyName)
    {
        if (!RegisterName.Agrees(givenNames, familyName, row.GivenNames, row.FamilyName)) return [.. Claims.Select(c => new RegisterFinding(c, CheckResult.Disagrees, null))];
        return [.. Claims.Select(c => Finding(c, row))];
    }

    /// <summary>The same finding for all that it speaks of.</summary>
    public IReadOnlyList<RegisterFinding> All(CheckResult result) => [.. Claims.Select(c => new RegisterFinding(c, result, null))];

    private RegisterFinding Finding(ClaimKind claim, RegisterRow row) => claim switch
    {
        ClaimKind.Registration => new(claim, Of(row), row.Conditions),
        ClaimKind.SpecialistRegister => new(claim, Specialist(row), row.Specialties is { Length: > 0 } specialties ? specialties : null),
        _ => new(claim, CheckResult.Verified, null),
    };

    private static CheckResult Of(RegisterRow row) => row.Status switch
    {
        RegisterStatus.NoLicence => CheckResult.NoLicence,
        RegisterStatus.Suspended => CheckResult.Suspended,
        RegisterStatus.Removed => CheckResult.Removed,
        _ => row.Conditions is null ? CheckResult.Verified : CheckResult.VerifiedWithConditions,
    };

    private CheckResult Specialist(RegisterRow row)
    {
        if (row.Status == RegisterStatus.Removed) return CheckResult.NotFound;
        var has = (row.Specialties ?? "").Split(Between, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Any(s => PlasticSurgery.Contains(s, StringComparer.OrdinalIgnoreCase));
        return has ? CheckResult.Verified : CheckResult.RegistrationOnly;
    }
}
