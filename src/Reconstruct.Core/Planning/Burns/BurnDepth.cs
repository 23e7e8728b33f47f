namespace Reconstruct.Core.Planning.Burns;

/// <summary>How deep a part of a burn is. Mere redness is named so that it can be seen not to count.</summary>
public enum BurnDepth
{
    /// <summary>Redness without loss of skin. It is never counted in the size of a burn.</summary>
    Erythema,

    /// <summary>Superficial dermal.</summary>
    SuperficialDermal,

    /// <summary>Deep dermal.</summary>
    DeepDermal,

    /// <summary>Full thickness.</summary>
    FullThickness,

    /// <summary>More than redness, depth not judged yet. It counts.</summary>
    NotKnown,
}
