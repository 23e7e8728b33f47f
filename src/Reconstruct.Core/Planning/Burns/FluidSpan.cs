namespace Reconstruct.Core.Planning.Burns;

/// <summary>A stretch of time and what the formula has left for it.</summary>
/// <param name="From">Its start.</param>
/// <param name="To">Its end, after the start.</param>
/// <param name="VolumeMl">Volume in mL, 0 or more.</param>
public sealed record FluidSpan(DateTimeOffset From, DateTimeOffset To, double VolumeMl)
{
    /// <summary>Real hours from start to end; a changed clock adds and takes nothing.</summary>
    public double Hours => (To - From).TotalHours;

    /// <summary>Rate in mL an hour; null when less than an hour is left, for which only the volume is given.</summary>
    /// <remarks>Source: <see cref="FluidSources.UnderAnHour"/>.</remarks>
    public double? RateMlPerHour => Hours >= 1 ? VolumeMl / Hours : null;
}
