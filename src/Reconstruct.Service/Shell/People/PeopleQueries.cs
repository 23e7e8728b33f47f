using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Shell.SignIn;

namespace Reconstruct.Service.Shell.People;

/// <summary>Reads of the accounts of staff. A patient's or a carer's account is never among them.</summary>
public static class PeopleQueries
{
    private static readonly Guid[] NotStaff = [RoleRows.IdOf(Role.Patient), RoleRows.IdOf(Role.Proxy)];

    public static IQueryable<Person> Staff(this ServiceDb db) =>
        db.Users.Where(p => p.PatientId == null && !db.UserRoles.Any(r => r.UserId == p.Id && NotStaff.Contains(r.RoleId)));

    public static Task<Person?> StaffMember(this ServiceDb db, Guid id, CancellationToken ct) => db.Staff().FirstOrDefaultAsync(p => p.Id == id, ct);

    /// <summary>The roles of these people, in the order of <see cref="Role"/>.</summary>
    public static async Task<ILookup<Guid, Role>> RolesOf(this ServiceDb db, IQueryable<Person> people, CancellationToken ct)
    {
        var held = await (from person in people join r in db.UserRoles on person.Id equals r.UserId join role in db.Roles on r.RoleId equals role.Id select new { person.Id, role.Name }).ToListAsync(ct);
        return held.Select(h => (h.Id, Role: h.Name.As<Role>())).Where(h => h.Role is not null).OrderBy(h => h.Role).ToLookup(h => h.Id, h => h.Role!.Value);
    }

    public static Task<string?> StampOf(this ServiceDb db, Guid person, CancellationToken ct) =>
        db.Users.Where(p => p.Id == person).Select(p => p.ConcurrencyStamp).FirstOrDefaultAsync(ct);

    public static Task<string?> StaffSubject(this ServiceDb db, Guid person, CancellationToken ct) =>
        db.UserLogins.Where(l => l.UserId == person && l.LoginProvider == IdentityProviders.Staff).Select(l => l.ProviderKey).FirstOrDefaultAsync(ct)!;

    public static async Task<IReadOnlyList<PersonChange>> ChangesOf(this ServiceDb db, Guid person, CancellationToken ct) =>
        await db.Set<PersonChange>().Where(c => c.PersonId == person).OrderByDescending(c => c.At).ThenByDescending(c => c.Id).Take(50).AsNoTracking().ToListAsync(ct);
}
