using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Identity;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Reconstruct.Service.Shell.SignIn;

/// <summary>
/// OpenID Connect by setting: <c>oidc:staff</c> (NHS CIS2: authorisation code flow with a client secret) and <c>oidc:patient</c> (NHS login: the client
/// proves itself with a signed assertion, <c>private-key-file</c>, and asks for the patient's verified NHS number).
/// </summary>
public static class IdentityProviders
{
    public const string Staff = "staff";
    public const string Patient = "patient";
    private static readonly string[] Signatures = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512"];
    private static readonly string[] Read = ["name", "nhs_number", "birthdate", "identity_proofing_level"];

    /// <summary>True when a provider is set for staff or for patients.</summary>
    public static bool Any(IConfiguration settings) => IsSet(settings, Staff) || IsSet(settings, Patient);

    public static bool IsSet(IConfiguration settings, string who) => settings[$"oidc:{who}:authority"] is { Length: > 0 };

    /// <summary>
    /// The claim that names the person for good: <c>subject-claim</c>, else <c>sub</c>. NHS CIS2 gives the national staff number as <c>nhsid_useruid</c>.
    /// Null when the provider did not say; no other claim stands in for it.
    /// </summary>
    public static string? SubjectOf(IConfiguration settings, string who, ClaimsPrincipal person) =>
        person.FindFirstValue(SubjectClaim(settings.GetSection($"oidc:{who}"))) is { Length: > 0 } subject ? subject : null;

    public static void Add(AuthenticationBuilder authentication, IConfiguration settings)
    {
        foreach (var who in new[] { Staff, Patient }.Where(w => IsSet(settings, w)))
            authentication.AddOpenIdConnect(who, options => Configure(options, settings.GetSection($"oidc:{who}"), who));
    }

    private static string SubjectClaim(IConfigurationSection settings) => settings["subject-claim"] ?? "sub";

    private static void Configure(OpenIdConnectOptions options, IConfigurationSection settings, string who)
    {
        options.SignInScheme = IdentityConstants.ExternalScheme;
        options.Authority = settings["authority"];
        options.ClientId = settings["client-id"];
        options.ClientSecret = settings["client-secret"];
        options.RequireHttpsMetadata = settings.GetValue("require-https", true);
        options.CallbackPath = $"/sign-in/{who}/callback";
        options.ResponseType = OpenIdConnectResponseType.Code;
        options.ResponseMode = OpenIdConnectResponseMode.Query; // a link back, so that the cookies below need not be sent with another site's forms
        options.CorrelationCookie.SameSite = options.NonceCookie.SameSite = SameSiteMode.Lax;
        options.CorrelationCookie.SecurePolicy = options.NonceCookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.UsePkce = true;
        options.DisableTelemetry = true;
        options.MapInboundClaims = false;
        options.GetClaimsFromUserInfoEndpoint = settings.GetValue("user-info", true);
        options.TokenValidationParameters.NameClaimType = "name";
        options.TokenValidationParameters.ValidAlgorithms = Signatures;
        options.Scope.Clear();
        foreach (var scope in (settings["scope"] ?? "openid profile").Split(' '))
            options.Scope.Add(scope);
        foreach (var claim in Read.Append(SubjectClaim(settings)).Distinct(StringComparer.Ordinal))
            options.ClaimActions.MapJsonKey(claim, claim);
        Listen(options.Events, settings);
    }

    private static void Listen(OpenIdConnectEvents events, IConfigurationSection settings)
    {
        events.OnRemoteFailure = context =>
        {
            context.HandleResponse();
            context.Response.Redirect("/sign-in?failed=1");
            return Task.CompletedTask;
        };
        events.OnTokenValidated = context => // the framework lets an unsigned token pass in the code flow, trusting the connection
        {
            if (!Signatures.Contains(context.SecurityToken.Header.Alg, StringComparer.Ordinal)) context.Fail("The identity token is not signed");
            return Task.CompletedTask;
        };
        if (settings["vtr"] is { } levels)
        {
            events.OnRedirectToIdentityProvider = context =>
            {
                context.ProtocolMessage.SetParameter("vtr", levels);
                return Task.CompletedTask;
            };
        }
        if (settings["private-key-file"] is { } file) events.OnAuthorizationCodeReceived = context => ClientAssertion.Add(context, file);
    }
}
