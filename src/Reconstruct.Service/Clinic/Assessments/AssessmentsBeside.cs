using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.NhsUi;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Shell;
using Reconstruct.Service.Shell.Beside;
using Reconstruct.Service.Shell.People;

namespace Reconstruct.Service.Clinic.Assessments;

/// <summary>What assessments leave to be done, on the page of their pathway and on the lists of whoever has it, until somebody says what came of it. Hazard: HAZ-105.</summary>
public static class AssessmentsBeside
{
    private static readonly Role[] Readers = [Role.Surgeon, Role.Nurse];

    public static readonly BesideSource Source = new(OfPathway, Mine, Overdue);

    private static async Task<IReadOnlyList<BesideThread>> OfPathway(ServiceDb db, PathwayId id, BesideReader reader, CancellationToken ct)
    {
        if (reader is not BesideReader.Staff || !Readers.Any(db.Acting.Is)) return [];
        var (assessments, tasks) = ((await db.Assessments(id, ct)).Where(a => a.Asked is null).ToList(), await db.AssessmentTasks(id, ct));
        if (assessments.Count == 0) return [];
        List<SummaryRow> rows =
        [
            .. assessments.Where(a => a.Status is AssessmentStatus.InProgress).Select(a => new SummaryRow(a.Title, FormWords.Standing(a))),
            .. tasks.Where(t => t.DoneAt is null).Select(t => new SummaryRow(t.What, $"{FormWords.Standing(t, db.Clock.Now)}. {Words.Of(t.OwnerRole)}")),
        ];
        if (rows.Count == 0) rows.Add(new("Now", "Nothing is left to be done"));
        var steps = assessments.Where(a => a.CompletedAt is not null).Select(a => (At: a.CompletedAt!.Value, Item: new TimelineItem($"{a.Title}: {FormWords.Of(a.Status).ToLowerInvariant()}", Words.Time(a.CompletedAt))))
            .Concat(tasks.Where(t => t.DoneAt is not null).Select(t => (At: t.DoneAt!.Value, Item: new TimelineItem(t.What, Words.Time(t.DoneAt)) { Text = t.Outcome })));
        return [new("Assessments", rows, [.. steps.OrderByDescending(s => s.At).Select(s => s.Item)], AssessmentsPage.Link(id))];
    }

    /// <summary>What falls to the person who acts. A task of a named surgeon is theirs; of one who is away, or is no surgeon here any longer, it is every surgeon's. Hazard: HAZ-105.</summary>
    private static async Task<IReadOnlyList<BesideDuty>> Mine(ServiceDb db, CancellationToken ct)
    {
        List<Role> roles = [.. db.Acting.Roles.Where(Readers.Contains)];
        var (me, today, here) = (db.Acting.Person, db.Clock.Today, await SurgeonsHere(db, ct));
        var mine =
            from task in Open(db)
            join pathway in db.Set<Pathway>() on task.PathwayId equals pathway.Id
            where roles.Contains(task.OwnerRole) && (task.ShowFrom == null || task.ShowFrom <= today)
                && (task.OwnerRole != Role.Surgeon || pathway.NamedSurgeon == null || pathway.NamedSurgeon == me || !here.Contains(pathway.NamedSurgeon))
            select task;
        return await Duties(db, mine, ct);
    }

    private static async Task<List<PersonId?>> SurgeonsHere(ServiceDb db, CancellationToken ct)
    {
        var role = RoleRows.IdOf(Role.Surgeon);
        var people = await db.Users.Where(u => !u.Absent && db.UserRoles.Any(r => r.UserId == u.Id && r.RoleId == role)).Select(u => u.Id).ToListAsync(ct);
        return people.ConvertAll(id => (PersonId?)new PersonId(id));
    }

    private static Task<IReadOnlyList<BesideDuty>> Overdue(ServiceDb db, CancellationToken ct)
    {
        var now = db.Clock.Now;
        return Duties(db, Open(db).Where(t => t.DueAt < now), ct);
    }

    /// <summary>Nothing is to be done any more for a patient who has died.</summary>
    private static IQueryable<AssessmentTask> Open(ServiceDb db)
    {
        var dead = db.PathwaysOfTheDead();
        return db.Set<AssessmentTask>().AsNoTracking().Where(t => t.DoneAt == null && !dead.Any(d => d == t.PathwayId));
    }

    /// <summary>What is due in hours, all of it; then what is due by a day. Hazard: HAZ-120.</summary>
    private static async Task<IReadOnlyList<BesideDuty>> Duties(ServiceDb db, IQueryable<AssessmentTask> tasks, CancellationToken ct)
    {
        var opens = Readers.Any(db.Acting.Is);
        var hours = await tasks.Where(t => t.Timed).OrderBy(t => t.DueAt).ThenBy(t => t.Id).ToListAsync(ct);
        return [.. hours.Select(Line), .. await tasks.Where(t => !t.Timed).OrderBy(t => t.DueAt).ThenBy(t => t.Id).Duties(Line, ct)];

        BesideDuty Line(AssessmentTask t) => new(t.PathwayId, "Assessment", opens ? TaskPage.Link(t.Id) : null, Words.Of(t.OwnerRole), t.What, t.DueAt, Alerted: false) { InHours = t.Timed };
    }
}
