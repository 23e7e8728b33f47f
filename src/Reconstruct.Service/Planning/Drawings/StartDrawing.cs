using Reconstruct.Core;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Drawings;
using Reconstruct.Service.Data;
using Reconstruct.Service.Data.Objects;
using Reconstruct.Service.Planning.Body;
using SkiaSharp;

namespace Reconstruct.Service.Planning.Drawings;

/// <summary>Starts a drawing: on an empty board, on an outline of the body, or on a photograph, which is cleaned and kept.</summary>
public static class StartDrawing
{
    /// <summary>Among the things to draw on: a photograph.</summary>
    public const string Photo = "photo";

    /// <param name="Title">What it shows.</param>
    /// <param name="Backdrop">"plain", "photo", or the id of an outline.</param>
    /// <param name="Photo">The photograph that was sent, cleaned; null when none was.</param>
    public sealed record Asked(string? Title, string? Backdrop, Result<CheckedFile>? Photo);

    /// <param name="made">The id that it gets; asked for again, the one that is there is given.</param>
    public static async Task<Result<Drawing>> Run(ServiceDb db, IObjectStore objects, PathwayId id, DrawingId made, Asked asked, CancellationToken ct)
    {
        var title = DrawingTitle.Of(asked.Title);
        List<Refusal> refusals = [.. title.Refusals];
        if (asked.Backdrop is not ("plain" or Photo) && !BodyFiles.Outlines.Offered.Any(o => o.Id == asked.Backdrop)) refusals.Add(new("drawing-backdrop", "Select what to draw on", "backdrop"));
        if (asked.Backdrop == Photo) refusals.AddRange(asked.Photo is { } sent ? Pictured(sent) : [new("drawing-photo", "Choose a photograph", "photo")]);
        if (refusals.Count > 0) return refusals;

        var photo = asked.Backdrop == Photo ? asked.Photo!.Value.Value : null;
        Drawing drawing = new()
        {
            Id = made, PathwayId = id, Title = title.Value, Board = BoardJson.Write(BoardDrawing.Empty(Backdrop(asked.Backdrop!, photo))),
            PhotoSha256 = photo is null ? null : await objects.Put(photo.Content, ct), PhotoType = photo?.ContentType,
            StartedAt = db.Clock.Now, StartedByName = db.Acting.Name, ChangedAt = db.Clock.Now, ChangedBy = db.Acting.Person, ChangedByName = db.Acting.Name,
        };
        return await db.Start(drawing, [], "Started a drawing", ct);
    }

    private static IEnumerable<Refusal> Pictured(Result<CheckedFile> sent)
    {
        if (!sent.Ok) return sent.Refusals;
        if (!sent.Value.ContentType.StartsWith("image/", StringComparison.Ordinal)) return [new("drawing-photo", "The photograph must be a JPEG or a PNG", "photo")];
        var size = SKBitmap.DecodeBounds(sent.Value.Content);
        return size.Width is < 1 or > BoardLimits.MostPixels || size.Height is < 1 or > BoardLimits.MostPixels ? [new("drawing-photo", $"No side of the photograph may have more than {BoardLimits.MostPixels} pixels", "photo")] : [];
    }

    private static BoardBackdrop Backdrop(string asked, CheckedFile? photo)
    {
        if (photo is null) return asked == "plain" ? BoardBackdrop.Plain : BoardBackdrop.Body(asked);
        var size = SKBitmap.DecodeBounds(photo.Content);
        return BoardBackdrop.Photo(size.Width, size.Height);
    }
}
