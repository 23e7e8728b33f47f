using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Patients.Access;

/// <summary>Whose alerts are whose.</summary>
public static class AlertQueries
{
    /// <summary>
    /// The alerts that the acting person has to look into: their own, those of their role, and those of somebody in their role who is away. Governance has
    /// every one in sight.
    /// </summary>
    public static async Task<IQueryable<Alert>> AlertsToMe(this ServiceDb db, CancellationToken ct)
    {
        var who = db.Acting;
        if (who.Is(Role.Governance)) return db.Set<Alert>();
        List<Role> roles = [.. who.Roles];
        List<PersonId?> people = [who.Person, .. (await db.Users.Where(u => u.Absent).Select(u => u.Id).ToListAsync(ct)).Select(id => (PersonId?)new PersonId(id))];
        return db.Set<Alert>().Where(a => roles.Contains(a.Owner) && (a.OwnerPerson == null || people.Contains(a.OwnerPerson)));
    }
}
