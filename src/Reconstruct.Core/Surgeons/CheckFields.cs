namespace Reconstruct.Core.Surgeons;

/// <summary>What was typed about a check.</summary>
/// <param name="Claim">What was checked.</param>
/// <param name="Result">What was found.</param>
/// <param name="CheckedOn">The day; null when it is no date.</param>
/// <param name="Source">What was asked, 200 characters at most.</param>
/// <param name="Method">How.</param>
/// <param name="Evidence">What was seen, 1,000 characters at most.</param>
/// <param name="Detail">What the source says besides, 1,000 characters at most.</param>
/// <param name="EndsOn">The day that a certificate or membership ends; null when it is no date or none.</param>
/// <param name="EndsTyped">True when something was typed for it.</param>
public sealed record CheckFields(
    ClaimKind? Claim, CheckResult? Result, DateOnly? CheckedOn, string? Source, CheckMethod? Method, string? Evidence, string? Detail, DateOnly? EndsOn = null, bool EndsTyped = false);
