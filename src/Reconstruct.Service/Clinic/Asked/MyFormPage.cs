using Reconstruct.Core;
using Reconstruct.Core.Clinic;
using Reconstruct.Core.People;
using Reconstruct.Service.Clinic.Assessments;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Pathways.My;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Clinic.Asked;

/// <summary>
/// A patient, or somebody who acts for them, fills in a form. Saving keeps what can be read, so that an interruption loses nothing; sending is once and for good. Nothing on it says that
/// they are well or that it is safe to wait. Hazards: HAZ-112, HAZ-113.
/// </summary>
public static class MyFormPage
{
    public static string Link(AskedFormId id) => $"/my/forms/{id}";

    /// <param name="Elsewhere">What was saved in another window in the meantime and differs from what stands here.</param>
    public sealed record Model(
        FormFiller Who, AskedForm Asked, Assessment Answers, LoadedForm Form, FormModelShown Shown, int Version, ContactLines Contact, IReadOnlyList<(string Question, string Answer)> Elsewhere, IReadOnlyList<Refusal> Refusals) : FormModel(Refusals);

    private sealed record Opened(FormFiller Who, AskedForm Asked, Assessment Answers, LoadedForm? Form, ContactLines Contact);

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/my/forms/{id:guid}", Get).Allow(Role.Patient, Role.Proxy);
        app.MapPost("/my/forms/{id:guid}", Post).Allow(Role.Patient, Role.Proxy);
    }

    private static async Task<IResult> Get(Guid id, FormShelf shelf, ServiceDb db, IConfiguration settings, ILogger<AskedForm> log, CancellationToken ct)
    {
        var opened = await Open(id, "To see a form to fill in", shelf, db, settings, log, ct);
        if (!opened.Ok) return Page.Refused(opened.Refusals);
        var at = opened.Value;
        if (MyFormDonePage.WhyDone(at.Who, at.Asked, at.Answers, at.Form, db.Acting.Person, db.Clock.Today) is { } why) return MyFormDonePage.Show(at.Who, at.Asked, at.Answers, at.Form, why, at.Contact, [], []);
        return Show(at, FormModelShown.Of(at.Form!.Form, ResponseFhir.Read(at.Form.Form, at.Answers.Answers())), at.Answers.Version, [], []);
    }

    private static async Task<IResult> Post(Guid id, IFormCollection typed, FormShelf shelf, ServiceDb db, IConfiguration settings, ILogger<AskedForm> log, CancellationToken ct)
    {
        var opened = await Open(id, "To fill in a form", shelf, db, settings, log, ct);
        if (!opened.Ok) return Page.Refused(opened.Refusals);
        var (at, seen, send) = (opened.Value, typed.Whole("version"), typed.Text("do") == "send");
        if (at.Form is not { } form) return MyFormDonePage.Show(at.Who, at.Asked, at.Answers, null, MyFormDonePage.WhyDone(at.Who, at.Asked, at.Answers, null, db.Acting.Person, db.Clock.Today)!, at.Contact, [], []);
        var entries = form.Form.All.Where(i => i.IsAsked).ToDictionary(i => i.LinkId, i => FormEntry.Read(i, typed), StringComparer.Ordinal);
        var read = FormReading.Read(form.Form, item => entries[item.LinkId].Typed(item), db.Clock.Now, send, await db.BirthDateOf(at.Asked.PathwayId, ct));
        var asDraft = !send || read.Refusals.Count > 0;
        var saved = await SaveAnswers.Run(db, at.Asked.Id, seen, form, read, at.Who, !asDraft, ct);
        if (saved.Ok && read.Refusals.Count == 0) return Page.SeeOther(Link(at.Asked.Id));

        var shown = FormModelShown.Typed(form.Form, entries, read);
        return saved.Ok ? Show(at with { Answers = saved.Value }, shown, saved.Value.Version, [], shown.Refusals) : await Lost(at, shown, read, saved.Refusals, shelf, db, ct);
    }

    /// <summary>Somebody was quicker: what was saved is kept, what stands here is shown, and the person decides.</summary>
    private static async Task<IResult> Lost(Opened at, FormModelShown shown, FormReading read, IReadOnlyList<Refusal> refusals, FormShelf shelf, ServiceDb db, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        var asked = (await db.AskedForm(at.Asked.Id, ct))!;
        at = at with { Asked = asked, Answers = (await db.Assessment(asked.AssessmentId, ct))!, Form = shelf.Find(asked.Form) };
        var there = ResponseFhir.Read(at.Form!.Form, at.Answers.Answers());
        if (MyFormDonePage.WhyDone(at.Who, asked, at.Answers, at.Form, db.Acting.Person, db.Clock.Today) is { } why)
            return MyFormDonePage.Show(at.Who, asked, at.Answers, at.Form, why, at.Contact, Differing(at.Form.Form, read.Answers, there), refusals);
        List<Refusal> changed = [new(Refusals.ChangedSinceCode, "This form was saved in another window in the meantime. Nothing was saved now. Look at what was saved there, then save or send again")];
        return Show(at, shown, at.Answers.Version, Differing(at.Form.Form, there, read.Answers), refusals.Any(r => r.Code == Refusals.ChangedSinceCode) ? changed : refusals);
    }

    /// <summary>Answers of the first that are not the same in the second, in words.</summary>
    private static IReadOnlyList<(string, string)> Differing(AssessmentForm form, IReadOnlyDictionary<string, FormAnswer> first, IReadOnlyDictionary<string, FormAnswer> second) =>
        [.. form.All.Where(i => first.TryGetValue(i.LinkId, out var one) && !one.Equals(second.GetValueOrDefault(i.LinkId))).Select(i => (form.NameOf(i), FormWords.Of(i, first[i.LinkId])))];

    private static async Task<Result<Opened>> Open(Guid id, string purpose, FormShelf shelf, ServiceDb db, IConfiguration settings, ILogger log, CancellationToken ct)
    {
        if (await db.AskedForm(new(id), ct) is not { } asked || await db.Pathway(asked.PathwayId, ct) is not { } pathway) return Refusals.NotFound("form");
        var who = await FormFiller.Open(db, pathway, purpose, log, ct);
        return who.Ok ? new Opened(who.Value, asked, (await db.Assessment(asked.AssessmentId, ct))!, shelf.Find(asked.Form), ContactLines.Of(settings)) : who.As<Opened>();
    }

    private static IResult Show(Opened at, FormModelShown shown, int version, IReadOnlyList<(string, string)> elsewhere, IReadOnlyList<Refusal> refusals) =>
        Page.Show<MyFormView, Model>(new(at.Who, at.Asked, at.Answers, at.Form!, shown with { ShowsValues = false }, version, at.Contact, elsewhere, refusals));
}
