namespace Reconstruct.Core.Pathways;

/// <summary>How long a step may take, by urgency.</summary>
/// <remarks>Source: this service's own working times, not a national standard; clinical clocks (referral to treatment, cancer, open fracture) run
/// beside them and are reckoned elsewhere.</remarks>
/// <param name="RoutineWorkingDays">Working days, 1 or more.</param>
/// <param name="UrgentWorkingDays">Working days, 1 to <paramref name="RoutineWorkingDays"/>.</param>
/// <param name="ImmediateHours">Elapsed hours, 1 or more.</param>
public sealed record DueIn(int RoutineWorkingDays, int UrgentWorkingDays, int ImmediateHours);
