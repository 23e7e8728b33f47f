using System.Globalization;
using System.Text;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Body;
using Reconstruct.Core.Planning.Drawings;
using Reconstruct.Service.Data.Objects;
using Reconstruct.Service.Pathways.Documents;
using Reconstruct.Service.Planning.Body;
using SkiaSharp;

namespace Reconstruct.Service.Planning.Drawings;

/// <summary>A drawing worked out with what it lies on: what the page, the SVG, the picture and the description are made from.</summary>
/// <param name="InError">That it was entered in error, in words; null when it was not.</param>
public sealed record ShownDrawing(string Title, BoardFigure Figure, BodyOutline? Outline, string? InError = null)
{
    /// <summary>In words, made from what is on it.</summary>
    public string Description => (InError is null ? "" : $"{InError}. Do not use it. ") + BoardWords.Describe(Title, Figure, Outline?.Title, Where);

    /// <summary>What each number on it stands for; empty when nothing is on it.</summary>
    public string Key => string.Join(", ", Figure.Items.Select(i => string.Create(CultureInfo.InvariantCulture, $"{i.Number}: {i.Name}")));

    public static ShownDrawing Of(Drawing drawing) => Of(drawing.Title, drawing.Read()) with { InError = drawing.InError() };

    public static ShownDrawing Of(string title, BoardDrawing board) =>
        new(title, BoardFigure.Of(board, MarginOutlines.Offset), board.Backdrop.Outline is { } id ? BodyFiles.Outlines.Find(id) : null);

    public string? Where(PlanPoint point) => Outline?.RegionAt(point)?.Name;

    /// <summary>What lies under it, with the photograph at this address.</summary>
    public BoardBacking Backing(string? picture) => (Figure.Board.Backdrop, Outline) switch
    {
        ({ Kind: BackdropKind.Photo } photo, _) => new(photo.WidthPx, photo.HeightPx, [], picture),
        (_, { } outline) => new(outline.WidthMm, outline.HeightMm, outline.Lines, null),
        _ => BoardBacking.None,
    };

    private string? Stamp => InError is null ? null : SetAside.Stamp;

    public string Svg(string? picture) => BoardSvg.Write(Figure, Backing(picture), Title, Description, Stamp);

    /// <summary>As <see cref="Svg"/> for keeping: the photograph is inside it.</summary>
    public async Task<string> WholeSvg(Drawing drawing, IObjectStore objects, CancellationToken ct) =>
        Svg(await Photo(drawing, objects, ct) is { } photo ? $"data:{drawing.PhotoType};base64,{Convert.ToBase64String(photo)}" : null);

    public async Task<byte[]> Png(Drawing drawing, IObjectStore objects, CancellationToken ct) => BoardPicture.Draw(Figure, Backing(null), await Photo(drawing, objects, ct), stamp: Stamp);

    /// <summary>As a page shows it, small and sharp: its lines as SVG; with a photograph under them, one JPEG.</summary>
    public async Task<FileAnswer> OnPage(Drawing drawing, IObjectStore objects, CancellationToken ct) => await Photo(drawing, objects, ct) is { } photo
        ? new(BoardPicture.Draw(Figure, Backing(null), photo, SKEncodedImageFormat.Jpeg, Stamp), "image/jpeg", "drawing.jpg", KeptFor: null)
        : new(Encoding.UTF8.GetBytes(Svg(null)), "image/svg+xml", "drawing.svg", KeptFor: null);

    public static async Task<byte[]?> Photo(Drawing drawing, IObjectStore objects, CancellationToken ct) => drawing.PhotoSha256 is not { } sha256 ? null
        : await objects.Get(sha256, ct) ?? throw new InvalidDataException($"The object {sha256} is missing");
}
