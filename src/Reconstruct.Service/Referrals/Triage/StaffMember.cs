using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Referrals.Triage;

/// <summary>Someone who works in the service, in one of their roles.</summary>
public sealed record StaffMember(PersonId Id, string Name, Role Role, bool Absent)
{
    /// <summary>Everyone with one of these roles, by role and name.</summary>
    public static async Task<IReadOnlyList<StaffMember>> All(ServiceDb db, IEnumerable<Role> roles, CancellationToken ct)
    {
        string[] names = [.. roles.Select(r => r.ToString())];
        var rows = await (from person in db.Users.AsNoTracking()
                          join held in db.UserRoles on person.Id equals held.UserId
                          join role in db.Roles on held.RoleId equals role.Id
                          where names.Contains(role.Name)
                          select new { person.Id, person.DisplayName, Role = role.Name!, person.Absent }).ToListAsync(ct);
        return [.. rows.Select(r => new StaffMember(new(r.Id), r.DisplayName, Enum.Parse<Role>(r.Role), r.Absent)).OrderBy(s => s.Role).ThenBy(s => s.Name, StringComparer.Ordinal)];
    }

    /// <summary>The person, if they have this role.</summary>
    public static async Task<StaffMember?> Named(ServiceDb db, PersonId person, Role role, CancellationToken ct) =>
        (await All(db, [role], ct)).FirstOrDefault(s => s.Id == person);
}
