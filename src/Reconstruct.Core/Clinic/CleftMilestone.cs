namespace Reconstruct.Core.Clinic;

/// <summary>One step of cleft care from birth to adult, as a window of days. Services differ: it is when to look whether the step was taken, not when it has to be.</summary>
/// <param name="Code">Stable code.</param>
/// <param name="What">What to do.</param>
/// <param name="From">First day of the window.</param>
/// <param name="By">Last day of the window.</param>
/// <param name="Source">Where the window was read.</param>
public sealed record CleftMilestone(string Code, string What, DateOnly From, DateOnly By, Source Source);
