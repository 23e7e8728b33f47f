using Reconstruct.Core;
using Reconstruct.Core.Clinic;
using Reconstruct.Core.People;
using Reconstruct.Service.Clinic.Assessments;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Pathways.Messages;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Clinic.Asked;

/// <summary>One form that a patient was asked for: where it stands, what to do when it is late, and, once it is answered, that somebody has read it. Hazards: HAZ-112, HAZ-113.</summary>
public static class AskedPage
{
    private static readonly Role[] Readers = [Role.Surgeon, Role.Nurse];

    public static string Link(AskedFormId id) => $"/asked/{id}";

    public static string WithdrawLink(AskedFormId id) => $"/asked/{id}/withdraw";

    public static string ReadLink(AskedFormId id) => $"/asked/{id}/read";

    public static string AsideLink(AskedFormId id) => $"/asked/{id}/set-aside";

    /// <param name="Form">Null when it is no longer loaded.</param>
    /// <param name="WhyNot">Why the patient cannot be asked any longer; null when they can.</param>
    /// <param name="Reached">False when nobody can sign in to answer.</param>
    /// <param name="Opens">True for those who read answers.</param>
    /// <param name="Typed">What was typed as a reason, by field.</param>
    public sealed record Model(
        Pathway Pathway, AskedForm Asked, Assessment Answers, LoadedForm? Form, string? WhyNot, bool Reached, bool Opens, DateOnly Today, string? Typed, IReadOnlyList<Refusal> Refusals) : FormModel(Refusals);

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/asked/{id:guid}", Get).Allow(AskPage.Askers);
        app.MapPost("/asked/{id:guid}/withdraw", Withdraw).Allow(AskPage.Askers);
        app.MapPost("/asked/{id:guid}/read", Read).Allow(Readers);
        app.MapPost("/asked/{id:guid}/set-aside", SetAside).Allow(Readers);
    }

    private static async Task<IResult> Get(Guid id, FormShelf shelf, ServiceDb db, CancellationToken ct)
    {
        if (await db.AskedForm(new(id), ct) is not { } asked) return Page.NotFound();
        var opened = await OpenPathwayRecord.Run(db, asked.PathwayId, "To see a form that you were asked to fill in", ct);
        return opened.Ok ? await Show(opened.Value, asked.Id, shelf, null, [], db, ct) : await OpenPathwayRecord.Refused(db, asked.PathwayId, opened.Refusals, Link(asked.Id), ct);
    }

    private static Task<IResult> Withdraw(Guid id, IFormCollection typed, FormShelf shelf, EmailSettings email, ServiceDb db, CancellationToken ct) =>
        Post(id, "To withdraw a form that you were asked to fill in", typed.Text("because"), shelf, db, async asked => (await WithdrawAsked.Run(db, email, asked, typed.Whole("version"), typed.Text("because"), ct)).Refusals, ct);

    private static Task<IResult> Read(Guid id, IFormCollection typed, FormShelf shelf, ServiceDb db, CancellationToken ct) =>
        Post(id, "To say that your answers were read", null, shelf, db, async asked => (await ReadAnswers.Run(db, asked, typed.Whole("version"), ct)).Refusals, ct);

    private static Task<IResult> SetAside(Guid id, IFormCollection typed, FormShelf shelf, ServiceDb db, CancellationToken ct) =>
        Post(id, "To set your answers aside", typed.Text("aside"), shelf, db, async asked => (await SetAnswersAside.Run(db, asked, typed.Whole("version"), typed.Text("aside"), ct)).Refusals, ct);

    private static async Task<IResult> Post(Guid id, string purpose, string? typed, FormShelf shelf, ServiceDb db, Func<AskedFormId, Task<IReadOnlyList<Refusal>>> work, CancellationToken ct)
    {
        if (await db.AskedForm(new(id), ct) is not { } asked) return Page.NotFound();
        var opened = await OpenPathwayRecord.Run(db, asked.PathwayId, purpose, ct);
        if (!opened.Ok) return Page.Refused(opened.Refusals);
        var refusals = await work(asked.Id);
        if (refusals.Count == 0) return Page.SeeOther(Link(asked.Id));
        db.ChangeTracker.Clear();
        return await Show(opened.Value, asked.Id, shelf, typed, refusals, db, ct);
    }

    private static async Task<IResult> Show(Pathway pathway, AskedFormId id, FormShelf shelf, string? typed, IReadOnlyList<Refusal> refusals, ServiceDb db, CancellationToken ct)
    {
        var asked = (await db.AskedForm(id, ct))!;
        var (answers, form, patient) = ((await db.Assessment(asked.AssessmentId, ct))!, shelf.Find(asked.Form), await db.PatientOf(pathway, ct));
        var reached = form is not null && await db.CanBeAnswered(patient, form.Use, ct);
        return Page.Show<AskedView, Model>(new(pathway, asked, answers, form, AskedFormQueries.WhyNot(pathway, patient), reached, Readers.Any(db.Acting.Is), db.Clock.Today, typed, refusals));
    }
}
