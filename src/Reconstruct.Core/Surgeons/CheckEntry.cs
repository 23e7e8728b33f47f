namespace Reconstruct.Core.Surgeons;

/// <summary>A check that a person records. One that exists is valid.</summary>
public sealed record CheckEntry
{
    private const int LongestLine = 200;
    private const int LongestText = 1000;

    private CheckEntry(CheckFields f) =>
        (Claim, Result, CheckedOn, Source, Method, Evidence, Detail, EndsOn) = (f.Claim!.Value, f.Result!.Value, f.CheckedOn!.Value, f.Source!.Trim(), f.Method!.Value, Kept(f.Evidence), Kept(f.Detail), f.EndsOn);

    /// <summary>What was checked.</summary>
    public ClaimKind Claim { get; }

    /// <summary>What was found.</summary>
    public CheckResult Result { get; }

    /// <summary>The day of the check.</summary>
    public DateOnly CheckedOn { get; }

    /// <summary>What was asked.</summary>
    public string Source { get; }

    /// <summary>How: looked up or seen on a document.</summary>
    public CheckMethod Method { get; }

    /// <summary>What was seen; null only where nothing could be asked.</summary>
    public string? Evidence { get; }

    /// <summary>What the source says besides.</summary>
    public string? Detail { get; }

    /// <summary>The day that a certificate or membership ends.</summary>
    public DateOnly? EndsOn { get; }

    /// <summary>Makes an entry, or gives every reason why not.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="today">Today in London.</param>
    public static Result<CheckEntry> Make(CheckFields typed, DateOnly today)
    {
        List<Refusal> refusals = [.. What(typed), .. When(typed, today), .. Where(typed)];
        return refusals.Count > 0 ? refusals : new CheckEntry(typed);
    }

    private static IEnumerable<Refusal> What(CheckFields f)
    {
        if (f.Claim is null || !SurgeonClaims.ByHand.Contains(f.Claim.Value)) yield return new("check-claim-missing", "Select what you checked", "claim");
        if (f.Result is null) yield return new("check-result-missing", "Select what you found", "result");
        else if (f.Claim is { } claim && !SurgeonClaims.Results(claim).Contains(f.Result.Value))
            yield return new("check-result-other-claim", $"Select a finding that fits: {SurgeonClaims.Title(claim)} cannot have this one", "result");
    }

    private static IEnumerable<Refusal> When(CheckFields f, DateOnly today)
    {
        if (f.CheckedOn is null) yield return new("check-date-missing", "Enter the date of the check", "checked");
        if (f.CheckedOn > today) yield return new("check-date-future", "Date of the check must be today or in the past", "checked");
        if (f.EndsTyped && f.EndsOn is null) yield return new("check-end-date", "Enter the date that it ends, or leave it empty", "ends");
        if (f.EndsOn < f.CheckedOn) yield return new("check-ended-before", "Date that it ends must be on or after the date of the check", "ends");
    }

    private static IEnumerable<Refusal> Where(CheckFields f)
    {
        if (f.Method is not (CheckMethod.LookedUp or CheckMethod.Document)) yield return new("check-method-missing", "Select how you checked", "method");
        if (Kept(f.Source) is not { } source) yield return new("check-source-missing", "Enter what you asked, such as the GMC register", "source");
        else if (source.Length > LongestLine) yield return new("check-source-long", $"Source must be {LongestLine} characters or fewer", "source");
        if (Kept(f.Evidence) is null && f.Result is not null and not CheckResult.CouldNotCheck) yield return new("check-evidence-missing", "Enter what you saw", "evidence");
        if (f.Evidence?.Length > LongestText) yield return new("check-evidence-long", $"What you saw must be {LongestText} characters or fewer", "evidence");
        if (Kept(f.Detail) is null && NeedsDetail(f)) yield return new("check-detail-missing", DetailMessage(f), "detail");
        if (f.Detail?.Length > LongestText) yield return new("check-detail-long", $"What the source says must be {LongestText} characters or fewer", "detail");
    }

    private static bool NeedsDetail(CheckFields f) =>
        f.Result == CheckResult.VerifiedWithConditions || (f.Claim == ClaimKind.SubSpecialty && f.Result == CheckResult.Verified);

    private static string DetailMessage(CheckFields f) =>
        f.Claim == ClaimKind.SubSpecialty ? "Enter what they specialise in" : "Enter the warning, conditions or undertakings as the register has them";

    private static string? Kept(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
