namespace Reconstruct.Core.Pathways;

/// <summary>One overdue duty.</summary>
/// <param name="Pathway">The pathway.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Duty">The duty, with the instant it was due.</param>
/// <param name="OverdueBy">Elapsed time since it was due; more than zero.</param>
public sealed record StalledItem(PathwayId Pathway, PathwayState State, Duty Duty, TimeSpan OverdueBy);
