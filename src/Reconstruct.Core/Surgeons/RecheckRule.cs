using Reconstruct.Core.People;

namespace Reconstruct.Core.Surgeons;

/// <summary>
/// What somebody has to look at, of one surgeon on a day. Governance is the responsible person for what the register shows against a surgeon; the
/// administrator looks after the register. A membership that is missing asks for nothing.
/// </summary>
/// <remarks>Source: <see cref="SurgeonSources.Employers"/> (check again regularly); who does it is <see cref="SurgeonSources.OwnDecision"/>.</remarks>
public static class RecheckRule
{
    /// <summary>What there is, by claim.</summary>
    /// <param name="checks">Every check of the surgeon, in any order.</param>
    /// <param name="intervals">The service's own intervals.</param>
    /// <param name="today">The day, in London.</param>
    /// <param name="lastDay">The surgeon's last day in this service; null for one who stays. Somebody passes the patients on by then; after it nothing is checked again.</param>
    public static IReadOnlyList<RecheckNeed> Of(IReadOnlyCollection<ClaimCheck> checks, CheckIntervals intervals, DateOnly today, DateOnly? lastDay = null) =>
        [.. lastDay is { } last ? [new RecheckNeed(ClaimKind.Registration, RecheckReason.Left, Role.Coordinator, last, null)] : Array.Empty<RecheckNeed>(), .. lastDay < today ? [] : Checks(checks, intervals, today)];

    private static IEnumerable<RecheckNeed> Checks(IReadOnlyCollection<ClaimCheck> checks, CheckIntervals intervals, DateOnly today) =>
        [.. SurgeonClaims.ByHand.SelectMany(claim => Of(ClaimHistory.Of(claim, checks, today), intervals))];

    private static IEnumerable<RecheckNeed> Of(ClaimHistory h, CheckIntervals intervals)
    {
        var needed = SurgeonClaims.IsNeeded(h.Claim);
        if (h.Adverse is { } adverse) yield return Need(h, RecheckReason.Blocked, Role.Governance, adverse.CheckedOn, adverse);
        if (h.Unresolved is { } unresolved) yield return Need(h, RecheckReason.Disagrees, Role.Governance, unresolved.CheckedOn, unresolved);
        if (h.Found is { Result: CheckResult.VerifiedWithConditions } conditions) yield return Need(h, RecheckReason.Conditions, Role.Governance, conditions.CheckedOn, conditions);
        if (needed && h.Found is { Result: CheckResult.NotFound } missing) yield return Need(h, RecheckReason.NotFound, Role.Governance, missing.CheckedOn, missing);
        if (needed && h.Found is null && h.Unresolved is null) yield return Need(h, RecheckReason.FirstCheck, Role.Administrator, h.Today, null);
        if (h is { Found: not null, Failed: { } failed }) yield return Need(h, RecheckReason.TryAgain, Role.Administrator, failed.CheckedOn, failed);
        if (h.Found is { CountsUntil: { } until } found && (needed || found.IsGood) && until.AddDays(-intervals.AskAheadDays) <= h.Today)
            yield return Need(h, RecheckReason.Recheck, Role.Administrator, until, found);
    }

    private static RecheckNeed Need(ClaimHistory h, RecheckReason reason, Role owner, DateOnly dueOn, ClaimCheck? about) => new(h.Claim, reason, owner, dueOn, about);
}
