using Reconstruct.Core;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Grafts;
using Reconstruct.NhsUi;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Planning.Expansion;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Planning.Grafts;

/// <summary>One skin graft: how much has taken, whether its donor site has healed, look by look, and what is next. Hazard: HAZ-125.</summary>
public static class GraftPage
{
    public static string Link(SkinGraftId id) => $"/grafts/{id}";

    public static string WithdrawLink(SkinGraftId id) => $"/grafts/{id}/withdraw";

    public static string NextLink(SkinGraftId id) => $"/grafts/{id}/next";

    public static string EndLink(SkinGraftId id) => $"/grafts/{id}/end";

    /// <param name="Entries">Every look that was written, withdrawn ones too.</param>
    public sealed record Model(Pathway Pathway, SkinGraft Row, IReadOnlyList<GraftLookEntry> Entries, GraftRecord Record, DateOnly Today, Form Form, IReadOnlyList<Refusal> Refusals) : FormModel(Refusals);

    /// <summary>What was typed, as typed, in whichever of the page's forms.</summary>
    public sealed record Form(TypedDate On, string? TakenPercent, string? DonorHealed, string? Note, string? Withdraw, string? Why, TypedDate NextOn, string? How, string? EndWhy, int SeenVersion)
    {
        public static Form Blank(SkinGraft row, DateOnly today) => new(TypedDate.From(today), null, null, null, null, null, TypedDate.From(row.NextLookOn), null, null, row.Version);

        /// <summary>One form of the page, with the others as they were.</summary>
        public static Form Read(IFormCollection f, Form blank) => new(
            f.ContainsKey("on.day") ? f.Date("on") : blank.On, f.Text("takenPercent"), f.Text("donorHealed"), f.Text("note"), f.Text("withdraw"), f.Text("why"),
            f.ContainsKey("nextOn.day") ? f.Date("nextOn") : blank.NextOn, f.Text("how"), f.Text("endWhy"), f.Whole("version"));

        public GraftLookDraft Draft => new(On.AsDate(), GraftsPage.Number(TakenPercent), TypedAmount.Answer(DonorHealed));
    }

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/grafts/{id:guid}", Get).Allow(Role.Surgeon, Role.Nurse);
        Do("", (db, id, f, ct) => ChangeGraft.Look(db, id, f.SeenVersion, f.Draft, f.Note, ct));
        Do("/withdraw", (db, id, f, ct) => ChangeGraft.Withdraw(db, id, f.SeenVersion, f.Withdraw, f.Why, ct));
        Do("/next", (db, id, f, ct) => ChangeGraft.Plan(db, id, f.SeenVersion, f.NextOn.AsDate(), ct));
        Do("/end", (db, id, f, ct) => f.How is "ended" or "mistake"
            ? ChangeGraft.End(db, id, f.SeenVersion, f.How == "mistake", f.EndWhy, ct)
            : Task.FromResult<Result<SkinGraft>>(new Refusal("graft-end-missing", "Select why it ends", "how")));

        void Do(string path, Func<ServiceDb, SkinGraftId, Form, CancellationToken, Task<Result<SkinGraft>>> work) =>
            app.MapPost($"/grafts/{{id:guid}}{path}", (Guid id, IFormCollection typed, ServiceDb db, CancellationToken ct) => Post(new(id), typed, db, work, ct)).Allow(Role.Surgeon, Role.Nurse);
    }

    private static async Task<IResult> Get(Guid id, ServiceDb db, CancellationToken ct)
    {
        if (await db.Graft(new(id), ct) is not { } row) return Page.NotFound();
        var opened = await OpenPathwayRecord.Run(db, row.PathwayId, "To see a skin graft", ct);
        return opened.Ok
            ? await Show(opened.Value, row, Form.Blank(row, db.Clock.Today), [], db, ct)
            : await OpenPathwayRecord.Refused(db, row.PathwayId, opened.Refusals, Link(row.Id), ct);
    }

    private static async Task<IResult> Post(SkinGraftId id, IFormCollection typed, ServiceDb db, Func<ServiceDb, SkinGraftId, Form, CancellationToken, Task<Result<SkinGraft>>> work, CancellationToken ct)
    {
        if (await db.Graft(id, ct) is not { } row) return Page.NotFound();
        var opened = await OpenPathwayRecord.Run(db, row.PathwayId, "To record how a skin graft does", ct);
        if (!opened.Ok) return Page.Refused(opened.Refusals);
        var form = Form.Read(typed, Form.Blank(row, db.Clock.Today));
        var done = await work(db, id, form, ct);
        if (done.Ok) return Page.SeeOther(Link(id));
        db.ChangeTracker.Clear();
        var now = (await db.Graft(id, ct))!;
        return await Show(opened.Value, now, form with { SeenVersion = now.Version }, done.Refusals, db, ct);
    }

    private static async Task<IResult> Show(Pathway pathway, SkinGraft row, Form form, IReadOnlyList<Refusal> refusals, ServiceDb db, CancellationToken ct)
    {
        var entries = await db.GraftLooks(row.Id, ct);
        return Page.Show<GraftView, Model>(new(pathway, row, entries, row.Record(entries), db.Clock.Today, form, refusals));
    }
}
