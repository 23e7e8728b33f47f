namespace Reconstruct.Core.Planning.Grafts;

/// <summary>A donor site, as far as its healing was published.</summary>
public enum DonorSite
{
    /// <summary>Thigh.</summary>
    Thigh,

    /// <summary>Scalp.</summary>
    Scalp,

    /// <summary>Any other.</summary>
    Other,
}
