using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.Patients;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Patients;
using Reconstruct.Service.Patients.Access;

namespace Reconstruct.Service.Pathways.Lists;

/// <summary>One line of a list. A patient whom the reader may not see keeps their line, without name and title, so that no duty is out of sight.</summary>
public sealed record PathwayRow(
    PathwayId Id, string Reference, string Title, string Patient, PathwayState State, string Owner, string Action, DateTimeOffset? DueAt, PathwayUrgency Urgency)
{
    public const string Hidden = "Restricted record";

    /// <summary>Makes the lines and logs which patients they showed.</summary>
    public static async Task<IReadOnlyList<PathwayRow>> Of(ServiceDb db, IReadOnlyList<Pathway> pathways, string purpose, CancellationToken ct)
    {
        var ids = pathways.Select(p => p.PatientId).Distinct().ToArray();
        var seen = await db.VisiblePatients().AsNoTracking().Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, ct);
        var people = pathways.Select(p => p.OwnerPerson).OfType<PersonId>().Select(p => p.Value).Distinct().ToArray();
        var names = people.Length == 0 ? [] : await db.Users.AsNoTracking().Where(u => people.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.DisplayName, ct);
        await PatientAccess.LogList(db, seen.Keys, purpose, ct);
        return [.. pathways.Select(p => Of(p, seen.GetValueOrDefault(p.PatientId), p.OwnerPerson is { } owner ? names.GetValueOrDefault(owner.Value) : null))];
    }

    private static PathwayRow Of(Pathway p, Patient? patient, string? owner) => new(
        p.Id, p.Reference, patient is null ? Hidden : p.Title, patient?.Name ?? Hidden, p.State, PathwayWords.Owner(p.OwnerRole, owner),
        p.State == PathwayState.Closed ? "" : StateRules.Of(p.State).Action.Words, p.DueAt, p.Urgency);
}
