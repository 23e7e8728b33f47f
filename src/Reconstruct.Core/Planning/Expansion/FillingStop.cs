namespace Reconstruct.Core.Planning.Expansion;

/// <summary>What says that an expander must not be filled, or that something has to be found out first.</summary>
/// <remarks>Source: pain, skin that stays pale and the limit of the device, as in <see cref="ExpanderLog"/>; that a thing not known is never read as "no" is this service's own rule.</remarks>
public enum FillingStop
{
    /// <summary>At the visit before there was pain that did not settle.</summary>
    PainBefore,

    /// <summary>At the visit before the skin stayed pale.</summary>
    PaleBefore,

    /// <summary>Whether there was pain at the visit before is not known.</summary>
    PainBeforeNotKnown,

    /// <summary>Whether the skin stayed pale at the visit before is not known.</summary>
    PaleBeforeNotKnown,

    /// <summary>At this visit there is pain that does not settle.</summary>
    PainNow,

    /// <summary>At this visit the skin stays pale.</summary>
    PaleNow,

    /// <summary>More would be in it than the maker allows.</summary>
    OverLimit,
}
