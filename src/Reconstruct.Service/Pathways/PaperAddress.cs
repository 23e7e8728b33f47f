using Reconstruct.Service.Pathways.Documents;
using Reconstruct.Service.Pathways.Letters;

namespace Reconstruct.Service.Pathways;

/// <summary>Where a document is read, and where its picture is seen small. A letter of ours is read on its own page, with its PDF.</summary>
public static class PaperAddress
{
    public static string Of(PathwayDocument document) => document.Kind == DocumentKind.Letter ? LetterPage.Link(document.Id) : DocumentPage.Link(document.Id);

    public static string Small(PathwayDocument document) => DocumentPage.ThumbnailLink(document.Id);
}
