namespace Reconstruct.Core.Ward;

/// <summary>One look at a free flap that is due.</summary>
/// <param name="Number">1 for the first after the start.</param>
/// <param name="At">When it is due.</param>
/// <param name="After">Real time since the start; a changed clock neither adds to it nor takes from it.</param>
/// <param name="Every">The gap to the check before.</param>
public sealed record FlapCheck(int Number, DateTimeOffset At, TimeSpan After, TimeSpan Every);
