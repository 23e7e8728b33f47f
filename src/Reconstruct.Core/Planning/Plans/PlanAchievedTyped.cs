namespace Reconstruct.Core.Planning.Plans;

/// <summary>What was typed about what was done; nothing is checked yet. What is null was left empty.</summary>
/// <param name="DoneOn">The day of the operation.</param>
/// <param name="Option">Id of the option.</param>
/// <param name="Flap">Id of the flap.</param>
/// <param name="AreaMm2">Area in mm².</param>
/// <param name="Minutes">Time in minutes.</param>
/// <param name="Returns">Returns to theatre.</param>
/// <param name="Reason">Why it differs from the plan.</param>
public sealed record PlanAchievedTyped(DateOnly? DoneOn, string? Option, string? Flap, string? AreaMm2, string? Minutes, string? Returns, string? Reason);
