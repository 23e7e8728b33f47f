namespace Reconstruct.Core.Planning.Expansion;

/// <summary>A visit that stands, in the order of time.</summary>
/// <param name="Event">The visit.</param>
/// <param name="VolumeMl">What was in the expander after it, in mL, 0 or more.</param>
/// <param name="Against">What said stop when something was put in all the same; empty when nothing did, or when nothing was put in.</param>
public sealed record FillingLine(FillingEvent Event, decimal VolumeMl, IReadOnlyList<FillingStop> Against)
{
    /// <summary>True when something was put in before on the same day in London: two people may have written down one filling.</summary>
    public bool AgainOnTheDay { get; init; }
}
