using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Shell.People;

/// <summary>The roles as rows of Identity. Each has the same id in every service.</summary>
public static class RoleRows
{
    public static Guid IdOf(Role role) => new(SHA256.HashData(Encoding.UTF8.GetBytes($"role:{role}")).AsSpan(0, 16));

    /// <summary>Adds those that are not there.</summary>
    public static async Task Prepare(ServiceDb db, CancellationToken ct)
    {
        var there = await db.Roles.Select(r => r.Name).ToListAsync(ct);
        foreach (var role in Enum.GetValues<Role>().Where(r => !there.Contains(r.ToString())))
            db.Roles.Add(new(role.ToString()) { Id = IdOf(role), NormalizedName = role.ToString().ToUpperInvariant(), ConcurrencyStamp = null });
        await db.SaveChangesAsync(ct);
    }
}
