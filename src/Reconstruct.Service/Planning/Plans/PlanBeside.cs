using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning.Plans;
using Reconstruct.NhsUi;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Shell;
using Reconstruct.Service.Shell.Beside;

namespace Reconstruct.Service.Planning.Plans;

/// <summary>Plans beside their pathways: for staff, for the patient who agreed one, and on the surgeon's list when one has to be confirmed again. Hazard: HAZ-103.</summary>
public static class PlanBeside
{
    private const string Heading = "Plan of an operation, changed after the patient agreed it";

    public static readonly BesideSource Source = new(OfPathway, Mine, Overdue);

    private static async Task<IReadOnlyList<BesideThread>> OfPathway(ServiceDb db, PathwayId id, BesideReader reader, CancellationToken ct)
    {
        if (reader is BesideReader.Referrer || (reader is BesideReader.Staff && !PlanPage.Readers.Any(db.Acting.Is))) return [];
        var files = await PlanFile.OfPathway(db, id, ct);
        return reader is BesideReader.Patient ? [.. files.Where(f => f.Confirmed is not null).Select(ForPatient)] : [.. files.Where(f => !f.Plan.Done).Select(ForStaff)];
    }

    private static BesideThread ForStaff(PlanFile file) => new(
        $"Plan of an operation: {file.Aim}",
        [
            new("What is planned", PlanFields.Find(PlanFields.Main)!.Words(file.Content[PlanFields.Main], PlanBook.Names)), new("Version", file.Plan.Number.ToString(Words.British)),
            new("The patient", PlanWords.Of(file.Plan.Standing)), new("Open before the operation", file.Open.Count == 0 ? "Nothing" : string.Join(". ", file.Open)),
        ],
        [
            .. file.Versions.Select(v => (v.At, new TimelineItem($"Version {v.Number}", Words.Time(v.At)) { Text = v.Why, By = v.ByName }))
                .Concat(file.Confirmations.Select(c => (At: c.RecordedAt, new TimelineItem($"Version {c.Number} confirmed", Words.Time(c.RecordedAt)) { Text = PlanWords.Of(c.How), By = c.ByName })))
                .OrderByDescending(s => s.At).Select(s => s.Item2),
        ],
        PlanPage.Link(file.Plan.Id));

    private static BesideThread ForPatient(PlanFile file)
    {
        var agreed = file.Confirmed!;
        return new(
            "Your operation",
            [
                .. ConsentText.Split(agreed.Text).Where(p => p.Heading is "What is planned" or "Where").Select(p => new SummaryRow(p.Heading, p.Lines[0])), new("You agreed", Words.Time(agreed.At)),
                .. file.Plan.Standing is ConsentStanding.NeedsConfirmingAgain ? [new SummaryRow("Changed since", "Yes. Your team will go through the change with you and ask you again.")] : Array.Empty<SummaryRow>(),
            ],
            [.. file.Confirmations.Reverse().Select(c => new TimelineItem("You agreed a plan", Words.Time(c.At)))], MyPlanPage.Link(file.Plan.Id));
    }

    private static Task<IReadOnlyList<BesideDuty>> Mine(ServiceDb db, CancellationToken ct) =>
        db.Acting.Is(Role.Surgeon) ? Duties(db, Due(db), ct) : Task.FromResult<IReadOnlyList<BesideDuty>>([]);

    private static Task<IReadOnlyList<BesideDuty>> Overdue(ServiceDb db, CancellationToken ct)
    {
        var now = db.Clock.Now;
        return Duties(db, Due(db).Where(p => p.ReconfirmDueAt < now), ct);
    }

    private static IQueryable<OperationPlan> Due(ServiceDb db) =>
        from plan in db.Set<OperationPlan>().AsNoTracking()
        join pathway in db.Set<Pathway>() on plan.PathwayId equals pathway.Id
        where plan.ReconfirmDueAt != null && pathway.State != PathwayState.Closed
        select plan;

    private static async Task<IReadOnlyList<BesideDuty>> Duties(ServiceDb db, IQueryable<OperationPlan> rows, CancellationToken ct)
    {
        var opens = PlanPage.Readers.Any(db.Acting.Is);
        return await rows.OrderBy(p => p.ReconfirmDueAt).ThenBy(p => p.Id).Duties(p => new BesideDuty(p.PathwayId, Heading, opens ? ConsentPage.Link(p.Id) : null, Words.Of(Role.Surgeon), "Confirm the plan with the patient again", p.ReconfirmDueAt!.Value, Alerted: false), ct);
    }
}
