using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Pathways;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Shell;
using Reconstruct.Service.Shell.Beside;

namespace Reconstruct.Service.Planning.Camouflage;

/// <summary>Supplies that run out, on the pathway's page and on the lists of nurses and surgeons before they do. Hazard: HAZ-108.</summary>
public static class CamouflageBeside
{
    /// <summary>How long before its time it comes onto somebody's own list.</summary>
    private const int DaysAhead = 14;

    public static readonly BesideSource Source = new(OfPathway, Mine, Overdue);

    private static async Task<IReadOnlyList<BesideThread>> OfPathway(ServiceDb db, PathwayId id, BesideReader reader, CancellationToken ct) => reader is not BesideReader.Staff || !CareTeamDuty.Opens(db) ? [] :
    [
        .. (await db.Orders(id, ct)).Where(o => o.EndedAt is null).Select(o => new BesideThread(
            "Camouflage", [new("Ordered", o.Words), new("Runs out", Words.Date(o.RunsOutOn)), new("Order again by", Words.Date(o.OrderAgainBy))], [], CamouflageOrderPage.Link(o.Id))),
    ];

    private static async Task<IReadOnlyList<BesideDuty>> Mine(ServiceDb db, CancellationToken ct)
    {
        if (!CareTeamDuty.Opens(db)) return [];
        var (visible, until) = (CareTeamDuty.VisiblePathways(db), db.Clock.Today.AddDays(DaysAhead));
        return await Duties(db, Open(db).Where(o => o.OrderAgainBy <= until && visible.Contains(o.PathwayId)), ct);
    }

    private static Task<IReadOnlyList<BesideDuty>> Overdue(ServiceDb db, CancellationToken ct)
    {
        var today = db.Clock.Today;
        return Duties(db, Open(db).Where(o => o.OrderAgainBy < today), ct);
    }

    private static IQueryable<CamouflageOrder> Open(ServiceDb db)
    {
        var dead = db.PathwaysOfTheDead();
        return db.Set<CamouflageOrder>().AsNoTracking().Where(o => o.EndedAt == null && !dead.Contains(o.PathwayId));
    }

    private static Task<IReadOnlyList<BesideDuty>> Duties(ServiceDb db, IQueryable<CamouflageOrder> orders, CancellationToken ct) =>
        orders.OrderBy(o => o.OrderAgainBy).ThenBy(o => o.Id).Duties(o => CareTeamDuty.By(db, o.PathwayId, "Camouflage", CamouflageOrderPage.Link(o.Id), "Order again before it runs out", o.OrderAgainBy), ct);
}
