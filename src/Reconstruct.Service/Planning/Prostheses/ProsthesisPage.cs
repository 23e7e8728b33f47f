using System.Globalization;
using Reconstruct.Core;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Devices;
using Reconstruct.NhsUi;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Planning.Prostheses;

/// <summary>One prosthesis: its device, what is next, what was done, and its ending. Hazard: HAZ-099.</summary>
public static class ProsthesisPage
{
    public static string Link(ProsthesisId id) => $"/prostheses/{id}";

    public static string VisitLink(ProsthesisId id) => $"/prostheses/{id}/visit";

    public static string DeviceLink(ProsthesisId id) => $"/prostheses/{id}/device";

    public static string NextLink(ProsthesisId id) => $"/prostheses/{id}/next";

    public static string ReplaceLink(ProsthesisId id) => $"/prostheses/{id}/replace";

    public static string EndLink(ProsthesisId id) => $"/prostheses/{id}/end";

    public sealed record Model(Pathway Pathway, Prosthesis Row, IReadOnlyList<ProsthesisEntry> Entries, DateOnly Today, Form Form, IReadOnlyList<Refusal> Refusals) : FormModel(Refusals);

    /// <summary>What was typed, as typed, in whichever of the page's forms.</summary>
    public sealed record Form(string? Visit, TypedDate On, string? Words, string? Label, string? Next, TypedDate NextOn, string? NextWhy, string? ReplaceMonths, string? ReplaceWhy, string? EndWhy, int SeenVersion)
    {
        public static Form Blank(Prosthesis row, DateOnly today) => new(null, TypedDate.From(today), null, null, null, TypedDate.Blank, null, null, null, null, row.Version);

        public static Form Read(IFormCollection f) => new(f.Text("visit"), f.Date("on"), f.Text("words"), f.Text("label"), f.Text("next"), f.Date("nextOn"), f.Text("nextWhy"), f.Text("replaceMonths"), f.Text("replaceWhy"), f.Text("endWhy"), f.Whole("version"));
    }

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/prostheses/{id:guid}", Get).Allow(Role.Surgeon, Role.Nurse);
        Do("visit", (db, id, f, ct) => ChangeProsthesis.Record(db, id, f.SeenVersion, f.Visit.As<ProsthesisVisit>(), f.On.AsDate(), f.Words, ct));
        Do("device", (db, id, f, ct) => ChangeProsthesis.Identify(db, id, f.SeenVersion, f.Label, ct));
        Do("next", (db, id, f, ct) => ChangeProsthesis.Plan(db, id, f.SeenVersion, f.Next.As<ProsthesisVisit>(), f.NextOn.AsDate(), f.NextWhy, ct));
        Do("replace", (db, id, f, ct) => ChangeProsthesis.Replace(db, id, f.SeenVersion, int.TryParse(f.ReplaceMonths, NumberStyles.None, CultureInfo.InvariantCulture, out var months) ? months : null, f.ReplaceWhy, ct));
        Do("end", (db, id, f, ct) => ChangeProsthesis.End(db, id, f.SeenVersion, f.EndWhy, ct));

        void Do(string path, Func<ServiceDb, ProsthesisId, Form, CancellationToken, Task<Result<Prosthesis>>> work) =>
            app.MapPost($"/prostheses/{{id:guid}}/{path}", (Guid id, IFormCollection typed, ServiceDb db, CancellationToken ct) => Post(new(id), Form.Read(typed), db, work, ct)).Allow(Role.Surgeon, Role.Nurse);
    }

    private static async Task<IResult> Get(Guid id, ServiceDb db, CancellationToken ct)
    {
        if (await db.Prosthesis(new(id), ct) is not { } row) return Page.NotFound();
        var opened = await OpenPathwayRecord.Run(db, row.PathwayId, "To see a prosthesis", ct);
        return opened.Ok
            ? await Show(opened.Value, row, Form.Blank(row, db.Clock.Today), [], db, ct)
            : await OpenPathwayRecord.Refused(db, row.PathwayId, opened.Refusals, Link(row.Id), ct);
    }

    private static async Task<IResult> Post(ProsthesisId id, Form form, ServiceDb db, Func<ServiceDb, ProsthesisId, Form, CancellationToken, Task<Result<Prosthesis>>> work, CancellationToken ct)
    {
        if (await db.Prosthesis(id, ct) is not { } row) return Page.NotFound();
        var opened = await OpenPathwayRecord.Run(db, row.PathwayId, "To record a prosthesis", ct);
        if (!opened.Ok) return Page.Refused(opened.Refusals);
        var done = await work(db, id, form, ct);
        if (done.Ok) return Page.SeeOther(Link(id));
        db.ChangeTracker.Clear();
        var now = (await db.Prosthesis(id, ct))!;
        return await Show(opened.Value, now, form with { On = form.On.IsBlank ? TypedDate.From(db.Clock.Today) : form.On, SeenVersion = now.Version }, done.Refusals, db, ct);
    }

    private static async Task<IResult> Show(Pathway pathway, Prosthesis row, Form form, IReadOnlyList<Refusal> refusals, ServiceDb db, CancellationToken ct) =>
        Page.Show<ProsthesisView, Model>(new(pathway, row, await db.Entries(row.Id, ct), db.Clock.Today, form, refusals));
}
