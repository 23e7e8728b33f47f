using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning.Plans;
using Reconstruct.NhsUi;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Shell;
using Reconstruct.Service.Shell.Beside;
using Reconstruct.Service.Shell.Closing;

namespace Reconstruct.Service.Planning.Plans;

/// <summary>Plans beside their pathways: for staff, for the patient who agreed one, on the surgeon's list when one has to be confirmed again, and on the theatre manager's until its kit is there. Hazard: HAZ-103.</summary>
public static class PlanBeside
{
    public static readonly BesideSource Source = new(
        OfPathway, async (db, ct) => [.. await PlanDuties.Mine(db, ct), .. await KitDuties.Mine(db, ct)], async (db, ct) => [.. await PlanDuties.Overdue(db, ct), .. await KitDuties.Overdue(db, ct)]);

    /// <summary>Plans of operations still to come. It is said to whoever closes.</summary>
    public static async Task<IReadOnlyList<ClosingConcern>> Open(ServiceDb db, PathwayId id, CancellationToken ct) =>
    [
        .. (await PlanFile.OfPathway(db, id, ct)).Where(f => f.Closed is null).Select(f => new ClosingConcern(
            $"Plan of an operation, {f.Aim}: it is neither done nor withdrawn", PlanPage.Readers.Any(db.Acting.Is) ? PlanPage.Link(f.Plan.Id) : null)),
    ];

    private static async Task<IReadOnlyList<BesideThread>> OfPathway(ServiceDb db, PathwayId id, BesideReader reader, CancellationToken ct)
    {
        if (reader is BesideReader.Referrer || (reader is BesideReader.Staff && !PlanPage.Readers.Any(db.Acting.Is))) return [];
        var files = await PlanFile.OfPathway(db, id, ct);
        return reader is BesideReader.Patient ? [.. files.Where(f => f.Confirmed is not null).Select(ForPatient)] : [.. files.Where(f => f.Closed is null || f.Withdrawn is not null).Select(ForStaff)];
    }

    private static BesideThread ForStaff(PlanFile file) => new(
        $"Plan of an operation: {file.Aim}",
        [
            new("What is planned", PlanFields.Find(PlanFields.Main)!.Words(file.Content[PlanFields.Main], PlanBook.Names)), new("Version", file.Plan.Number.ToString(Words.British)),
            .. file.Withdrawn is { } gone
                ? [new SummaryRow("Withdrawn", $"{Words.Time(gone.At)}, by {gone.ByName}. {gone.Reason}")]
                : new SummaryRow[] { new("The patient", PlanWords.Standing(file)), new("Open before the operation", file.Open.Count == 0 ? "Nothing" : string.Join(". ", file.Open)) },
        ],
        [
            .. file.Versions.Select(v => (v.At, new TimelineItem($"Version {v.Number}", Words.Time(v.At)) { Text = v.Why, By = v.ByName }))
                .Concat(file.Confirmations.Select(c => (At: c.RecordedAt, new TimelineItem($"Version {c.Number} confirmed", Words.Time(c.RecordedAt)) { Text = PlanWords.Of(c.How), By = c.ByName })))
                .Concat(file.Noes.Select(n => (At: n.RecordedAt, new TimelineItem($"The patient said no to version {n.Number}", Words.Time(n.RecordedAt)) { By = n.ByName })))
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
                .. Now(file) is { } now ? [now] : Array.Empty<SummaryRow>(),
            ],
            [
                .. file.Confirmations.Select(c => (At: c.RecordedAt, new TimelineItem("You agreed a plan", Words.Time(c.At)))).Concat(file.Noes.Select(n => (At: n.RecordedAt, new TimelineItem("You said no to it", Words.Time(n.At)))))
                    .OrderByDescending(s => s.At).Select(s => s.Item2),
            ],
            MyPlanPage.Link(file.Plan.Id));
    }

    /// <summary>What the patient has to know about where the plan stands; null when it stands as they agreed it.</summary>
    private static SummaryRow? Now(PlanFile file) => file switch
    {
        { Withdrawn: not null } => new("Now", "This operation is not planned any more."),
        { DoneOn: { } day } => new("Now", $"This operation was done on {Words.Date(day)}."),
        { Standing: ConsentStanding.Withdrawn } => new("Now", "You said no. You are not going to have it unless you agree again."),
        { Standing: ConsentStanding.NeedsOwnAgreement } => new("Now", "You are 16. Your team will ask you yourself before the operation."),
        { Standing: ConsentStanding.NeedsConfirmingAgain } => new("Changed since", "Yes. Your team will go through the change with you and ask you again."),
        _ => null,
    };
}
