namespace Reconstruct.Core.Evidence;

/// <summary>A number that sources give differently.</summary>
/// <param name="Id">Id, the name of its file.</param>
/// <param name="Title">What it measures.</param>
/// <param name="Unit">Its unit, when the sources agree on one.</param>
/// <param name="Note">What is in dispute.</param>
/// <param name="Readings">What each source says; at least two.</param>
public sealed record DisputedNumber(string Id, string Title, string? Unit, string Note, IReadOnlyList<DisputedReading> Readings)
{
    /// <summary>The number, when every source gives the same; null while they differ, and then no calculation may fall back on any of them.</summary>
    public double? Settled => Readings.Select(r => r.Value.Value).Distinct().Take(2).ToList() is [var only] ? only : null;
}
