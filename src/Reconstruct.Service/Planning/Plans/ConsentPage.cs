using Reconstruct.Core;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Plans;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Planning.Plans;

/// <summary>What the patient reads about the newest version, and the record that they agreed it. Hazard: HAZ-103.</summary>
public static class ConsentPage
{
    public static string Link(PlanId id) => $"/plans/{id}/consent";

    /// <param name="Parts">The words; null while nothing is chosen.</param>
    /// <param name="MayConfirm">True for a surgeon while the newest version is not confirmed and the operation is still to come.</param>
    /// <param name="MayRefuse">True for a surgeon or nurse while there is an agreement to take back.</param>
    public sealed record Model(Pathway Pathway, PlanFile File, IReadOnlyList<ConsentPart>? Parts, IReadOnlyList<PlanPicture> Pictures, bool MayConfirm, bool MayRefuse, Form Form, IReadOnlyList<Refusal> Refusals) : FormModel(Refusals)
    {
        public TechniqueOption? Main => PlanBook.Ladder.Find(File.Content[PlanFields.Main]);
    }

    /// <summary>What was typed, as typed.</summary>
    public sealed record Form(string? How, TypedMoment At, bool Agreed, string? OnBehalf, string? Ground, int SeenVersion)
    {
        public static Form Blank(PlanFile file, DateTimeOffset now) => new(null, TypedMoment.From(now), false, null, null, file.Plan.Version);

        public static Form Read(IFormCollection f) => new(f.Text("how"), new(f.Date("at"), f.Text("at.time")), f.Text("agreed") is not null, f.Text("onBehalf"), f.Text("ground"), f.Whole("version"));
    }

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/plans/{id:guid}/consent", Get).Allow(PlanPage.Readers);
        app.MapPost("/plans/{id:guid}/consent", Post).Allow(Role.Surgeon);
    }

    private static Task<IResult> Get(Guid id, ServiceDb db, CancellationToken ct) => PlanOpening.Get(db, id, "To see what the patient reads about a plan", Link(new(id)),
        (pathway, file) => Show(pathway, file, Form.Blank(file, db.Clock.Now), [], db, ct), ct);

    private static Task<IResult> Post(Guid id, IFormCollection typed, ServiceDb db, CancellationToken ct) => PlanOpening.Post(db, id, "To record that the patient agreed a plan", async (pathway, file) =>
    {
        var form = Form.Read(typed);
        var at = form.At.AsInstant("at", db.Clock.Now);
        if (!at.Ok) return await Show(pathway, file, form, at.Refusals, db, ct);
        var confirmed = await ConfirmPlan.Run(db, file.Plan.Id, form.SeenVersion, new(form.How.As<ConfirmedHow>(), at.Value, form.Agreed, form.OnBehalf, form.Ground.As<AgreementGround>()), ct);
        if (confirmed.Ok) return Page.SeeOther(Link(file.Plan.Id));
        var now = await PlanOpening.Again(db, file, ct);
        return await Show(pathway, now, form with { SeenVersion = now.Plan.Version, Agreed = false }, confirmed.Refusals, db, ct);
    }, ct);

    private static async Task<IResult> Show(Pathway pathway, PlanFile file, Form form, IReadOnlyList<Refusal> refusals, ServiceDb db, CancellationToken ct) => Page.Show<ConsentView, Model>(new(
        pathway, file, ConsentText.Of(file.Content, PlanBook.Ladder), await PlanPicture.Of(db, file.Content, ct), db.Acting.Is(Role.Surgeon) && file.Closed is null && file.Standing is not ConsentStanding.Confirmed, WithdrawAgreementPage.Recorders.Any(db.Acting.Is) && file.MayBeRefused, form, refusals));
}
