namespace Reconstruct.Core.Clocks;

/// <summary>One wait against one target.</summary>
/// <param name="Target">The target.</param>
/// <param name="Start">Day 0; null when not known.</param>
/// <param name="End">The day it ended; null while it has not.</param>
/// <param name="DueOn">The last day within the target; null without a start.</param>
/// <param name="Days">Days from the start to the end, or to the as-at date, 0 or more; null without a start.</param>
/// <param name="Verdict">How it stands.</param>
public sealed record WaitingAnswer(WaitingTarget Target, DateOnly? Start, DateOnly? End, DateOnly? DueOn, int? Days, WaitingVerdict Verdict);
