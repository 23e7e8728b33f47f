using Reconstruct.Service.Data.Objects;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Pathways.Documents;

/// <summary>Answers with a stored file, whole or as a thumbnail.</summary>
public static class StoredFiles
{
    /// <summary>The longest side of a thumbnail in pixels: sharp at the 160 points that pages give it.</summary>
    public const int ThumbnailSide = 320;

    private static readonly TimeSpan ThumbnailKept = TimeSpan.FromHours(1);

    public static async Task<IResult> Whole(IObjectStore objects, string sha256, string contentType, string title, CancellationToken ct) =>
        new FileAnswer(await Bytes(objects, sha256, ct), contentType, title, KeptFor: null);

    /// <summary>A small JPEG of a picture; not found for what is no picture.</summary>
    public static async Task<IResult> Thumbnail(IObjectStore objects, string sha256, string contentType, CancellationToken ct)
    {
        if (!IsPicture(contentType)) return Page.NotFound();
        var thumbnail = Pictures.Thumbnail(await Bytes(objects, sha256, ct), ThumbnailSide) ?? throw new InvalidDataException($"The picture {sha256} cannot be opened");
        return new FileAnswer(thumbnail, Pictures.ThumbnailType, "thumbnail.jpg", ThumbnailKept);
    }

    public static bool IsPicture(string contentType) => contentType.StartsWith("image/", StringComparison.Ordinal);

    private static async Task<byte[]> Bytes(IObjectStore objects, string sha256, CancellationToken ct) =>
        await objects.Get(sha256, ct) ?? throw new InvalidDataException($"The object {sha256} is missing");
}
