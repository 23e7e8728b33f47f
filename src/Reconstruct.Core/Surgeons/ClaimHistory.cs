namespace Reconstruct.Core.Surgeons;

/// <summary>Everything that was checked about one claim, taken together as it stands on a day. The order in which checks are given does not matter: their days do.</summary>
/// <remarks>
/// A failed attempt changes nothing. A disagreement of number and name stands until a person checks again by hand; an extract never lifts it. What shows that
/// the surgeon may not practise stands until a later good check. Source: <see cref="SurgeonSources.OwnDecision"/>.
/// </remarks>
public sealed class ClaimHistory
{
    private ClaimHistory(ClaimKind claim, DateOnly today) => (Claim, Today) = (claim, today);

    /// <summary>The claim.</summary>
    public ClaimKind Claim { get; }

    /// <summary>The day.</summary>
    public DateOnly Today { get; }

    /// <summary>The last check that found something out; null when none did.</summary>
    public ClaimCheck? Found { get; private set; }

    /// <summary>The last good check, whatever came after.</summary>
    public ClaimCheck? Good { get; private set; }

    /// <summary>The last check that showed that the surgeon may not practise, with no good one after it.</summary>
    public ClaimCheck? Adverse { get; private set; }

    /// <summary>The disagreement that no person has resolved.</summary>
    public ClaimCheck? Unresolved { get; private set; }

    /// <summary>The attempt that failed after everything that was found out.</summary>
    public ClaimCheck? Failed { get; private set; }

    /// <summary>The check that decides how the claim stands.</summary>
    public ClaimCheck? Deciding => Unresolved ?? (Found is { Result: CheckResult.NotFound } ? Adverse : null) ?? Found;

    /// <summary>How the claim stands.</summary>
    public ClaimStanding Standing => Deciding switch
    {
        null => Failed is null ? ClaimStanding.NotChecked : ClaimStanding.CouldNotCheck,
        { IsGood: true } check when check.CountsUntil is not { } until || until < Today => ClaimStanding.Stale,
        { Result: CheckResult.Verified } => ClaimStanding.Verified,
        { Result: CheckResult.VerifiedWithConditions } => ClaimStanding.VerifiedWithConditions,
        { Result: CheckResult.RegistrationOnly } => ClaimStanding.RegistrationOnly,
        { Result: CheckResult.NoLicence } => ClaimStanding.NoLicence,
        { Result: CheckResult.Suspended } => ClaimStanding.Suspended,
        { Result: CheckResult.Removed } => ClaimStanding.Removed,
        { Result: CheckResult.Disagrees } => ClaimStanding.Disagrees,
        _ => ClaimStanding.NotFound,
    };

    /// <summary>Takes the checks of a claim together. Those of other claims, and those of days to come, are passed over.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="checks">Checks in any order.</param>
    /// <param name="today">The day, in London.</param>
    public static ClaimHistory Of(ClaimKind claim, IEnumerable<ClaimCheck> checks, DateOnly today)
    {
        ClaimHistory history = new(claim, today);
        foreach (var check in checks.Where(c => c.Claim == claim && c.CheckedOn <= today).OrderBy(c => c.CheckedOn).ThenBy(c => c.RecordedAt).ThenBy(c => c.Result))
            history.Take(check);
        return history;
    }

    private void Take(ClaimCheck check)
    {
        if (check.Result == CheckResult.CouldNotCheck)
        {
            Failed = check;
            return;
        }
        Failed = null;
        if (check.Result == CheckResult.Disagrees) Unresolved = check;
        else if (check.IsByHand) Unresolved = null;
        if (check.IsGood) (Good, Adverse) = (check, null);
        else if (check.IsAdverse) Adverse = check;
        if (check.Result != CheckResult.Disagrees) Found = check;
    }
}
