using Reconstruct.Core;
using Reconstruct.Core.Calculators;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Planning.Calculations;

/// <summary>One kept calculation, shown from what was kept and never worked out anew. Hazard: HAZ-107.</summary>
public static class KeptCalculationPage
{
    public static string Link(KeptCalculationId id) => $"/calculations/{id}";

    public static string WithdrawLink(KeptCalculationId id) => $"/calculations/{id}/withdraw";

    public sealed record Model(Pathway Pathway, KeptCalculation Row, AnswerSheet Sheet, string? Reason, IReadOnlyList<Refusal> Refusals) : FormModel(Refusals);

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/calculations/{id:guid}", Get).Allow(Role.Surgeon, Role.Nurse);
        app.MapPost("/calculations/{id:guid}/withdraw", Withdraw).Allow(Role.Surgeon, Role.Nurse);
    }

    private static async Task<IResult> Get(Guid id, ServiceDb db, CancellationToken ct)
    {
        if (await db.Calculation(new(id), ct) is not { } row) return Page.NotFound();
        var opened = await OpenPathwayRecord.Run(db, row.PathwayId, "To see a calculation", ct);
        return opened.Ok ? Show(new(opened.Value, row, row.Answer(), null, [])) : await OpenPathwayRecord.Refused(db, row.PathwayId, opened.Refusals, Link(row.Id), ct);
    }

    private static async Task<IResult> Withdraw(Guid id, IFormCollection typed, ServiceDb db, CancellationToken ct)
    {
        if (await db.Calculation(new(id), ct) is not { } row) return Page.NotFound();
        var opened = await OpenPathwayRecord.Run(db, row.PathwayId, "To withdraw a calculation", ct);
        if (!opened.Ok) return Page.Refused(opened.Refusals);
        var done = await WithdrawCalculation.Run(db, row.Id, typed.Whole("version"), typed.Text("reason"), ct);
        return done.Ok ? Page.SeeOther(Link(row.Id)) : Show(new(opened.Value, row, row.Answer(), typed.Text("reason"), done.Refusals));
    }

    private static IResult Show(Model model) => Page.Show<KeptCalculationView, Model>(model);
}
