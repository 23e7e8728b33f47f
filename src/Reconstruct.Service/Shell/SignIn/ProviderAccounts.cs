using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Shell.SignIn;

/// <summary>The account here of someone whom an identity provider has named; null when they may not come in.</summary>
public sealed class ProviderAccounts(ServiceDb db, UserManager<Person> people, FindPatient find, IConfiguration settings)
{
    private const string HighestProof = "P9";

    /// <summary>The account that an administrator tied to this subject, while it holds a role of staff.</summary>
    public async Task<Person?> Staff(ClaimsPrincipal who)
    {
        if (IdentityProviders.SubjectOf(settings, IdentityProviders.Staff, who) is not { } subject) return null;
        var person = await people.FindByLoginAsync(IdentityProviders.Staff, subject);
        return person is not null && (await people.GetRolesAsync(person)).Count > 0 ? person : null;
    }

    /// <summary>The patient's own account, made when they first come with the highest proof of identity.</summary>
    public async Task<Person?> Patient(ClaimsPrincipal who, CancellationToken ct)
    {
        if (who.FindFirstValue("identity_proofing_level") != HighestProof || who.FindFirstValue("nhs_number") is not { } number
            || IdentityProviders.SubjectOf(settings, IdentityProviders.Patient, who) is not { } subject
            || !DateOnly.TryParseExact(who.FindFirstValue("birthdate"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var born)
            || await find(db, number, born, ct) is not { } patient)
            return null;
        if (await people.FindByLoginAsync(IdentityProviders.Patient, subject) is { } known) return known.PatientId == patient ? known : null;
        return await db.Users.AnyAsync(p => p.PatientId == patient, ct) ? null : await Enrol(who.FindFirstValue("name"), patient, subject, ct);
    }

    /// <summary>Person, role and subject in one transaction: an account that is half there would keep the patient out for good.</summary>
    private async Task<Person?> Enrol(string? name, Guid patient, string subject, CancellationToken ct)
    {
        var userName = Guid.NewGuid().ToString("N");
        Person person = new()
        {
            Id = Guid.CreateVersion7(), UserName = userName, NormalizedUserName = people.NormalizeName(userName), SecurityStamp = Guid.NewGuid().ToString("N"),
            DisplayName = name ?? "Patient", PatientId = patient,
        };
        var role = await db.Roles.SingleAsync(r => r.Name == nameof(Role.Patient), ct);
        db.AddRange(person, new IdentityUserRole<Guid> { UserId = person.Id, RoleId = role.Id },
            new IdentityUserLogin<Guid> { UserId = person.Id, LoginProvider = IdentityProviders.Patient, ProviderKey = subject, ProviderDisplayName = "NHS login" });
        try
        {
            await db.SaveChangesAsync(ct);
            return person;
        }
        catch (DbUpdateException fault) when (db.IsUniqueBreach(fault))
        {
            return null;
        }
    }
}
