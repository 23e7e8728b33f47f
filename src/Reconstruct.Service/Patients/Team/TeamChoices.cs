using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.People;
using Reconstruct.NhsUi;
using Reconstruct.Service.Data;
using Reconstruct.Service.Shell;
using Reconstruct.Service.Shell.People;

namespace Reconstruct.Service.Patients.Team;

/// <summary>Who can be put in a care team by hand: a whole role, or one person who has it.</summary>
public static class TeamChoices
{
    /// <summary>The roles to which a seat opens a record.</summary>
    private static readonly Role[] Caring = [Role.Surgeon, Role.Nurse, Role.Coordinator];

    /// <summary>Each whole role, then its people by name. A person is chosen by id, a role by name.</summary>
    public static async Task<IReadOnlyList<Option>> Of(ServiceDb db, CancellationToken ct)
    {
        var staff = await db.Staff().AsNoTracking().OrderBy(p => p.DisplayName).ToListAsync(ct);
        var roles = await db.RolesOf(db.Staff(), ct);
        return [.. Caring.SelectMany(role => staff.Where(p => Caring.FirstOrDefault(c => roles[p.Id].Contains(c), Role.Patient) == role).Select(p => Person(p, role)).Prepend(Whole(role)))];
    }

    /// <summary>The role with this name, when a whole role may have a seat.</summary>
    public static Role? RoleOf(string? chosen) => chosen.As<Role>() is { } role && Caring.Contains(role) ? role : null;

    /// <summary>The person with this id, when they have one of the roles.</summary>
    public static async Task<PersonId?> PersonOf(ServiceDb db, string? chosen, CancellationToken ct)
    {
        if (!Guid.TryParse(chosen, out var id)) return null;
        var roles = await db.RolesOf(db.Staff().Where(p => p.Id == id), ct);
        return roles[id].Any(Caring.Contains) ? new(id) : null;
    }

    private static Option Whole(Role role) => new(role.ToString(), $"{Words.Of(role)}: everyone");

    private static Option Person(Person person, Role role) => new(person.Id.ToString(), $"{Words.Of(role)}: {person.DisplayName}");
}
