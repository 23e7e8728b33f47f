using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways.Lists;
using Reconstruct.Service.Patients.Access;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Pathways;

/// <summary>
/// Moves every duty that is overdue, or whose owner is away, one rung up the ladder. It may run on any number of nodes at once and be killed at any
/// point: each pathway is claimed by its row version, and one that was moved asks for nothing more at the same instant. Hazards: HAZ-001.
/// </summary>
public static class EscalateDue
{
    public const string Job = "escalate-due";

    private const int Batch = 100;

    /// <summary>How many duties this run moved.</summary>
    public static async Task<int> Run(ServiceDb db, CancellationToken ct)
    {
        var absent = (await db.Users.Where(u => u.Absent).Select(u => u.Id).ToListAsync(ct)).Select(id => new PersonId(id)).ToHashSet();
        var moved = 0;
        var passed = new HashSet<PathwayId>();
        while (await Next(db, absent, passed, ct) is { Count: > 0 } batch)
        {
            foreach (var id in batch)
            {
                moved += await Climb(db, id, absent, ct) ? 1 : 0;
                passed.Add(id); // once in a run, whoever moved it
            }
        }
        return moved;
    }

    private static async Task<IReadOnlyList<PathwayId>> Next(ServiceDb db, HashSet<PersonId> absent, HashSet<PathwayId> passed, CancellationToken ct)
    {
        var now = db.Clock.Now;
        PersonId?[] away = [.. absent.Select(p => (PersonId?)p)];
        var late = await db.Open().Where(p => p.EscalatesAt < now && (p.OwnerRole != Role.Governance || p.OwnerPerson != null))
            .OrderBy(p => p.EscalatesAt).Select(p => p.Id).Take(Batch + passed.Count).ToListAsync(ct);
        var without = away.Length == 0 ? [] : await db.Open().Where(p => away.Contains(p.OwnerPerson)).OrderBy(p => p.DueAt).Select(p => p.Id).Take(Batch + passed.Count).ToListAsync(ct);
        return [.. late.Concat(without).Distinct().Where(id => !passed.Contains(id)).Take(Batch)];
    }

    private static async Task<bool> Climb(ServiceDb db, PathwayId id, HashSet<PersonId> absent, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        if (await db.Pathway(id, ct) is not { } pathway || Escalation.Due(pathway.Position, db.Clock.Now, absent) is not { } due) return false;
        if (!AdvancePathway.Add(db, pathway, due).Ok) return false;
        if (due.To == Role.Governance && pathway.OwnerPerson is null) TellGovernance(db, pathway, due);
        return (await db.Save(pathway, "Escalated: " + due.Reason, ct)).Ok; // refused: another node was first, or somebody did the work
    }

    private static void TellGovernance(ServiceDb db, Pathway pathway, PathwayEvent.Escalated due) => db.Add(new Alert
    {
        Id = db.NewId<Core.Patients.AlertId>(), PatientId = pathway.PatientId, PathwayId = pathway.Id, RaisedAt = due.At, ByName = db.Acting.Name, ByRoles = db.Acting.RoleNames,
        What = $"Pathway {pathway.Reference} has reached the last rung: it stands at {PathwayWords.Of(pathway.State)} and was due on {Words.Time(pathway.DueAt)}",
        Reason = due.Reason == EscalationReason.Overdue ? "Its time ran out at every rung" : "The person who had it is away",
    });
}
