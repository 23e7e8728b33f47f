using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Clocks;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Plans;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Patients;
using Reconstruct.Service.Shell;
using Reconstruct.Service.Shell.Beside;

namespace Reconstruct.Service.Planning.Plans;

/// <summary>
/// Plans of operations still to come that the patient has to be asked about: changed after they agreed, said no to since, or agreed for a child who is 16 now. Hazards: HAZ-103, HAZ-118, HAZ-119.
/// </summary>
public static class PlanDuties
{
    private const string Changed = "Plan of an operation, changed after the patient agreed it";
    private const string SaidNo = "Plan of an operation that the patient said no to";
    private const string Own = "Plan of an operation, agreed for a patient who is 16 now";
    private const string Again = "Confirm the plan with the patient again";

    public static async Task<IReadOnlyList<BesideDuty>> Mine(ServiceDb db, CancellationToken ct) => db.Acting.Is(Role.Surgeon) ? [.. await Dated(db, Due(db), ct), .. await At16(db, ct)] : [];

    public static async Task<IReadOnlyList<BesideDuty>> Overdue(ServiceDb db, CancellationToken ct)
    {
        var now = db.Clock.Now;
        return [.. await Dated(db, Due(db).Where(p => p.ReconfirmDueAt < now), ct), .. (await At16(db, ct)).Where(d => d.DueAt < now)];
    }

    internal static IQueryable<OperationPlan> Open(ServiceDb db)
    {
        var (pathways, dead) = (db.Set<Pathway>(), db.PathwaysOfTheDead());
        return LivePlans.Of(db).AsNoTracking().Where(p => pathways.Any(w => w.Id == p.PathwayId && w.State != PathwayState.Closed) && !dead.Contains(p.PathwayId));
    }

    private static IQueryable<OperationPlan> Due(ServiceDb db) => Open(db).Where(p => p.ReconfirmDueAt != null);

    private static Task<IReadOnlyList<BesideDuty>> Dated(ServiceDb db, IQueryable<OperationPlan> rows, CancellationToken ct) =>
        rows.OrderBy(p => p.ReconfirmDueAt).ThenBy(p => p.Id).Duties(
            p => p.ConfirmedNumber is null
                ? Duty(db, p.PathwayId, p.Id, SaidNo, "Talk with the patient, or withdraw the plan", p.ReconfirmDueAt!.Value)
                : Duty(db, p.PathwayId, p.Id, Changed, Again, p.ReconfirmDueAt!.Value),
            ct);

    /// <summary>Reckoned from the date of birth on the record that stands, each time: it can be corrected, and records are merged.</summary>
    private static async Task<IReadOnlyList<BesideDuty>> At16(ServiceDb db, CancellationToken ct)
    {
        var (today, patients, agreed) = (db.Clock.Today, db.Set<Patient>().AsNoTracking(), db.Set<PlanConfirmation>().AsNoTracking());
        var bornBy = today.AddYears(-PlanConsent.OwnAge);
        var rows = await (
            from plan in Open(db)
            join pathway in db.Set<Pathway>() on plan.PathwayId equals pathway.Id
            join told in agreed on new { plan.Id, Number = plan.ConfirmedNumber } equals new { Id = told.PlanId, Number = (int?)told.Number }
            from patient in patients
            where plan.ReconfirmDueAt == null && told.OnBehalf != null && !agreed.Any(a => a.PlanId == told.PlanId && a.Number == told.Number && a.RecordedAt > told.RecordedAt)
                && patient.MergedInto == null && patient.BirthDate <= bornBy
                && (patient.Id == pathway.PatientId || patients.Any(m => m.Id == pathway.PatientId && m.MergedInto == patient.Id))
            orderby plan.StartedAt, plan.Id
            select new { plan.Id, plan.PathwayId, told.At, patient.BirthDate }).ToListAsync(ct);
        return [.. rows.Select(r => (Row: r, From: PlanConsent.AskAt16(r.BirthDate, LondonTime.DateOf(r.At), onBehalf: true))).Where(r => r.From <= today)
            .Select(r => Duty(db, r.Row.PathwayId, r.Row.Id, Own, Again, DueCalendar.Rules.WorkingDaysAfter(LondonTime.StartOf(r.From!.Value), SavePlan.ReconfirmWorkingDays)))];
    }

    private static BesideDuty Duty(ServiceDb db, PathwayId pathway, PlanId plan, string what, string next, DateTimeOffset due) =>
        new(pathway, what, PlanPage.Readers.Any(db.Acting.Is) ? ConsentPage.Link(plan) : null, Words.Of(Role.Surgeon), next, due, Alerted: false);
}
