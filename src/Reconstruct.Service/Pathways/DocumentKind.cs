namespace Reconstruct.Service.Pathways;

/// <summary>What a document is.</summary>
public enum DocumentKind
{
    Photograph,

    /// <summary>A letter that this service wrote: it has a page of its own.</summary>
    Letter,

    /// <summary>A letter from somebody else, as it came.</summary>
    ReceivedLetter,
    OriginalMessage,
    Attachment,
}
