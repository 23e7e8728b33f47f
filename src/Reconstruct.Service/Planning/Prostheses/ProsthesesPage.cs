using Reconstruct.Core;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Devices;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Planning.Prostheses;

/// <summary>The prostheses of one pathway, and the form that asks for one.</summary>
public static class ProsthesesPage
{
    public static string Link(PathwayId id) => $"/pathways/{id}/prostheses";

    public sealed record Model(Pathway Pathway, IReadOnlyList<Prosthesis> Rows, Form Form, IReadOnlyList<Refusal> Refusals) : FormModel(Refusals);

    /// <summary>What was typed, as typed.</summary>
    public sealed record Form(string? Kind, string? Side, string? Why)
    {
        public static Form Blank { get; } = new(null, null, null);

        public static Form Read(IFormCollection f) => new(f.Text("kind"), f.Text("side"), f.Text("why"));

        public Result<ProsthesisRequest> Parse() => ProsthesisRequest.Make(Kind.As<ProsthesisKind>(), Side.As<ProsthesisSide>(), Why);
    }

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/pathways/{id:guid}/prostheses", Get).Allow(Role.Surgeon, Role.Nurse);
        app.MapPost("/pathways/{id:guid}/prostheses", Post).Allow(Role.Surgeon, Role.Nurse);
    }

    private static async Task<IResult> Get(Guid id, ServiceDb db, CancellationToken ct)
    {
        var opened = await OpenPathwayRecord.Run(db, new(id), "To see prostheses", ct);
        return opened.Ok ? await Show(opened.Value, Form.Blank, [], db, ct) : await OpenPathwayRecord.Refused(db, new(id), opened.Refusals, Link(new(id)), ct);
    }

    private static async Task<IResult> Post(Guid id, IFormCollection typed, ServiceDb db, CancellationToken ct)
    {
        var opened = await OpenPathwayRecord.Run(db, new(id), "To ask for a prosthesis", ct);
        if (!opened.Ok) return Page.Refused(opened.Refusals);
        var form = Form.Read(typed);
        var request = form.Parse();
        if (!request.Ok) return await Show(opened.Value, form, request.Refusals, db, ct);
        var done = await RequestProsthesis.Run(db, opened.Value.Id, typed.Starts<ProsthesisId>(db, id), request.Value, ct);
        return done.Ok ? Page.SeeOther(ProsthesisPage.Link(done.Value.Id)) : await Show(opened.Value, form, done.Refusals, db, ct);
    }

    private static async Task<IResult> Show(Pathway pathway, Form form, IReadOnlyList<Refusal> refusals, ServiceDb db, CancellationToken ct) =>
        Page.Show<ProsthesesView, Model>(new(pathway, await db.Prostheses(pathway.Id, ct), form, refusals));
}
