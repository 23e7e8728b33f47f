namespace Reconstruct.Core.Planning.Drawings;

/// <summary>What lies under a drawing when it is shown, from (0, 0) at its lower left.</summary>
/// <param name="Width">Width in units of the drawing; 0 for an empty board.</param>
/// <param name="Height">Height in units.</param>
/// <param name="Lines">Lines of an outline of the body.</param>
/// <param name="Picture">Address or data address of a photograph; null when there is none.</param>
public sealed record BoardBacking(double Width, double Height, IReadOnlyList<IReadOnlyList<PlanPoint>> Lines, string? Picture)
{
    /// <summary>Nothing.</summary>
    public static BoardBacking None { get; } = new(0, 0, [], null);
}
