namespace Reconstruct.Core.Funding;

/// <summary>What one fact would have to become.</summary>
internal sealed record FactDemand(FactRegions Regions, ulong Allowed, double From)
{
    /// <summary>The nearest value that would do.</summary>
    public double To => Regions.Nearest(Allowed, From);
}
