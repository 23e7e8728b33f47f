using Reconstruct.Core.Clocks;

namespace Reconstruct.Core.Surgeons;

/// <summary>
/// Whether patients may be newly listed for a surgeon: not where the register shows that they may not practise, nor where number and name do not belong
/// together. Everything else is a warning to a person, so that a lookup that failed or a letter mistyped stops nobody's care.
/// </summary>
/// <remarks>Source: <see cref="SurgeonSources.Licence"/>; what blocks and what warns is <see cref="SurgeonSources.OwnDecision"/>.</remarks>
public static class MayBeListed
{
    /// <summary>The answer on a day.</summary>
    /// <param name="checks">Every check of the surgeon, in any order.</param>
    /// <param name="today">The day, in London.</param>
    /// <param name="lastDay">The surgeon's last day in this service; null for one who stays. After it nobody is listed; before it a person is warned.</param>
    public static ListingAnswer Of(IReadOnlyCollection<ClaimCheck> checks, DateOnly today, DateOnly? lastDay = null)
    {
        if (lastDay < today) return new(Listing.Blocked, [$"Left this service: the last day was {lastDay.Value.InWords()}."]);
        var registration = ClaimHistory.Of(ClaimKind.Registration, checks, today);
        var specialist = ClaimHistory.Of(ClaimKind.SpecialistRegister, checks, today);
        List<string> blocks = [.. Blocks(registration), .. Blocks(specialist)];
        if (blocks.Count > 0) return new(Listing.Blocked, [.. blocks.Distinct(StringComparer.Ordinal)]);
        List<string> warnings = [.. Warnings(registration), .. Warnings(specialist)];
        if (lastDay is { } last) warnings.Add($"Leaves this service: the last day is {last.InWords()}.");
        return new(warnings.Count > 0 ? Listing.MayWithWarning : Listing.May, warnings);
    }

    private static IEnumerable<string> Blocks(ClaimHistory claim)
    {
        if (claim.Unresolved is not null || claim.Adverse is not null) yield return ClaimWords.Of(claim) + ".";
    }

    private static IEnumerable<string> Warnings(ClaimHistory claim)
    {
        if (claim.Standing != ClaimStanding.Verified) yield return $"{SurgeonClaims.Title(claim.Claim)}: {ClaimWords.Of(claim)}.";
    }
}
