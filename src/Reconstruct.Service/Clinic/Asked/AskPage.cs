using Reconstruct.Core;
using Reconstruct.Core.Clinic;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.NhsUi;
using Reconstruct.Service.Clinic.Assessments;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Pathways.Messages;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Clinic.Asked;

/// <summary>The forms that the patient of one pathway was asked to fill in, and the form that asks for another: for whom it was made stands beside each before it is asked for.</summary>
public static class AskPage
{
    /// <summary>Those who ask. Coordinators ask and ring; they do not read answers.</summary>
    public static readonly Role[] Askers = [Role.Surgeon, Role.Nurse, Role.Coordinator];

    public static string Link(PathwayId id) => $"/pathways/{id}/asked";

    /// <param name="WhyNot">Why the patient cannot be asked; null when they can.</param>
    /// <param name="Reached">False when nobody can sign in to answer yet.</param>
    public sealed record Model(
        Pathway Pathway, IReadOnlyList<AskedForm> Asked, IReadOnlyList<LoadedForm> Forms, string? WhyNot, bool Reached, DateOnly Today, Form Typed, IReadOnlyList<Refusal> Refusals) : FormModel(Refusals);

    /// <summary>What was typed, as typed.</summary>
    public sealed record Form(string? Chosen, string? TimePoint, string? After, string? Other, TypedDate AnswerBy, bool Fits)
    {
        public static Form Blank { get; } = new(null, null, null, null, TypedDate.Blank, false);

        public static Form Read(IFormCollection f) => new(f.Text("form"), f.Text("timePoint"), f.Text("after"), f.Text("other"), f.Date("answerBy"), f.Text("fits") == "yes");

        public Result<FormRequest> Parse(DateOnly today) => FormRequest.Make(TimePoint.As<TimePointKind>(), After, Other, AnswerBy.AsDate(), Fits, today);
    }

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/pathways/{id:guid}/asked", Get).Allow(Askers);
        app.MapPost("/pathways/{id:guid}/asked", Post).Allow(Askers);
    }

    private static async Task<IResult> Get(Guid id, FormShelf shelf, ServiceDb db, CancellationToken ct)
    {
        var opened = await OpenPathwayRecord.Run(db, new(id), "To see which forms you were asked to fill in", ct);
        return opened.Ok ? await Show(opened.Value, shelf, Form.Blank, [], db, ct) : await OpenPathwayRecord.Refused(db, new(id), opened.Refusals, Link(new(id)), ct);
    }

    private static async Task<IResult> Post(Guid id, IFormCollection typed, FormShelf shelf, EmailSettings email, ServiceDb db, CancellationToken ct)
    {
        var opened = await OpenPathwayRecord.Run(db, new(id), "To ask you to fill in a form", ct);
        if (!opened.Ok) return Page.Refused(opened.Refusals);
        var form = Form.Read(typed);
        var asked = await AskPatient.Run(db, email, opened.Value, shelf.Find(form.Chosen), form.Parse(db.Clock.Today), ct);
        if (asked.Ok) return Page.SeeOther(AskedPage.Link(asked.Value.Id));
        db.ChangeTracker.Clear();
        return await Show(opened.Value, shelf, form, asked.Refusals, db, ct);
    }

    private static async Task<IResult> Show(Pathway pathway, FormShelf shelf, Form form, IReadOnlyList<Refusal> refusals, ServiceDb db, CancellationToken ct)
    {
        var (patient, today) = (await db.PatientOf(pathway, ct), db.Clock.Today);
        var forms = shelf.All.Where(f => f.Use.ForPatients && !(f.Use.Until < today)).OrderByDescending(f => pathway.SubSpecialty is { } part && f.Serves.Contains(part)).ThenBy(f => f.Form.Title, StringComparer.Ordinal).ToList();
        var reached = false;
        foreach (var use in forms.Select(f => f.Use))
            reached |= await db.CanBeAnswered(patient, use, ct);
        return Page.Show<AskView, Model>(new(pathway, await db.AskedForms(pathway.Id, ct), forms, AskedFormQueries.WhyNotNow(pathway, patient), reached, today, form, refusals));
    }
}
