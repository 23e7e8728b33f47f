using Microsoft.AspNetCore.Components;

namespace Reconstruct.Service.Pathways.Documents;

/// <summary>A file as a page shows it.</summary>
/// <param name="Title">The name it came with.</param>
/// <param name="Href">The whole file.</param>
/// <param name="Thumbnail">The address of its small picture; null for what is no picture.</param>
/// <param name="Action">What can be done with it, such as a button that removes it.</param>
public sealed record FileShown(string Title, string Href, string? Thumbnail, RenderFragment? Action = null)
{
    public static FileShown Of(PathwayDocument document) =>
        new(document.Title, PaperAddress.Of(document), StoredFiles.IsPicture(document.ContentType) ? DocumentPage.ThumbnailLink(document.Id) : null);
}
