using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Reconstruct.Service.Shell.SignIn;

/// <summary>How this service proves itself to a provider that takes no secret: a short statement signed with the service's own key (private_key_jwt, RS512).</summary>
public static class ClientAssertion
{
    public const string Type = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(5);

    public static async Task Add(AuthorizationCodeReceivedContext context, string keyFile)
    {
        var provider = await context.Options.ConfigurationManager!.GetConfigurationAsync(context.HttpContext.RequestAborted);
        context.TokenEndpointRequest!.ClientAssertionType = Type;
        context.TokenEndpointRequest.ClientAssertion =
            Sign(await File.ReadAllTextAsync(keyFile, context.HttpContext.RequestAborted), context.Options.ClientId!, provider.TokenEndpoint, context.Options.TimeProvider!.GetUtcNow());
    }

    /// <summary>Who we are, to whom, valid for five minutes, good for one use.</summary>
    public static string Sign(string privateKey, string client, string audience, DateTimeOffset now)
    {
        using var rsa = RSA.Create();
        rsa.ImportFromPem(privateKey);
        return new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = client, Audience = audience, IssuedAt = now.UtcDateTime, NotBefore = now.UtcDateTime, Expires = (now + Life).UtcDateTime,
            Subject = new ClaimsIdentity([new("sub", client), new("jti", Guid.NewGuid().ToString())]),
            SigningCredentials = new(new RsaSecurityKey(rsa.ExportParameters(includePrivateParameters: true)), SecurityAlgorithms.RsaSha512),
        });
    }
}
