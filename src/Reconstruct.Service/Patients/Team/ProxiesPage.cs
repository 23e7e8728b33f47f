using Microsoft.EntityFrameworkCore;
using Reconstruct.Core;
using Reconstruct.Core.Patients;
using Reconstruct.Core.People;
using Reconstruct.NhsUi;
using Reconstruct.Service.Data;
using Reconstruct.Service.Patients.Access;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Patients.Team;

/// <summary>Who acts for a patient, on what evidence and until when; somebody is added, somebody's access ends.</summary>
public static class ProxiesPage
{
    private const string Purpose = "To see who acts for the patient";

    public static string Link(PatientId id) => $"/patients/{id}/proxies";

    public static string EndLink(PatientId id, ProxyId proxy) => $"{Link(id)}/{proxy}/end";

    /// <param name="Found">The people whose name fits what was typed.</param>
    public sealed record Model(Patient Patient, IReadOnlyList<Line> Lines, Form Form, IReadOnlyList<Option> Found, IReadOnlyList<Refusal> Refusals) : FormModel(Refusals);

    /// <param name="Counts">True while it opens the record.</param>
    public sealed record Line(ProxyFor Proxy, string Name, bool Counts);

    /// <summary>What was typed, as typed.</summary>
    public sealed record Form(string? Name, string? Person, string? Relation, string? Evidence, TypedDate LastDay)
    {
        public static readonly Form Blank = new(null, null, null, null, TypedDate.Blank);

        public static Form Read(IFormCollection f) => new(f.Text("name"), f.Text("person"), f.Text("relation"), f.Text("evidence"), f.Date("lastDay"));

        public Result<ProxyTerms> Terms(DateOnly today) => ProxyTerms.Make(Relation, Evidence, !LastDay.IsBlank, LastDay.AsDate(), today);
    }

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/patients/{id:guid}/proxies", Get).Allow(Role.Coordinator, Role.Governance);
        app.MapPost("/patients/{id:guid}/proxies", Add).Allow(Role.Coordinator, Role.Governance);
        app.MapPost("/patients/{id:guid}/proxies/{proxy:guid}/end", End).Allow(Role.Coordinator, Role.Governance);
    }

    private static async Task<IResult> Get(Guid id, ServiceDb db, CancellationToken ct)
    {
        var opened = await PatientAccess.Open(db, new(id), Purpose, ct);
        return opened.Ok ? await Show(db, opened.Value, Form.Blank, [], [], ct) : BreakGlassPage.Refused(new(id), opened.Refusals, Link(new(id)));
    }

    private static async Task<IResult> Add(Guid id, IFormCollection typed, ServiceDb db, CancellationToken ct)
    {
        var opened = await PatientAccess.Open(db, new(id), Purpose, ct);
        if (!opened.Ok) return BreakGlassPage.Refused(new(id), opened.Refusals, Link(new(id)));
        var form = Form.Read(typed);
        var (found, person, terms) = (await ProxyPeople.Named(db, form.Name, ct), await ProxyPeople.Of(db, form.Person, ct), form.Terms(db.Clock.Today));
        List<Refusal> refusals = [.. Who(form, found, person), .. terms.Refusals];
        if (refusals.Count > 0) return await Show(db, opened.Value, form, found, refusals, ct);

        var added = await AddProxy.Run(db, opened.Value.Id, person!.Value, terms.Value, ct);
        return added.Ok ? Page.SeeOther(Link(opened.Value.Id)) : await Show(db, opened.Value, form, found, added.Refusals, ct);
    }

    private static async Task<IResult> End(Guid id, Guid proxy, IFormCollection typed, ServiceDb db, CancellationToken ct)
    {
        var opened = await PatientAccess.Open(db, new(id), Purpose, ct);
        if (!opened.Ok) return BreakGlassPage.Refused(new(id), opened.Refusals, Link(new(id)));
        var ended = await EndProxy.Run(db, opened.Value.Id, new(proxy), typed.Whole("version"), ct);
        return ended.Ok ? Page.SeeOther(Link(opened.Value.Id)) : await Show(db, opened.Value, Form.Blank, [], ended.Refusals, ct);
    }

    /// <summary>Nobody is taken for somebody of the same name: a person is selected from those found.</summary>
    private static IEnumerable<Refusal> Who(Form form, IReadOnlyList<Option> found, PersonId? person)
    {
        if (form.Name is null) yield return new("proxy-name-missing", "Enter the name of the person", "name");
        else if (found.Count == 0) yield return new("proxy-name-unknown", "Nobody of this name has an account for parents and carers. Check the name, or ask an administrator", "name");
        else if (person is null || found.All(o => o.Value != person.Value.ToString())) yield return new("proxy-person-missing", "Select the person", "person");
    }

    private static async Task<IResult> Show(ServiceDb db, Patient patient, Form form, IReadOnlyList<Option> found, IReadOnlyList<Refusal> refusals, CancellationToken ct)
    {
        var ids = await db.WithMerged(patient.Id, ct);
        var rows = await db.Set<ProxyFor>().AsNoTracking().Where(x => ids.Contains(x.PatientId)).OrderBy(x => x.From).ThenBy(x => x.Id).ToListAsync(ct);
        var people = rows.Select(r => r.Person.Value).ToList();
        var names = await db.Users.Where(p => people.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.DisplayName, ct);
        var counting = (await db.Proxies().Where(x => ids.Contains(x.PatientId)).Select(x => x.Id).ToListAsync(ct)).ToHashSet();
        return Page.Show<ProxiesView, Model>(new(
            patient, [.. rows.Select(r => new Line(r, names.GetValueOrDefault(r.Person.Value, "A person who has left"), counting.Contains(r.Id)))], form, found, refusals));
    }
}
