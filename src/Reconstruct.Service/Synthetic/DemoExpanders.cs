using Microsoft.EntityFrameworkCore;
using Reconstruct.Core;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Expansion;
using Reconstruct.Core.Referrals;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Patients;
using Reconstruct.Service.Planning.Expansion;

namespace Reconstruct.Service.Synthetic;

/// <summary>Two invented tissue expanders on one open pathway, of a breast where there is one: one that goes on with its next filling planned, one that says stop.</summary>
public static class DemoExpanders
{
    private static readonly PathwayState[] States = [PathwayState.Accepted, PathwayState.Assessment, PathwayState.Planning];

    public static async Task Enter(ServiceDb db, Cast cast, ActingNow acting, CancellationToken ct)
    {
        acting.Value = cast.With(Role.Nurse)[0].Acts("invented");
        var adult = db.Clock.Today.AddYears(-18);
        var open = await db.Set<Pathway>().AsNoTracking().Where(p => States.Contains(p.State) && db.Set<Patient>().Any(q => q.Id == p.PatientId && q.BirthDate <= adult)).ToListAsync(ct);
        if (open.OrderByDescending(IsBreast).ThenBy(p => p.Reference, StringComparer.Ordinal).FirstOrDefault() is not { } pathway) return;
        var left = await Start(db, pathway, ExpanderSide.Left, ct);
        await Fill(db, left, 21, 60, YesNo.No, ct);
        await Fill(db, left, 14, 60, YesNo.No, ct);
        await Fill(db, left, 7, 50, YesNo.No, ct);
        Must(await PlanFilling.Run(db, left.Id, left.Version, db.Clock.Today.AddDays(3), 50, ct));
        var right = await Start(db, pathway, ExpanderSide.Right, ct);
        await Fill(db, right, 21, 60, YesNo.No, ct);
        await Fill(db, right, 14, -20, YesNo.Yes, ct);
    }

    private static bool IsBreast(Pathway pathway) => pathway.Title.Contains("breast", StringComparison.OrdinalIgnoreCase);

    private static async Task<TissueExpander> Start(ServiceDb db, Pathway pathway, ExpanderSide side, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        ExpanderStart.Draft draft = new(IsBreast(pathway) ? "Breast" : "Beside the scar", side, ExpanderShape.Round, 12, null, null, 450, 550, 450, db.Clock.Today.AddDays(-35), 100, YesNo.No, null);
        return Must(await StartExpander.Run(db, pathway.Id, db.NewId<TissueExpanderId>(), ExpanderStart.Make(draft, db.Clock.Today).Value, ct));
    }

    private static async Task Fill(ServiceDb db, TissueExpander expander, int daysAgo, decimal ml, YesNo pale, CancellationToken ct) =>
        Must(await RecordFilling.Run(db, expander.Id, expander.Version, new(new(db.Clock.Now.AddDays(-daysAgo), ml, YesNo.No, pale, db.Acting.Name, null), [], null), ct));

    private static T Must<T>(Result<T> done) => done.Ok ? done.Value : throw new InvalidOperationException($"Invented: {string.Join(", ", done.Refusals.Select(r => r.Message))}");
}
