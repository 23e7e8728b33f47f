using Reconstruct.Core;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning;
using Reconstruct.Service.Data;
using Reconstruct.Service.Data.Objects;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Pathways.Documents;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Planning.Drawings;

/// <summary>The drawings of one pathway, and the form that starts a new one.</summary>
public static class DrawingsPage
{
    private const string PhotoField = "photo";

    public static string Link(PathwayId id) => $"/pathways/{id}/drawings";

    /// <param name="Photographs">Those on the pathway already.</param>
    public sealed record Model(Pathway Pathway, IReadOnlyList<Drawing> Drawings, IReadOnlyList<PathwayDocument> Photographs, FileLimits Limits, Form Form, IReadOnlyList<Refusal> Refusals) : FormModel(Refusals);

    /// <summary>What was typed, as typed. Browsers send the photograph itself anew.</summary>
    public sealed record Form(string? Title, string? Backdrop)
    {
        public static readonly Form Blank = new(null, null);

        public static Form Read(IFormCollection f) => new(f.Text("title"), f.Text("backdrop"));
    }

    public static void Map(IEndpointRouteBuilder app)
    {
        var limits = app.ServiceProvider.GetRequiredService<FileLimits>();
        app.MapGet("/pathways/{id:guid}/drawings", Get).Allow(Role.Surgeon, Role.Nurse);
        app.MapPost("/pathways/{id:guid}/drawings", Post).Allow(Role.Surgeon, Role.Nurse)
            .WithFormOptions(multipartBodyLengthLimit: limits.MaxForm).WithMetadata(new Microsoft.AspNetCore.Mvc.RequestSizeLimitAttribute(limits.MaxForm));
    }

    private static async Task<IResult> Get(Guid id, ServiceDb db, FileLimits limits, CancellationToken ct)
    {
        var opened = await OpenPathwayRecord.Run(db, new(id), "To see drawings", ct);
        return opened.Ok ? await Show(opened.Value, limits, Form.Blank, [], db, ct) : await OpenPathwayRecord.Refused(db, new(id), opened.Refusals, Link(new(id)), ct);
    }

    private static async Task<IResult> Post(Guid id, IFormCollection typed, ServiceDb db, IObjectStore objects, FileLimits limits, CancellationToken ct)
    {
        var opened = await OpenPathwayRecord.Run(db, new(id), "To start a drawing", ct);
        if (!opened.Ok) return Page.Refused(opened.Refusals);
        var form = Form.Read(typed);
        Result<CheckedFile>? photo = SentFile.Of(typed.Files, PhotoField).FirstOrDefault() is { } sent
            ? FileCheck.Of(sent.FileName, await SentFile.Bytes(sent, limits, ct), limits, PhotoField) : (Result<CheckedFile>?)null;
        var kept = PathwayPhotographs.Chosen(form.Backdrop);
        if (kept) photo = await PathwayPhotographs.Read(db, objects, limits, opened.Value.Id, form.Backdrop!, ct);
        var started = await StartDrawing.Run(db, objects, opened.Value.Id, typed.Starts<DrawingId>(db, id), new(form.Title, kept ? StartDrawing.Photo : form.Backdrop, photo), ct);
        return started.Ok ? Page.SeeOther(DrawingPage.Link(started.Value.Id)) : await Show(opened.Value, limits, form, started.Refusals, db, ct);
    }

    private static async Task<IResult> Show(Pathway pathway, FileLimits limits, Form form, IReadOnlyList<Refusal> refusals, ServiceDb db, CancellationToken ct) =>
        Page.Show<DrawingsView, Model>(new(pathway, await db.Drawings(pathway.Id, ct), await PathwayPhotographs.Of(db, pathway.Id, ct), limits, form, refusals));
}
