using Reconstruct.Core.Clocks;

namespace Reconstruct.Core.Surgeons;

/// <summary>The words for each standing. What they may never say is held by test.</summary>
internal static class ClaimWords
{
    /// <summary>One sentence without a full stop.</summary>
    internal static string Of(ClaimHistory history)
    {
        var on = history.Deciding?.CheckedOn.InWords();
        return history.Standing switch
        {
            ClaimStanding.NotChecked when history.Claim == ClaimKind.Volume => "No operations recorded here yet. This says nothing about the surgeon",
            ClaimStanding.NotChecked => "Not checked yet. This says nothing about the surgeon",
            ClaimStanding.CouldNotCheck => $"We could not check on {history.Failed!.CheckedOn.InWords()}. This says nothing about the surgeon",
            ClaimStanding.Verified => $"{Verified(history)}, checked on {on}",
            ClaimStanding.VerifiedWithConditions => $"Registered with a licence to practise; the register shows a warning, conditions or undertakings, checked on {on}",
            ClaimStanding.RegistrationOnly => $"Registered; the specialty does not match the post, checked on {on}",
            ClaimStanding.Stale => $"Re-check due: the last check was on {on} and no longer counts",
            ClaimStanding.NotFound => $"No entry found for these details on {on}",
            ClaimStanding.Disagrees => $"Details do not match: the number and the name did not belong together on {on}. We resolve this before we use them",
            ClaimStanding.NoLicence => $"The register showed no licence to practise on {on}",
            ClaimStanding.Suspended => $"The register showed a suspension on {on}",
            _ => $"The register showed on {on} that the name was taken off it. The reason can be administrative",
        };
    }

    /// <summary>What is said besides.</summary>
    internal static IEnumerable<string> Notes(ClaimHistory history)
    {
        if (history.Failed is { } failed && history.Deciding is { } deciding)
        {
            yield return history.Good is { } good
                ? $"We could not check again on {failed.CheckedOn.InWords()}. The last good check was on {good.CheckedOn.InWords()}."
                : $"We could not check again on {failed.CheckedOn.InWords()}. The last check was on {deciding.CheckedOn.InWords()}.";
        }
        if (history.Standing == ClaimStanding.Stale && history.Found!.Result == CheckResult.VerifiedWithConditions)
            yield return "The last check showed a warning, conditions or undertakings.";
        if (history.Standing == ClaimStanding.Stale && history.Found!.Result == CheckResult.RegistrationOnly)
            yield return "The last check showed a specialty that does not match the post.";
        if (history.Standing == ClaimStanding.NotFound && history.Good is { } before)
            yield return $"An earlier check, on {before.CheckedOn.InWords()}, found the entry.";
        if (history.Adverse is not null && history.Found!.Result == CheckResult.NotFound && history.Unresolved is null)
            yield return $"No entry was found for these details on {history.Found.CheckedOn.InWords()}, which does not lift it.";
        if (history.Standing == ClaimStanding.NotFound && !SurgeonClaims.IsNeeded(history.Claim))
            yield return "A surgeon does not need this, and many good surgeons do without it.";
        if (history.Deciding?.Detail is { } detail) yield return $"{(history.Claim == ClaimKind.SubSpecialty ? "Field" : "The source says")}: {detail.TrimEnd('.')}.";
    }

    private static string Verified(ClaimHistory history) => history.Claim switch
    {
        ClaimKind.Registration => "Registered with a licence to practise",
        ClaimKind.SpecialistRegister => "On the Specialist Register in plastic surgery",
        ClaimKind.Credential => "The certificate was seen",
        ClaimKind.SubSpecialty => "Confirmed",
        ClaimKind.Volume => "Counted from this service's record",
        _ => "A member",
    };
}
