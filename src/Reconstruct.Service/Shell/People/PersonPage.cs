using Reconstruct.Core;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Shell.People;

/// <summary>One member of staff: added, changed, marked away or back.</summary>
public static class PersonPage
{
    public const string New = PeoplePage.Address + "/new";

    public static string Link(Guid id) => $"{PeoplePage.Address}/{id}";

    public sealed record Model(bool IsNew, string? Name, Form Form, IReadOnlyList<PersonChange> Changes, IReadOnlyList<Refusal> Refusals) : FormModel(Refusals);

    /// <summary>What was typed, as typed.</summary>
    public sealed record Form(string? Name, string? JobTitle, string? Organisation, string? Subject, IReadOnlyCollection<string> Roles, bool Absent, string? Stamp)
    {
        public static readonly Form Blank = new(null, null, null, null, [], false, null);

        public static Form Of(Person person, IEnumerable<Role> roles, string? subject) =>
            new(person.DisplayName, person.JobTitle, person.Organisation, subject, [.. roles.Select(r => r.ToString())], person.Absent, person.ConcurrencyStamp);

        public static Form Read(IFormCollection f) =>
            new(f.Text("name"), f.Text("job-title"), f.Text("organisation"), f.Text("subject"), [.. f["roles"].OfType<string>()], f.Text("absent") == "yes", f.Text("stamp"));

        public Result<PersonDetails> Parse() => PersonDetails.Make(Name, JobTitle, Organisation, Subject, Roles, Absent);
    }

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(New, () => Show(new(true, null, Form.Blank, [], []))).Allow(Role.Administrator);
        app.MapPost(New, Add).Allow(Role.Administrator);
        app.MapGet(PeoplePage.Address + "/{id:guid}", Get).Allow(Role.Administrator);
        app.MapPost(PeoplePage.Address + "/{id:guid}", Change).Allow(Role.Administrator);
    }

    private static async Task<IResult> Add(IFormCollection typed, ServiceDb db, CancellationToken ct)
    {
        var form = Form.Read(typed);
        var details = form.Parse();
        var added = details.Ok ? await SavePerson.Add(db, details.Value, ct) : (Result<Person>?)null;
        return added is { Ok: true } ? Page.SeeOther(PeoplePage.Address) : Show(new(true, null, form, [], added?.Refusals ?? details.Refusals));
    }

    private static async Task<IResult> Get(Guid id, ServiceDb db, CancellationToken ct)
    {
        if (await db.StaffMember(id, ct) is not { } person) return Page.NotFound();
        var roles = await db.RolesOf(db.Staff().Where(p => p.Id == id), ct);
        return Show(new(false, person.DisplayName, Form.Of(person, roles[id], await db.StaffSubject(id, ct)), await db.ChangesOf(id, ct), []));
    }

    private static async Task<IResult> Change(Guid id, IFormCollection typed, ServiceDb db, CancellationToken ct)
    {
        if (await db.StaffMember(id, ct) is not { } person) return Page.NotFound();
        var name = person.DisplayName;
        var form = Form.Read(typed);
        var details = form.Parse();
        var saved = details.Ok ? await SavePerson.Change(db, id, form.Stamp, details.Value, ct) : (Result<Person>?)null;
        if (saved is { Ok: true }) return Page.SeeOther(PeoplePage.Address);
        var refusals = saved?.Refusals ?? details.Refusals;
        if (refusals.Any(r => r.Code == Refusals.ChangedSinceCode)) form = form with { Stamp = await db.StampOf(id, ct) }; // seen now: saving again is meant
        return Show(new(false, name, form, await db.ChangesOf(id, ct), refusals));
    }

    private static IResult Show(Model model) => Page.Show<PersonView, Model>(model);
}
