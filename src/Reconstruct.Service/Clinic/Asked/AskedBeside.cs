using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.NhsUi;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Patients.Access;
using Reconstruct.Service.Shell;
using Reconstruct.Service.Shell.Beside;
using Reconstruct.Service.Shell.Closing;

namespace Reconstruct.Service.Clinic.Asked;

/// <summary>
/// Forms that patients were asked for: on the patient's own page; on the page of the pathway; and as work: a late one until it is answered or withdrawn, and answers that were sent until somebody
/// of the team says that they have read them. Hazard: HAZ-112.
/// </summary>
public static class AskedBeside
{
    private const int Newest = 3; // on the patient's page; the whole of it stands on its own
    private const string What = "Form for the patient";

    public static readonly BesideSource Source = new(OfPathway, Mine, Overdue);

    /// <summary>What stands open when a pathway is to be closed.</summary>
    public static async Task<IReadOnlyList<ClosingConcern>> Open(ServiceDb db, PathwayId id, CancellationToken ct) =>
    [
        .. (await db.AskedForms(id, ct)).Where(a => a.IsOpen || IsUnread(a)).Select(a => new ClosingConcern(
            a.IsOpen ? $"The patient is still asked to fill in a form, {a.TimePoint.ToLowerInvariant()}" : $"Nobody has said that they have read a form that the patient filled in, {a.TimePoint.ToLowerInvariant()}", Address(db, a))),
    ];

    private static bool IsUnread(AskedForm asked) => asked is { AnsweredAt: not null, ReadAt: null };

    private static string? Address(ServiceDb db, AskedForm asked) => AskPage.Askers.Any(db.Acting.Is) ? AskedPage.Link(asked.Id) : null;

    private static async Task<IReadOnlyList<BesideThread>> OfPathway(ServiceDb db, PathwayId id, BesideReader reader, CancellationToken ct)
    {
        if (reader is BesideReader.Referrer || (reader is BesideReader.Staff && !AskPage.Askers.Any(db.Acting.Is))) return [];
        var (asked, today) = (await db.AskedForms(id, ct), db.Clock.Today);
        if (asked.Count == 0) return [];
        return reader is BesideReader.Patient
            ? [new("Forms to fill in", ForPatient(asked, today), [.. Steps(asked, ofPatient: true).Take(Newest)], MyFormsPage.Link(id))]
            : [new("Forms for the patient", [.. asked.Where(a => a.IsOpen || IsUnread(a)).Select(a => new SummaryRow(a.Title, $"{a.TimePoint}. {AskedWords.Standing(a, today)}")).DefaultIfEmpty(new("Now", "Nothing is left to be done"))], Steps(asked, ofPatient: false), AskPage.Link(id))];
    }

    /// <summary>What is to be filled in, each with its link; what was sent stands on a page of its own.</summary>
    private static IReadOnlyList<SummaryRow> ForPatient(IReadOnlyList<AskedForm> all, DateOnly today) =>
    [
        .. all.Where(a => a.IsOpen).Select(a => new SummaryRow(a.Title, $"{a.TimePoint}. {AskedWords.ForPatient(a, today)}") { Actions = [new("Fill in", MyFormPage.Link(a.Id), $"{a.Title}, {a.TimePoint}")] })
            .DefaultIfEmpty(new("Now", "Nothing is left to fill in")),
    ];

    private static IReadOnlyList<TimelineItem> Steps(IReadOnlyList<AskedForm> all, bool ofPatient) =>
    [
        .. all.Select(a => (At: a.AskedAt, Item: new TimelineItem($"{a.Title}: asked for", Words.Time(a.AskedAt)) { By = ofPatient ? null : a.AskedByName }))
            .Concat(all.Where(a => a.AnsweredAt is not null).Select(a => (At: a.AnsweredAt!.Value, Item: new TimelineItem($"{a.Title}: sent", Words.Time(a.AnsweredAt)) { By = a.AnsweredByName })))
            .Concat(all.Where(a => a.WithdrawnAt is not null).Select(a => (At: a.WithdrawnAt!.Value, Item: new TimelineItem($"{a.Title}: no longer asked for", Words.Time(a.WithdrawnAt)) { Text = ofPatient ? null : a.WithdrawnBecause })))
            .OrderByDescending(s => s.At).Select(s => s.Item),
    ];

    /// <summary>Late ones for whoever may ring; answers that nobody has read for those who read them. Of patients whom they may see.</summary>
    private static async Task<IReadOnlyList<BesideDuty>> Mine(ServiceDb db, CancellationToken ct)
    {
        if (!AskPage.Askers.Any(db.Acting.Is)) return [];
        var visible = db.VisiblePatients();
        var mine = db.Set<AskedForm>().AsNoTracking().Where(a => db.Set<Pathway>().Any(p => p.Id == a.PathwayId && visible.Any(v => v.Id == p.PatientId))); // looked up one by one: few are late, and a surgeon may see many
        var reads = db.Acting.Is(Role.Surgeon) || db.Acting.Is(Role.Nurse);
        return [.. await Late(db, mine, ct), .. reads ? await Unread(db, Sent(mine), ct) : []];
    }

    private static async Task<IReadOnlyList<BesideDuty>> Overdue(ServiceDb db, CancellationToken ct)
    {
        var (now, all) = (db.Clock.Now, db.Set<AskedForm>().AsNoTracking());
        return [.. await Late(db, all, ct), .. await Unread(db, Sent(all).Where(a => a.ReadBy < now), ct)];
    }

    private static IQueryable<AskedForm> Sent(IQueryable<AskedForm> asked) => asked.Where(a => a.AnsweredAt != null && a.ReadAt == null);

    /// <summary>Nobody is told to ring a patient who has died.</summary>
    private static async Task<IReadOnlyList<BesideDuty>> Late(ServiceDb db, IQueryable<AskedForm> asked, CancellationToken ct)
    {
        var (today, dead) = (db.Clock.Today, db.PathwaysOfTheDead());
        return await asked.Where(a => a.AnsweredAt == null && a.WithdrawnAt == null && a.AnswerBy < today && !dead.Any(d => d == a.PathwayId)).OrderBy(a => a.AnswerBy).ThenBy(a => a.Id)
            .Duties(a => new(a.PathwayId, What, Address(db, a), "The care team", "Not answered: ring the patient, or withdraw it", AskedWords.DueAt(a), Alerted: false), ct);
    }

    private static Task<IReadOnlyList<BesideDuty>> Unread(ServiceDb db, IQueryable<AskedForm> sent, CancellationToken ct) => sent.OrderBy(a => a.ReadBy).ThenBy(a => a.Id)
        .Duties(a => new(a.PathwayId, What, Address(db, a), "Surgeons and nurses of the care team", "Read what the patient has sent", a.ReadBy!.Value, Alerted: false), ct);
}
