using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.People;
using Reconstruct.NhsUi;
using Reconstruct.Service.Data;
using Reconstruct.Service.Shell.People;

namespace Reconstruct.Service.Patients.Team;

/// <summary>People with an account for parents, carers and others who act for a patient.</summary>
public static class ProxyPeople
{
    private const int Most = 20;

    /// <summary>Those whose name holds every word typed, in any spelling of capitals, marks and hyphens; none for nothing typed.</summary>
    public static async Task<IReadOnlyList<Option>> Named(ServiceDb db, string? typed, CancellationToken ct)
    {
        List<string> words = [.. (typed ?? "").Split(' ').Select(NameKey.Of).OfType<string>()];
        if (words.Count == 0) return [];
        var people = await Accounts(db).Select(p => new { p.Id, p.DisplayName, p.JobTitle, p.Email }).ToListAsync(ct);
        return [.. people.Where(p => NameKey.Of(p.DisplayName) is { } key && words.TrueForAll(w => key.Contains(w, StringComparison.Ordinal)))
            .OrderBy(p => p.DisplayName, StringComparer.Ordinal).Take(Most)
            .Select(p => new Option(p.Id.ToString(), p.DisplayName, string.Join(", ", new[] { p.JobTitle, p.Email }.OfType<string>()) is { Length: > 0 } more ? more : null))];
    }

    /// <summary>The person with this id, when they have such an account.</summary>
    public static async Task<PersonId?> Of(ServiceDb db, string? id, CancellationToken ct) =>
        Guid.TryParse(id, out var person) && await Accounts(db).AnyAsync(p => p.Id == person, ct) ? new(person) : null;

    private static IQueryable<Person> Accounts(ServiceDb db)
    {
        var role = RoleRows.IdOf(Role.Proxy);
        return db.Users.AsNoTracking().Where(p => db.UserRoles.Any(r => r.UserId == p.Id && r.RoleId == role));
    }
}
