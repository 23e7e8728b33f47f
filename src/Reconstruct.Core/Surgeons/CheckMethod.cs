namespace Reconstruct.Core.Surgeons;

/// <summary>How a claim was checked. Stored as text.</summary>
public enum CheckMethod
{
    /// <summary>A person looked it up at its source.</summary>
    LookedUp,

    /// <summary>A person saw a document, such as a certificate.</summary>
    Document,

    /// <summary>It was read from an extract of a register or a list of members.</summary>
    Extract,

    /// <summary>It was counted from this service's own record.</summary>
    OwnRecord,
}
