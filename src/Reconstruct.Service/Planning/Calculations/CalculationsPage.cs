using Reconstruct.Core.Calculators;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Guide.Calculators;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Planning.Calculations;

/// <summary>The calculations that were kept with one pathway, and every calculation that can be.</summary>
public static class CalculationsPage
{
    public static string Link(PathwayId id) => $"/pathways/{id}/calculations";

    public sealed record Model(Pathway Pathway, IReadOnlyList<(KeptCalculation Row, AnswerSheet Sheet)> Kept, IReadOnlyList<CalculatorGroup> Groups);

    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/pathways/{id:guid}/calculations", Get).Allow(Role.Surgeon, Role.Nurse);

    private static async Task<IResult> Get(Guid id, ServiceDb db, CancellationToken ct)
    {
        var opened = await OpenPathwayRecord.Run(db, new(id), "To see calculations", ct);
        return opened.Ok
            ? Page.Show<CalculationsView, Model>(new(opened.Value, [.. (await db.Calculations(opened.Value.Id, ct)).Select(row => (row, row.Answer()))], CalculatorGroup.All))
            : await OpenPathwayRecord.Refused(db, new(id), opened.Refusals, Link(new(id)), ct);
    }
}
