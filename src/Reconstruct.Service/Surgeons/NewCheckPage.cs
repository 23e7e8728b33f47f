using Reconstruct.Core;
using Reconstruct.Core.People;
using Reconstruct.Core.Surgeons;
using Reconstruct.NhsUi;
using Reconstruct.Service.Data;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Surgeons;

/// <summary>A person records a check that they made, with what they saw.</summary>
public static class NewCheckPage
{
    public static string Link(SurgeonId id, ClaimKind? claim = null) => $"{SurgeonsPage.Address}/{id}/checks/new{(claim is { } c ? "?claim=" + SurgeonClaims.Code(c) : "")}";

    public sealed record Model(Surgeon Surgeon, Form Form, IReadOnlyList<Refusal> Refusals) : FormModel(Refusals);

    public sealed record Form(
        string? Claim, string? Result, TypedDate Checked, string? Method, string? Source, string? Evidence, string? Detail, TypedDate Ends, int SeenVersion)
    {
        public static Form Blank(string? claim, DateOnly today, int version) => new(claim, null, TypedDate.From(today), null, null, null, null, TypedDate.Blank, version);

        public static Form Read(IFormCollection f) =>
            new(f.Text("claim"), f.Text("result"), f.Date("checked"), f.Text("method"), f.Text("source"), f.Text("evidence"), f.Text("detail"), f.Date("ends"), f.Whole("version"));

        public Result<CheckEntry> Parse(DateOnly today) => CheckEntry.Make(
            new(SurgeonClaims.Parse(Claim), Result.As<CheckResult>(), Checked.AsDate(), Source, Method.As<CheckMethod>(), Evidence, Detail, Ends.AsDate(), !Ends.IsBlank), today);
    }

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(SurgeonsPage.Address + "/{id:guid}/checks/new", Get).Allow(Role.Governance, Role.Administrator);
        app.MapPost(SurgeonsPage.Address + "/{id:guid}/checks/new", Post).Allow(Role.Governance, Role.Administrator);
    }

    private static async Task<IResult> Get(Guid id, string? claim, ServiceDb db, CancellationToken ct) =>
        await SurgeonFile.Read(db, new(id), ct) is { } file ? Show(new(file.Surgeon, Form.Blank(claim, db.Clock.Today, file.Surgeon.Version), [])) : Page.NotFound();

    private static async Task<IResult> Post(Guid id, IFormCollection typed, ServiceDb db, CheckIntervals intervals, CancellationToken ct)
    {
        if (await SurgeonFile.Read(db, new(id), ct) is not { } file) return Page.NotFound();
        var form = Form.Read(typed);
        var entry = form.Parse(db.Clock.Today);
        if (!entry.Ok) return Show(new(file.Surgeon, form, entry.Refusals));

        var recorded = await RecordCheck.Run(db, intervals, new(id), form.SeenVersion, entry.Value, ct);
        if (recorded.Ok) return Page.SeeOther(SurgeonPage.Link(new(id)));
        db.ChangeTracker.Clear();
        var now = (await SurgeonFile.Read(db, new(id), ct))!.Surgeon;
        return Show(new(now, form with { SeenVersion = now.Version }, recorded.Refusals));
    }

    private static IResult Show(Model model) => Page.Show<NewCheckView, Model>(model);
}
