using Reconstruct.Core;
using Reconstruct.Core.Pathways;
using Reconstruct.NhsUi;
using Reconstruct.Service.Data;
using Reconstruct.Service.Data.Objects;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Pathways.Documents;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Planning.Drawings;

/// <summary>The photographs that lie on a pathway already, to draw on without sending them anew: those that the reader may see, with the same note in the log as looking at them.</summary>
public static class PathwayPhotographs
{
    /// <summary>What stands before the id of a photograph among the things to draw on.</summary>
    private const string Front = "photo-";

    public static async Task<IReadOnlyList<PathwayDocument>> Of(ServiceDb db, PathwayId pathway, CancellationToken ct) =>
        [.. (await db.DocumentsShown(pathway, ct)).Where(d => d.Kind == DocumentKind.Photograph && StoredFiles.IsPicture(d.ContentType))];

    public static Option Option(PathwayDocument photograph, int number) =>
        new(Front + photograph.Id, $"Photograph {number} of this pathway: {photograph.Title}", $"Added on {Words.Time(photograph.AddedAt)} by {photograph.AddedBy}");

    /// <summary>True for a choice of one of them.</summary>
    public static bool Chosen(string? backdrop) => backdrop?.StartsWith(Front, StringComparison.Ordinal) == true;

    /// <summary>The photograph that was chosen, cleaned as one that is sent; refused when it is none of this pathway that the reader may see.</summary>
    public static async Task<Result<CheckedFile>> Read(ServiceDb db, IObjectStore objects, FileLimits limits, PathwayId pathway, string backdrop, CancellationToken ct)
    {
        if ((await Of(db, pathway, ct)).FirstOrDefault(p => Front + p.Id == backdrop) is not { } photograph) return new Refusal("drawing-backdrop", "Select what to draw on", "backdrop");
        var opened = await OpenPathwayRecord.Run(db, pathway, "To look at the photograph", ct); // as the document's own page has it
        if (!opened.Ok) return opened.As<CheckedFile>();
        var bytes = await objects.Get(photograph.Sha256, ct) ?? throw new InvalidDataException($"The object {photograph.Sha256} is missing");
        return FileCheck.Of(photograph.Title, bytes, limits, "backdrop");
    }
}
