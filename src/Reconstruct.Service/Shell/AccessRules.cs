using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using OpenIddict.Validation.AspNetCore;
using Reconstruct.Core.People;

namespace Reconstruct.Service.Shell;

/// <summary>How a route says who may use it. A route that says nothing answers nobody, and a test fails the build.</summary>
public static class AccessRules
{
    public const string PublicRate = "public";
    public const string SignInRate = "sign-in";
    public const string TokenRate = "token";

    /// <summary>Anyone, without signing in. Holds no patient's data.</summary>
    public static TBuilder AllowAnyone<TBuilder>(this TBuilder route) where TBuilder : IEndpointConventionBuilder =>
        route.WithMetadata(new AccessRule(AccessKind.Public, []), new AllowAnonymousAttribute()).RequireRateLimiting(PublicRate);

    /// <summary>Anyone who is signed in.</summary>
    public static TBuilder AllowSignedIn<TBuilder>(this TBuilder route) where TBuilder : IEndpointConventionBuilder =>
        route.WithMetadata(new AccessRule(AccessKind.SignedIn, [])).RequireAuthorization(People().RequireAuthenticatedUser().Build());

    /// <summary>People with any of these roles. Which patients' records they may open is decided for each patient.</summary>
    public static TBuilder Allow<TBuilder>(this TBuilder route, params Role[] roles) where TBuilder : IEndpointConventionBuilder =>
        route.WithMetadata(new AccessRule(AccessKind.Roles, roles))
            .RequireAuthorization(People().RequireRole(roles.Select(r => r.ToString())).Build());

    /// <summary>Systems whose token carries <c>system/{scope}</c>, where the letters after the dot may be more than those asked for.</summary>
    public static TBuilder AllowClient<TBuilder>(this TBuilder route, string scope) where TBuilder : IEndpointConventionBuilder =>
        route.WithMetadata(new AccessRule(AccessKind.Client, [], scope))
            .RequireAuthorization(new AuthorizationPolicyBuilder(OpenIddictValidationAspNetCoreDefaults.AuthenticationScheme)
                .RequireAuthenticatedUser().RequireAssertion(c => SystemScopes.Grant(c.User, scope)).Build());

    private static AuthorizationPolicyBuilder People() => new(IdentityConstants.ApplicationScheme);
}
