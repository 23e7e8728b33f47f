namespace Reconstruct.Service.Pathways;

/// <summary>What a document is.</summary>
public enum DocumentKind
{
    Photograph,
    Letter,
    OriginalMessage,
    Attachment,
}
