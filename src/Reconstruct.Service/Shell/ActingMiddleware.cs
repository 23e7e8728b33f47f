using System.Security.Claims;
using OpenIddict.Abstractions;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Shell;

/// <summary>Says who is acting, from who signed in.</summary>
public sealed class ActingMiddleware(RequestDelegate next)
{
    public const string PatientClaim = "patient";
    public const string OrganisationClaim = "organisation";
    public const string NameClaim = "display-name";

    public Task InvokeAsync(HttpContext context, ActingNow acting)
    {
        acting.Value = Of(context);
        return next(context);
    }

    private static Acting Of(HttpContext context)
    {
        var user = context.User;
        var from = $"{context.Request.Method} {Faults.RouteOf(context)}";
        if (user.Identity?.IsAuthenticated != true) return new(null, null, "Nobody", [], from);
        if (user.GetClaim(OpenIddictConstants.Claims.ClientId) is { } client) return new(null, client, client, [], from);
        return new(
            new PersonId(Guid.Parse(user.FindFirstValue(ClaimTypes.NameIdentifier)!)), null, user.FindFirstValue(NameClaim) ?? "Unnamed",
            [.. user.FindAll(ClaimTypes.Role).Select(c => c.Value.As<Role>()).OfType<Role>()], from)
        {
            OwnPatient = Guid.TryParse(user.FindFirstValue(PatientClaim), out var patient) ? patient : null,
            Organisation = user.FindFirstValue(OrganisationClaim),
        };
    }
}
