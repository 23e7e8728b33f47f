using System.Globalization;
using System.Text;
using Reconstruct.Core;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning;
using Reconstruct.Service.Data;
using Reconstruct.Service.Data.Objects;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Pathways.Documents;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Planning.Drawings;

/// <summary>A drawing as SVG and as PNG, for letters and consent, and the photograph that it lies on.</summary>
public static class DrawingFiles
{
    public static string Svg(DrawingId id) => $"/drawings/{id}/drawing.svg";

    public static string Png(DrawingId id) => $"/drawings/{id}/drawing.png";

    /// <summary>As pages show it.</summary>
    /// <param name="version">The save that left it so.</param>
    public static string OnPage(DrawingId id, int version) => string.Create(CultureInfo.InvariantCulture, $"/drawings/{id}/picture?version={version}");

    public static string Photo(DrawingId id) => $"/drawings/{id}/photo";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/drawings/{id:guid}/drawing.svg", (Guid id, int? version, ServiceDb db, IObjectStore objects, CancellationToken ct) => Answer(id, version, db, async drawing =>
            new FileAnswer(Encoding.UTF8.GetBytes(await ShownDrawing.Of(drawing).WholeSvg(drawing, objects, ct)), "image/svg+xml", "drawing.svg", KeptFor: null), ct)).Allow(Role.Surgeon, Role.Nurse);
        app.MapGet("/drawings/{id:guid}/drawing.png", (Guid id, int? version, ServiceDb db, IObjectStore objects, CancellationToken ct) => Answer(id, version, db, async drawing =>
            new FileAnswer(await ShownDrawing.Of(drawing).Png(drawing, objects, ct), "image/png", "drawing.png", KeptFor: null), ct)).Allow(Role.Surgeon, Role.Nurse);
        app.MapGet("/drawings/{id:guid}/picture", (Guid id, int? version, ServiceDb db, IObjectStore objects, CancellationToken ct) => Answer(id, version, db, async drawing =>
            await ShownDrawing.Of(drawing).OnPage(drawing, objects, ct), ct)).Allow(Role.Surgeon, Role.Nurse, Role.TheatreManager);
        app.MapGet("/drawings/{id:guid}/photo", (Guid id, ServiceDb db, IObjectStore objects, CancellationToken ct) => Answer(id, null, db, async drawing =>
            await ShownDrawing.Photo(drawing, objects, ct) is { } photo ? new FileAnswer(photo, drawing.PhotoType!, "photograph", KeptFor: null) : Page.NotFound(), ct)).Allow(Role.Surgeon, Role.Nurse);
    }

    private static async Task<IResult> Answer(Guid id, int? version, ServiceDb db, Func<Drawing, Task<IResult>> work, CancellationToken ct)
    {
        if (await (version is { } then ? db.Drawing(new DrawingId(id), then, ct) : db.Drawing(new(id), ct)) is not { } drawing) return Page.NotFound();
        var opened = await OpenPathwayRecord.Run(db, drawing.PathwayId, "To see a drawing", ct);
        return opened.Ok ? await work(drawing) : Page.Refused(opened.Refusals);
    }
}
