namespace Reconstruct.Core.Surgeons;

/// <summary>One check of one claim, as it was recorded. It is never changed: a later check stands beside it.</summary>
/// <param name="Claim">What was checked.</param>
/// <param name="Result">What was found.</param>
/// <param name="CheckedOn">The day for which the source says it, in London: of an extract, the day that it was made.</param>
/// <param name="RecordedAt">When it was recorded here, UTC.</param>
/// <param name="Source">What was asked: a register, a list, a certificate.</param>
/// <param name="Method">How.</param>
/// <param name="CheckedBy">Name of the person, or of the job that read an extract.</param>
/// <param name="Evidence">What was seen: an address, a file, a line of a file; null where there is nothing to see.</param>
/// <param name="Detail">What the source says besides, such as its words for conditions; null where nothing.</param>
/// <param name="CountsUntil">Last day on which it counts; null for one that found nothing out.</param>
public sealed record ClaimCheck(
    ClaimKind Claim, CheckResult Result, DateOnly CheckedOn, DateTimeOffset RecordedAt, string Source, CheckMethod Method, string CheckedBy,
    string? Evidence, string? Detail, DateOnly? CountsUntil)
{
    /// <summary>True when it lifts what an earlier check found against the surgeon.</summary>
    public bool IsGood => Result is CheckResult.Verified or CheckResult.VerifiedWithConditions or CheckResult.RegistrationOnly;

    /// <summary>True when it shows that the surgeon may not practise.</summary>
    public bool IsAdverse => Result is CheckResult.NoLicence or CheckResult.Suspended or CheckResult.Removed;

    /// <summary>True when a person answers for it.</summary>
    public bool IsByHand => Method is CheckMethod.LookedUp or CheckMethod.Document;
}
