using Reconstruct.Service.Pathways.Documents;

namespace Reconstruct.Service.Pathways;

/// <summary>Where a document is read, and where its picture is seen small.</summary>
public static class PaperAddress
{
    public static string Of(PathwayDocument document) => DocumentPage.Link(document.Id);

    public static string Small(PathwayDocument document) => DocumentPage.ThumbnailLink(document.Id);
}
