using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Shell.SignIn;

/// <summary>What the cookie says of a person: name, roles, organisation, and the patient that they are.</summary>
public sealed class PersonClaims(UserManager<Person> people, RoleManager<IdentityRole<Guid>> roles, IOptions<IdentityOptions> options)
    : UserClaimsPrincipalFactory<Person, IdentityRole<Guid>>(people, roles, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Person user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new(ActingMiddleware.NameClaim, user.DisplayName));
        if (user.Organisation is { } organisation) identity.AddClaim(new(ActingMiddleware.OrganisationClaim, organisation));
        if (user.PatientId is { } patient) identity.AddClaim(new(ActingMiddleware.PatientClaim, patient.ToString()));
        return identity;
    }
}
