using System.Security.Claims;
using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Authentication;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Reconstruct.Service.Shell.Systems;

/// <summary>
/// <c>POST /connect/token</c>: OpenIddict has checked the client and its secret; here the scopes are. A client that names none gets all that it may have.
/// </summary>
public static class TokenRoute
{
    public static void Map(IEndpointRouteBuilder app) =>
        app.MapPost(SystemsSetup.TokenAddress, Post).AllowAnyone().RequireRateLimiting(AccessRules.TokenRate);

    private static async Task<IResult> Post(HttpContext context, IOpenIddictApplicationManager register, CancellationToken ct)
    {
        var asked = context.GetOpenIddictServerRequest() ?? throw new InvalidOperationException("Not a token request");
        if (!asked.IsClientCredentialsGrantType()) return Refuse(Errors.UnsupportedGrantType, "Only client_credentials is offered");

        var held = await SystemClients.Scopes(register, asked.ClientId!, ct);
        var wanted = asked.GetScopes().Select(s => (Asked: s, Normal: SmartScopes.Normal(s))).ToList();
        var refused = wanted.Where(w => w.Normal is null || !held.Any(h => SmartScopes.Covers(h, w.Normal))).ToList();
        return refused.Count > 0
            ? Refuse(Errors.InvalidScope, $"This client may not ask for: {string.Join(' ', refused.Select(r => r.Asked))}")
            : Grant(asked.ClientId!, wanted.Count > 0 ? [.. wanted.Select(w => w.Normal!).Distinct()] : held);
    }

    private static IResult Grant(string client, IReadOnlyList<string> scopes)
    {
        ClaimsIdentity identity = new(OpenIddictServerAspNetCoreDefaults.AuthenticationScheme, Claims.Name, Claims.Role);
        identity.SetClaim(Claims.Subject, client).SetClaim(Claims.Name, client);
        identity.SetScopes(scopes);
        identity.SetDestinations(_ => [Destinations.AccessToken]);
        return Results.SignIn(new(identity), properties: null, OpenIddictServerAspNetCoreDefaults.AuthenticationScheme);
    }

    private static IResult Refuse(string error, string description) => Results.Forbid(
        new AuthenticationProperties(new Dictionary<string, string?>
        {
            [OpenIddictServerAspNetCoreConstants.Properties.Error] = error,
            [OpenIddictServerAspNetCoreConstants.Properties.ErrorDescription] = description,
        }),
        [OpenIddictServerAspNetCoreDefaults.AuthenticationScheme]);
}
