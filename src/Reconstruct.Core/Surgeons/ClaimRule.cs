namespace Reconstruct.Core.Surgeons;

/// <summary>What is said about a claim.</summary>
/// <remarks>
/// Each result has words that are said and words that never are: a failed attempt says nothing about the surgeon, a missing entry is no judgement, and
/// nothing here approves anybody. Source: <see cref="SurgeonSources.Employers"/>; the words are this project's.
/// </remarks>
public static class ClaimRule
{
    /// <summary>What is said about a claim on a day, after all its checks.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="checks">Checks in any order; those of other claims are passed over.</param>
    /// <param name="today">The day, in London.</param>
    public static ClaimAnswer Say(ClaimKind claim, IEnumerable<ClaimCheck> checks, DateOnly today) => Say(ClaimHistory.Of(claim, checks, today));

    /// <summary>What is said about every claim.</summary>
    public static IReadOnlyList<ClaimAnswer> SayAll(IReadOnlyCollection<ClaimCheck> checks, DateOnly today) => [.. SurgeonClaims.All.Select(c => Say(c, checks, today))];

    private static ClaimAnswer Say(ClaimHistory history) =>
        new(history.Claim, history.Standing, ClaimWords.Of(history), [.. ClaimWords.Notes(history)], history.Deciding, history.Good, history.Failed);
}
