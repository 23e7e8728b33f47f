using Microsoft.EntityFrameworkCore;
using Reconstruct.Core;
using Reconstruct.Core.People;
using Reconstruct.Core.Surgeons;
using Reconstruct.NhsUi;
using Reconstruct.Service.Data;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Surgeons;

/// <summary>Adds a surgeon, or corrects the name, number, post or account of one.</summary>
public static class EditSurgeonPage
{
    public const string NewLink = SurgeonsPage.Address + "/new";
    private static readonly Role[] Keepers = [Role.Governance, Role.Administrator];

    public static string Link(SurgeonId id) => $"{SurgeonsPage.Address}/{id}/change";

    /// <param name="Id">Null for a new one.</param>
    public sealed record Model(SurgeonId? Id, Form Form, IReadOnlyList<Option> People, IReadOnlyList<Refusal> Refusals) : FormModel(Refusals);

    public sealed record Form(string? Title, string? GivenNames, string? FamilyName, string? Post, string? GmcNumber, string? Person, int SeenVersion)
    {
        public static Form Of(Surgeon? s) => new(s?.Title, s?.GivenNames, s?.FamilyName, s?.Post, s?.GmcNumber?[1..], s?.Person?.ToString(), s?.Version ?? 0);

        public static Form Read(IFormCollection f) =>
            new(f.Text("title"), f.Text("givenNames"), f.Text("familyName"), f.Text("post"), f.Text("gmcNumber"), f.Text("person"), f.Whole("version"));

        public Result<SurgeonDetails> Parse() => SurgeonDetails.Make(Title, GivenNames, FamilyName, Post, GmcNumber);
    }

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(NewLink, async (ServiceDb db, CancellationToken ct) => await Show(db, null, Form.Of(null), [], ct)).Allow(Keepers);
        app.MapPost(NewLink, async (IFormCollection typed, ServiceDb db, CheckIntervals intervals, CancellationToken ct) => await Save(null, typed, db, intervals, ct)).Allow(Keepers);
        app.MapGet(SurgeonsPage.Address + "/{id:guid}/change", Get).Allow(Keepers);
        app.MapPost(SurgeonsPage.Address + "/{id:guid}/change", Post).Allow(Keepers);
    }

    private static async Task<IResult> Get(Guid id, ServiceDb db, CancellationToken ct) =>
        await SurgeonFile.Read(db, new(id), ct) is { } file ? await Show(db, file.Surgeon.Id, Form.Of(file.Surgeon), [], ct) : Page.NotFound();

    private static async Task<IResult> Post(Guid id, IFormCollection typed, ServiceDb db, CheckIntervals intervals, CancellationToken ct) =>
        await SurgeonFile.Read(db, new(id), ct) is not null ? await Save(new(id), typed, db, intervals, ct) : Page.NotFound();

    private static async Task<IResult> Save(SurgeonId? id, IFormCollection typed, ServiceDb db, CheckIntervals intervals, CancellationToken ct)
    {
        var form = Form.Read(typed);
        var people = await People(db, ct);
        List<Refusal> refusals = [.. form.Parse().Refusals];
        if (form.Person is not null && !people.Any(p => p.Value == form.Person)) refusals.Add(new("surgeon-person-unknown", "Select an account of a surgeon", "person"));
        if (refusals.Count > 0) return await Show(db, id, form, refusals, ct);

        PersonId? person = form.Person is null ? null : new(Guid.Parse(form.Person));
        var saved = await SaveSurgeon.Run(db, intervals, id, form.SeenVersion, form.Parse().Value, person, ct);
        if (saved.Ok) return Page.SeeOther(SurgeonPage.Link(saved.Value.Id));
        db.ChangeTracker.Clear();
        var now = id is { } known ? (await SurgeonFile.Read(db, known, ct))?.Surgeon.Version : null;
        return await Show(db, id, form with { SeenVersion = now ?? 0 }, saved.Refusals, ct);
    }

    private static async Task<IReadOnlyList<Option>> People(ServiceDb db, CancellationToken ct)
    {
        var role = Shell.People.RoleRows.IdOf(Role.Surgeon);
        var people = await db.Users.AsNoTracking().Where(u => db.UserRoles.Any(r => r.UserId == u.Id && r.RoleId == role)).OrderBy(u => u.DisplayName).ThenBy(u => u.Id)
            .Select(u => new { u.Id, u.DisplayName }).ToListAsync(ct);
        return [.. people.Select(p => new Option(p.Id.ToString(), p.DisplayName))];
    }

    private static async Task<IResult> Show(ServiceDb db, SurgeonId? id, Form form, IReadOnlyList<Refusal> refusals, CancellationToken ct) =>
        Page.Show<EditSurgeonView, Model>(new(id, form, await People(db, ct), refusals));
}
