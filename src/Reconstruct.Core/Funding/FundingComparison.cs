namespace Reconstruct.Core.Funding;

/// <summary>One person's answers put to every board of a day, and to every version that is kept.</summary>
/// <param name="Engine">Version of the rules of deciding.</param>
/// <param name="Procedure">What was asked for.</param>
/// <param name="On">The day.</param>
/// <param name="Facts">What was known.</param>
/// <param name="Boards">The answer of every board in force that day, by code.</param>
/// <param name="Versions">What every version says, whatever its status and owner, by id.</param>
public sealed record FundingComparison(
    string Engine,
    Procedure Procedure,
    DateOnly On,
    Facts Facts,
    IReadOnlyList<FundingAnswer> Boards,
    IReadOnlyList<PolicyDecision> Versions);
