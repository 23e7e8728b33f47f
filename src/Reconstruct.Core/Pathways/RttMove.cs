namespace Reconstruct.Core.Pathways;

/// <summary>What is recorded on the 18-week clock by itself when something happens to a pathway.</summary>
/// <param name="Kind">What to do.</param>
/// <param name="Code">The RTT code to record; null for a withdrawal.</param>
/// <param name="On">London day that it counts for.</param>
/// <param name="Why">The reason in words, without anything that identifies the patient.</param>
public sealed record RttMove(RttMoveKind Kind, string? Code, DateOnly On, string Why);
