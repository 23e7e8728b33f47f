using Reconstruct.Core;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Patients;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Planning.Camouflage;

/// <summary>One order of camouflage, as it is printed and sent: brand, shade code and quantity stand in its text. Hazard: HAZ-108.</summary>
public static class CamouflageOrderPage
{
    public static string Link(CamouflageOrderId id) => $"/camouflage/{id}";

    public static string EndLink(CamouflageOrderId id) => $"/camouflage/{id}/end";

    public sealed record Model(Pathway Pathway, Patient Patient, CamouflageOrder Order, string? Why, IReadOnlyList<Refusal> Refusals) : FormModel(Refusals);

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/camouflage/{id:guid}", Get).Allow(Role.Surgeon, Role.Nurse);
        app.MapPost("/camouflage/{id:guid}/end", End).Allow(Role.Surgeon, Role.Nurse);
    }

    private static async Task<IResult> Get(Guid id, ServiceDb db, CancellationToken ct)
    {
        if (await db.Order(new(id), ct) is not { } order) return Page.NotFound();
        var opened = await OpenPathwayRecord.Run(db, order.PathwayId, "To see an order of camouflage", ct);
        return opened.Ok ? await Show(opened.Value, order, null, [], db, ct) : await OpenPathwayRecord.Refused(db, order.PathwayId, opened.Refusals, Link(order.Id), ct);
    }

    private static async Task<IResult> End(Guid id, IFormCollection typed, ServiceDb db, CancellationToken ct)
    {
        if (await db.Order(new(id), ct) is not { } order) return Page.NotFound();
        var opened = await OpenPathwayRecord.Run(db, order.PathwayId, "To end an order of camouflage", ct);
        if (!opened.Ok) return Page.Refused(opened.Refusals);
        var done = await EndOrder.Run(db, order.Id, typed.Whole("version"), typed.Text("why"), ct);
        return done.Ok ? Page.SeeOther(Link(order.Id)) : await Show(opened.Value, order, typed.Text("why"), done.Refusals, db, ct);
    }

    private static async Task<IResult> Show(Pathway pathway, CamouflageOrder order, string? why, IReadOnlyList<Refusal> refusals, ServiceDb db, CancellationToken ct) =>
        Page.Show<CamouflageOrderView, Model>(new(pathway, (await db.Patient((await db.Survivor(pathway.PatientId, ct))!.Value, ct))!, order, why, refusals));
}
