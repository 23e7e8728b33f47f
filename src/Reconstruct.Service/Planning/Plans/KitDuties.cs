using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Shell;
using Reconstruct.Service.Shell.Beside;

namespace Reconstruct.Service.Planning.Plans;

/// <summary>The kit of a plan that was agreed as it stands, while nobody has checked it or something of it is missing: the theatre manager's, until it is there. Hazard: HAZ-104.</summary>
public static class KitDuties
{
    /// <summary>Working days from the agreement to the check, and from the check until what was missing is there.</summary>
    public const int WorkingDays = 2;

    public static async Task<IReadOnlyList<BesideDuty>> Mine(ServiceDb db, CancellationToken ct) => db.Acting.Is(Role.TheatreManager) ? await All(db, ct) : [];

    public static async Task<IReadOnlyList<BesideDuty>> Overdue(ServiceDb db, CancellationToken ct) => [.. (await All(db, ct)).Where(d => d.DueAt < db.Clock.Now)];

    private static async Task<IReadOnlyList<BesideDuty>> All(ServiceDb db, CancellationToken ct)
    {
        var agreed = PlanDuties.Open(db).Where(p => p.ConfirmedNumber == p.Number);
        var rows = await (
            from plan in agreed
            join version in db.Set<PlanVersion>().AsNoTracking() on new { plan.Id, plan.Number } equals new { Id = version.PlanId, version.Number }
            join told in db.Set<PlanConfirmation>().AsNoTracking() on new { plan.Id, plan.Number } equals new { Id = told.PlanId, told.Number }
            select new { Plan = plan, Version = version, told.RecordedAt }).ToListAsync(ct);
        var checks = (await db.Set<KitCheck>().AsNoTracking().Where(c => agreed.Any(p => p.Id == c.PlanId && p.Number == c.Number)).ToListAsync(ct)).ToLookup(c => c.PlanId);
        return
        [
            .. rows.Where(r => r.Version.Read().Kit.Count > 0).GroupBy(r => r.Plan.Id).Select(g => Duty(db, g.First().Plan, g.Max(r => r.RecordedAt), checks[g.Key].OrderBy(c => c.At).ThenBy(c => c.Id.Value).LastOrDefault())).OfType<BesideDuty>()
                .OrderBy(d => d.DueAt).ThenBy(d => d.Pathway.Value),
        ];
    }

    private static BesideDuty? Duty(ServiceDb db, OperationPlan plan, DateTimeOffset agreed, KitCheck? check)
    {
        if (check is { Missing.Count: 0 }) return null;
        return new(
            plan.PathwayId, "Kit of an operation", PlanPage.Readers.Any(db.Acting.Is) ? TheatrePage.Link(plan.Id) : null, Words.Of(Role.TheatreManager), check is null ? "Check the kit" : "Get what is missing from the kit",
            DueCalendar.Rules.WorkingDaysAfter(check?.At ?? agreed, WorkingDays), Alerted: false);
    }
}
