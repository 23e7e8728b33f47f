using Reconstruct.Core;
using Reconstruct.Core.Calculators;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Planning.Plans;

/// <summary>The form with which a surgeon or nurse records that the patient said no to a plan that they had agreed. Hazard: HAZ-118.</summary>
public static class WithdrawAgreementPage
{
    public static readonly Role[] Recorders = [Role.Surgeon, Role.Nurse];

    public static string Link(PlanId id) => $"/plans/{id}/agreement-withdrawn";

    public sealed record Model(Pathway Pathway, PlanFile File, Form Form, IReadOnlyList<Refusal> Refusals) : FormModel(Refusals);

    /// <summary>What was typed, as typed.</summary>
    public sealed record Form(string? How, TypedMoment At, string? OnBehalf, string? Reason)
    {
        public static Form Read(IFormCollection f) => new(f.Text("how"), new(f.Date("at"), f.Text("at.time")), f.Text("onBehalf"), f.Text("reason"));
    }

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/plans/{id:guid}/agreement-withdrawn", Get).Allow(Recorders);
        app.MapPost("/plans/{id:guid}/agreement-withdrawn", Post).Allow(Recorders);
    }

    private static Task<IResult> Get(Guid id, ServiceDb db, CancellationToken ct) => PlanOpening.Get(db, id, "To record that the patient said no to a plan", Link(new(id)),
        (pathway, file) => Task.FromResult(Show(new(pathway, file, new(null, TypedMoment.From(db.Clock.Now), null, null), []))), ct);

    private static Task<IResult> Post(Guid id, IFormCollection typed, ServiceDb db, CancellationToken ct) => PlanOpening.Post(db, id, "To record that the patient said no to a plan", async (pathway, file) =>
    {
        var form = Form.Read(typed);
        var at = form.At.AsInstant("at", db.Clock.Now);
        if (!at.Ok) return Show(new(pathway, file, form, at.Refusals));
        WithdrawnHow? how = form.How.As<WithdrawnHow>() is { } said and not WithdrawnHow.Online ? said : null;
        var withdrawn = await WithdrawAgreement.Run(db, file.Plan.Id, new(how, at.Value, form.OnBehalf, form.Reason), ct);
        return withdrawn.Ok ? Page.SeeOther(ConsentPage.Link(file.Plan.Id)) : Show(new(pathway, await PlanOpening.Again(db, file, ct), form, withdrawn.Refusals));
    }, ct);

    private static IResult Show(Model model) => Page.Show<WithdrawAgreementView, Model>(model);
}
