using Reconstruct.Core;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Expansion;
using Reconstruct.NhsUi;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Planning.Expansion;

/// <summary>The tissue expanders of one pathway, and the form that records a new one.</summary>
public static class ExpandersPage
{
    public static string Link(PathwayId id) => $"/pathways/{id}/expanders";

    public sealed record Model(Pathway Pathway, IReadOnlyList<(TissueExpander Row, FillingLedger Ledger)> Expanders, Form Form, IReadOnlyList<Refusal> Refusals) : FormModel(Refusals);

    /// <summary>What was typed, as typed.</summary>
    public sealed record Form(
        string? Site, string? Side, string? Shape, string? BaseDiameterCm, string? WidthCm, string? LengthCm, string? NominalMl, string? LimitMl, string? TargetMl, TypedDate PlacedOn, string? PlacedMl, string? Pale, string? Label)
    {
        public static Form Blank { get; } = new(null, null, null, null, null, null, null, null, null, TypedDate.Blank, null, null, null);

        public static Form Read(IFormCollection f) => new(
            f.Text("site"), f.Text("side"), f.Text("shape"), f.Text("baseDiameterCm"), f.Text("widthCm"), f.Text("lengthCm"), f.Text("nominalMl"), f.Text("limitMl"), f.Text("targetMl"), f.Date("placedOn"), f.Text("placedMl"),
            f.Text("pale"), f.Text("label"));

        public Result<ExpanderStart> Parse(DateOnly today) => ExpanderStart.Make(
            new(Site, Side.As<ExpanderSide>(), Shape.As<ExpanderShape>(), TypedAmount.Cm(BaseDiameterCm), TypedAmount.Cm(WidthCm), TypedAmount.Cm(LengthCm), TypedAmount.Ml(NominalMl), TypedAmount.Ml(LimitMl),
                TypedAmount.Ml(TargetMl), PlacedOn.AsDate(), TypedAmount.Ml(PlacedMl), TypedAmount.Answer(Pale), Label),
            today);
    }

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/pathways/{id:guid}/expanders", Get).Allow(Role.Surgeon, Role.Nurse);
        app.MapPost("/pathways/{id:guid}/expanders", Post).Allow(Role.Surgeon, Role.Nurse);
    }

    private static async Task<IResult> Get(Guid id, ServiceDb db, CancellationToken ct)
    {
        var opened = await OpenPathwayRecord.Run(db, new(id), "To see tissue expanders", ct);
        return opened.Ok ? await Show(opened.Value, Form.Blank, [], db, ct) : await OpenPathwayRecord.Refused(db, new(id), opened.Refusals, Link(new(id)), ct);
    }

    private static async Task<IResult> Post(Guid id, IFormCollection typed, ServiceDb db, CancellationToken ct)
    {
        var opened = await OpenPathwayRecord.Run(db, new(id), "To record a tissue expander", ct);
        if (!opened.Ok) return Page.Refused(opened.Refusals);
        var form = Form.Read(typed);
        var start = form.Parse(db.Clock.Today);
        if (!start.Ok) return await Show(opened.Value, form, start.Refusals, db, ct);

        var started = await StartExpander.Run(db, opened.Value.Id, typed.Starts<TissueExpanderId>(db, id), start.Value, ct);
        return started.Ok ? Page.SeeOther(ExpanderPage.Link(started.Value.Id)) : await Show(opened.Value, form, started.Refusals, db, ct);
    }

    private static async Task<IResult> Show(Pathway pathway, Form form, IReadOnlyList<Refusal> refusals, ServiceDb db, CancellationToken ct) =>
        Page.Show<ExpandersView, Model>(new(pathway, await db.Expanders(pathway.Id, ct), form, refusals));
}
