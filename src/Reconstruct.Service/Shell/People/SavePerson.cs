using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Reconstruct.Core;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Shell.SignIn;

namespace Reconstruct.Service.Shell.People;

/// <summary>Adds or changes a member of staff: the account, its roles and its subject, with a note of what changed, in one transaction.</summary>
public static class SavePerson
{
    public static async Task<Result<Person>> Add(ServiceDb db, PersonDetails details, CancellationToken ct)
    {
        var userName = Guid.NewGuid().ToString("N");
        Person person = new()
        {
            Id = Guid.CreateVersion7(db.Clock.Now), UserName = userName, NormalizedUserName = userName.ToUpperInvariant(), DisplayName = details.Name,
            Synthetic = await db.Users.AnyAsync(p => p.Synthetic, ct), // beside invented people stand invented people only
        };
        db.Users.Add(person);
        return await Write(db, person, details, [], null, "Account added", ct);
    }

    /// <param name="seenStamp">The stamp of the account that the form was made from.</param>
    public static async Task<Result<Person>> Change(ServiceDb db, Guid id, string? seenStamp, PersonDetails details, CancellationToken ct)
    {
        if (await db.StaffMember(id, ct) is not { } person) return Refusals.NotFound("person");
        if (person.ConcurrencyStamp != seenStamp) return Refusals.ChangedSince("person");
        var roles = await db.UserRoles.Where(r => r.UserId == id).ToListAsync(ct);
        var login = await db.UserLogins.FirstOrDefaultAsync(l => l.UserId == id && l.LoginProvider == IdentityProviders.Staff, ct);
        var ownRolesChange = db.Acting.Person?.Value == id && !details.Roles.Select(RoleRows.IdOf).ToHashSet().SetEquals(roles.Select(r => r.RoleId));
        if (ownRolesChange) return new Refusal("own-roles", "Ask another administrator to change your own roles", "roles");
        return await Write(db, person, details, roles, login, "Account changed", ct);
    }

    private static async Task<Result<Person>> Write(
        ServiceDb db, Person person, PersonDetails details, List<IdentityUserRole<Guid>> roles, IdentityUserLogin<Guid>? login, string what, CancellationToken ct)
    {
        (person.DisplayName, person.JobTitle, person.Organisation, person.Absent) = (details.Name, details.JobTitle, details.Organisation, details.Absent);
        var newRights = Roles(db, person, details.Roles, roles) | Subject(db, person, details.Subject, login);
        person.ConcurrencyStamp = Guid.NewGuid().ToString();
        if (newRights) person.SecurityStamp = Guid.NewGuid().ToString("N"); // ends the sessions that began with the old ones
        db.Add(new PersonChange
        {
            Id = Guid.CreateVersion7(db.Clock.Now), PersonId = person.Id, At = db.Clock.Now, By = db.Acting.Person?.Value, ByName = db.Acting.Name,
            What = $"{what}: {Said(details)}",
        });
        try
        {
            await db.SaveChangesAsync(ct);
            return person;
        }
        catch (DbUpdateConcurrencyException)
        {
            return Refusals.ChangedSince("person");
        }
        catch (DbUpdateException fault) when (db.IsUniqueBreach(fault))
        {
            return new Refusal("subject-taken", "Another account has this identity provider subject", "subject");
        }
    }

    private static bool Roles(ServiceDb db, Person person, IReadOnlyList<Role> wanted, List<IdentityUserRole<Guid>> held)
    {
        var ids = wanted.Select(RoleRows.IdOf).ToHashSet();
        var gone = held.Where(r => !ids.Contains(r.RoleId)).ToList();
        var added = ids.Except(held.Select(r => r.RoleId)).Select(r => new IdentityUserRole<Guid> { UserId = person.Id, RoleId = r }).ToList();
        db.RemoveRange(gone);
        db.AddRange(added);
        return gone.Count + added.Count > 0;
    }

    private static bool Subject(ServiceDb db, Person person, string? wanted, IdentityUserLogin<Guid>? held)
    {
        if (held?.ProviderKey == wanted) return false;
        if (held is not null) db.Remove(held);
        if (wanted is not null) db.Add(new IdentityUserLogin<Guid> { UserId = person.Id, LoginProvider = IdentityProviders.Staff, ProviderKey = wanted, ProviderDisplayName = "Staff sign-in" });
        return true;
    }

    private static string Said(PersonDetails details) => string.Join("; ",
    [
        details.Name, details.JobTitle ?? "no job title", details.Organisation ?? "no organisation",
        details.Roles.Count > 0 ? string.Join(", ", details.Roles.Select(Words.Of)) : "no roles",
        details.Subject is null ? "no subject" : $"subject {details.Subject}", details.Absent ? "away" : "at work",
    ]);
}
