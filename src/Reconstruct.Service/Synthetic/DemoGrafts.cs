using Microsoft.EntityFrameworkCore;
using Reconstruct.Core;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Grafts;
using Reconstruct.Core.Referrals;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Planning.Grafts;

namespace Reconstruct.Service.Synthetic;

/// <summary>Two invented skin grafts on one open pathway, of a burn or a scar where there is one: one donor site seen healed, one seen open with its next look planned.</summary>
public static class DemoGrafts
{
    private static readonly PathwayState[] States = [PathwayState.Accepted, PathwayState.Assessment, PathwayState.Planning];

    public static async Task Enter(ServiceDb db, Cast cast, ActingNow acting, CancellationToken ct)
    {
        acting.Value = cast.With(Role.Nurse)[0].Acts("invented");
        var open = await db.Set<Pathway>().AsNoTracking().Where(p => States.Contains(p.State)).ToListAsync(ct);
        if (open.OrderByDescending(Fits).ThenBy(p => p.Reference, StringComparer.Ordinal).FirstOrDefault() is not { } pathway) return;
        var first = await Start(db, pathway, "Left forearm", "Left thigh, front", 40, ct);
        await Look(db, first, 33, 95, YesNo.NotKnown, ct);
        await Look(db, first, 18, 98, YesNo.Yes, ct);
        var second = await Start(db, pathway, "Left elbow", "Right thigh, front", 12, ct);
        await Look(db, second, 5, 90, YesNo.No, ct);
        Must(await ChangeGraft.Plan(db, second.Id, second.Version, db.Clock.Today.AddDays(4), ct));
    }

    private static bool Fits(Pathway pathway) => pathway.Title.Contains("burn", StringComparison.OrdinalIgnoreCase) || pathway.Title.Contains("scar", StringComparison.OrdinalIgnoreCase);

    private static async Task<SkinGraft> Start(ServiceDb db, Pathway pathway, string site, string region, int daysAgo, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        GraftStart.Draft draft = new(site, GraftKind.SplitSkin, GraftForm.Mesh, 1.5, 120, db.Clock.Today.AddDays(-daysAgo), region, DonorSite.Thigh, 100);
        return Must(await StartGraft.Run(db, pathway.Id, db.NewId<SkinGraftId>(), GraftStart.Make(draft, db.Clock.Today).Value, ct));
    }

    private static async Task Look(ServiceDb db, SkinGraft graft, int daysAgo, double taken, YesNo healed, CancellationToken ct) =>
        Must(await ChangeGraft.Look(db, graft.Id, graft.Version, new(db.Clock.Today.AddDays(-daysAgo), taken, healed), null, ct));

    private static T Must<T>(Result<T> done) => done.Ok ? done.Value : throw new InvalidOperationException($"Invented: {string.Join(", ", done.Refusals.Select(r => r.Message))}");
}
