using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Identity;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Reconstruct.Service.Shell.SignIn;

/// <summary>
/// OpenID Connect by setting: <c>oidc:staff</c> (NHS CIS2: authorisation code flow with a client secret) and <c>oidc:patient</c> (NHS login: the client
/// proves itself with a signed assertion, <c>private-key-file</c>, and asks for the patient's verified NHS number).
/// </summary>
public static class IdentityProviders
{
    public const string Staff = "staff";
    public const string Patient = "patient";
    private const string AssertionType = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    /// <summary>True when a provider is set for staff or for patients.</summary>
    public static bool Any(IConfiguration settings) => IsSet(settings, Staff) || IsSet(settings, Patient);

    public static bool IsSet(IConfiguration settings, string who) => settings[$"oidc:{who}:authority"] is { Length: > 0 };

    public static void Add(AuthenticationBuilder authentication, IConfiguration settings)
    {
        foreach (var who in new[] { Staff, Patient }.Where(w => IsSet(settings, w)))
            authentication.AddOpenIdConnect(who, options => Configure(options, settings.GetSection($"oidc:{who}"), who));
    }

    private static void Configure(OpenIdConnectOptions options, IConfigurationSection settings, string who)
    {
        options.SignInScheme = IdentityConstants.ExternalScheme;
        options.Authority = settings["authority"];
        options.ClientId = settings["client-id"];
        options.ClientSecret = settings["client-secret"];
        options.RequireHttpsMetadata = settings.GetValue("require-https", true);
        options.CallbackPath = $"/sign-in/{who}/callback";
        options.ResponseType = OpenIdConnectResponseType.Code;
        options.UsePkce = true;
        options.MapInboundClaims = false;
        options.GetClaimsFromUserInfoEndpoint = settings.GetValue("user-info", true);
        options.TokenValidationParameters.NameClaimType = "name";
        options.Scope.Clear();
        foreach (var scope in (settings["scope"] ?? "openid profile").Split(' '))
            options.Scope.Add(scope);
        foreach (var claim in new[] { "nhs_number", "birthdate", "identity_proofing_level", "nhsid_useruid" })
            options.ClaimActions.MapJsonKey(claim, claim);
        options.Events.OnRemoteFailure = context =>
        {
            context.HandleResponse();
            context.Response.Redirect("/sign-in?failed=1");
            return Task.CompletedTask;
        };
        if (settings["private-key-file"] is not { } file) return;
        options.Events.OnAuthorizationCodeReceived = context =>
        {
            context.TokenEndpointRequest!.ClientAssertionType = AssertionType;
            context.TokenEndpointRequest.ClientAssertion = Assertion(file, options, context.Options.Configuration?.TokenEndpoint ?? options.Authority!);
            return Task.CompletedTask;
        };
        options.Events.OnRedirectToIdentityProvider = context =>
        {
            if (settings["vtr"] is { } levels) context.ProtocolMessage.SetParameter("vtr", levels);
            return Task.CompletedTask;
        };
    }

    /// <summary>A short-lived statement signed with this service's own key: who we are, to whom, valid for five minutes.</summary>
    private static string Assertion(string keyFile, OpenIdConnectOptions options, string audience)
    {
        using var rsa = RSA.Create();
        rsa.ImportFromPem(File.ReadAllText(keyFile));
        return new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = options.ClientId, Audience = audience, Expires = options.TimeProvider!.GetUtcNow().AddMinutes(5).UtcDateTime,
            Subject = new ClaimsIdentity([new("sub", options.ClientId!), new("jti", Guid.NewGuid().ToString())]),
            SigningCredentials = new(new RsaSecurityKey(rsa.ExportParameters(includePrivateParameters: true)), SecurityAlgorithms.RsaSha512),
        });
    }
}
