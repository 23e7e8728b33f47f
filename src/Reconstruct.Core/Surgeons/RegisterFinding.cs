namespace Reconstruct.Core.Surgeons;

/// <summary>What an extract found out about one claim.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Result">What was found.</param>
/// <param name="Detail">What the extract says besides; null where nothing.</param>
public sealed record RegisterFinding(ClaimKind Claim, CheckResult Result, string? Detail);
