using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Reconstruct.Service.Tests.Shell.SignIn;

/// <summary>
/// An OpenID provider on a port of this machine: whoever comes is <see cref="Identity"/>. It holds its client to the code flow with PKCE and to its secret or
/// its signed assertion, gives each code once, and errs as told by <see cref="Fault"/>.
/// </summary>
public sealed class OpenIdServer : IAsyncDisposable
{
    public const string Client = "reconstruct";
    public const string Secret = "a secret of the tests";
    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<string, Asked> _codes = new(StringComparer.Ordinal);
    private readonly RsaSecurityKey _key = new(RSA.Create(2048)) { KeyId = "key" };
    private readonly RsaSecurityKey _otherKey = new(RSA.Create(2048)) { KeyId = "key" };

    private OpenIdServer(WebApplication app) => _app = app;

    private sealed record Asked(string Nonce, string Challenge, string Redirect);

    public string Authority => _app.Urls.Single();

    public ProviderFault Fault { get; set; }

    /// <summary>Claims of the person who signs in; <c>sub</c> is one of them.</summary>
    public Dictionary<string, object> Identity { get; set; } = [];

    /// <summary>The client's public key, when it signs assertions in place of a secret, and the clock that it goes by.</summary>
    public (SecurityKey Key, TimeProvider Time)? AssertionKey { get; set; }

    /// <summary>What the last visitor asked for, parameter by parameter.</summary>
    public IReadOnlyDictionary<string, string> LastRequest { get; private set; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Why token requests were turned away.</summary>
    public ConcurrentQueue<string> Complaints { get; } = [];

    public int TokensGiven { get; private set; }

    public static async Task<OpenIdServer> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        OpenIdServer server = new(app);
        app.MapGet("/.well-known/openid-configuration", server.Discovery);
        app.MapGet("/keys", server.Keys);
        app.MapGet("/authorize", server.Authorize);
        app.MapPost("/token", server.Token);
        app.MapGet("/user", server.User);
        await app.StartAsync();
        return server;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private IResult Discovery() => Results.Json(new Dictionary<string, object>(StringComparer.Ordinal)
    {
        ["issuer"] = Authority, ["authorization_endpoint"] = Authority + "/authorize", ["token_endpoint"] = Authority + "/token",
        ["userinfo_endpoint"] = Authority + "/user", ["jwks_uri"] = Authority + "/keys", ["response_types_supported"] = new[] { "code" },
        ["subject_types_supported"] = new[] { "public" }, ["id_token_signing_alg_values_supported"] = new[] { "RS512" },
    });

    private IResult Keys()
    {
        var key = JsonWebKeyConverter.ConvertFromRSASecurityKey(_key);
        return Results.Json(new { keys = new[] { new { kty = "RSA", use = "sig", kid = "key", n = key.N, e = key.E } } });
    }

    private IResult Authorize(HttpRequest request)
    {
        var asked = request.Query.ToDictionary(q => q.Key, q => q.Value.ToString(), StringComparer.Ordinal);
        LastRequest = asked;
        if (asked["client_id"] != Client || asked["response_type"] != "code" || asked["code_challenge_method"] != "S256") return Results.BadRequest("not the code flow with PKCE");
        Dictionary<string, string?> answer = new(StringComparer.Ordinal) { ["state"] = asked["state"] };
        if (Fault == ProviderFault.ErrorInPlaceOfCode)
        {
            (answer["error"], answer["error_description"]) = ("access_denied", "<b>the person said no</b>");
        }
        else
        {
            var code = Guid.NewGuid().ToString("N");
            _codes[code] = new(asked["nonce"], asked["code_challenge"], asked["redirect_uri"]);
            answer["code"] = code;
        }
        return Results.Redirect(QueryHelpers.AddQueryString(asked["redirect_uri"], answer));
    }

    private async Task<IResult> Token(HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        if (!_codes.TryRemove(form["code"].ToString(), out var asked)) return Refuse("invalid_grant", "unknown or used code");
        if (Base64UrlTextEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"].ToString()))) != asked.Challenge) return Refuse("invalid_grant", "verifier");
        if (form["redirect_uri"] != asked.Redirect) return Refuse("invalid_grant", "redirect");
        if (!await IsClient(form)) return Refuse("invalid_client", "who are you");
        if (Fault == ProviderFault.NoTokens) return Refuse("server_error", "on purpose");
        TokensGiven++;
        return Results.Json(new { access_token = "access", token_type = "Bearer", expires_in = 60, id_token = IdToken(asked.Nonce) });
    }

    private async Task<bool> IsClient(IFormCollection form)
    {
        if (AssertionKey is not { } known) return form["client_id"] == Client && form["client_secret"] == Secret;
        if (form["client_assertion_type"] != "urn:ietf:params:oauth:client-assertion-type:jwt-bearer" || form.ContainsKey("client_secret")) return false;
        var now = known.Time.GetUtcNow();
        var result = await new JsonWebTokenHandler().ValidateTokenAsync(form["client_assertion"], new()
        {
            IssuerSigningKey = known.Key, ValidIssuer = Client, ValidAudience = Authority + "/token", ValidAlgorithms = [SecurityAlgorithms.RsaSha512],
            LifetimeValidator = (from, until, _, _) => from <= now.UtcDateTime && until > now.UtcDateTime && until <= now.AddMinutes(5).UtcDateTime,
        });
        return result.IsValid && result.Claims.TryGetValue("sub", out var sub) && sub is Client && result.Claims.ContainsKey("jti");
    }

    private IResult Refuse(string error, string why)
    {
        Complaints.Enqueue(why);
        return Results.Json(new { error }, statusCode: StatusCodes.Status400BadRequest);
    }

    private string IdToken(string nonce)
    {
        var now = DateTimeOffset.UtcNow;
        Dictionary<string, object> claims = new(Identity, StringComparer.Ordinal)
        {
            ["iss"] = Fault == ProviderFault.OtherIssuer ? "https://elsewhere.example" : Authority,
            ["aud"] = Fault == ProviderFault.OtherAudience ? "somebody-else" : Client,
            ["nonce"] = Fault == ProviderFault.OtherNonce ? nonce + "x" : nonce,
            ["iat"] = now.ToUnixTimeSeconds(), ["exp"] = now.AddMinutes(Fault == ProviderFault.Expired ? -30 : 5).ToUnixTimeSeconds(),
        };
        var key = Fault == ProviderFault.UnknownKey ? _otherKey : _key;
        var signing = Fault == ProviderFault.Unsigned ? null : new SigningCredentials(key, SecurityAlgorithms.RsaSha512);
        JsonWebTokenHandler handler = new() { SetDefaultTimesOnTokenCreation = false };
        var text = System.Text.Json.JsonSerializer.Serialize(claims);
        var token = signing is null ? handler.CreateToken(text) : handler.CreateToken(text, signing);
        return Fault == ProviderFault.TamperedClaim ? Tampered(token) : token;
    }

    /// <summary>The same token with another subject under the old signature.</summary>
    private static string Tampered(string token)
    {
        var parts = token.Split('.');
        var claims = Encoding.UTF8.GetString(Base64UrlTextEncoder.Decode(parts[1])).Replace("\"sub\":\"", "\"sub\":\"x", StringComparison.Ordinal);
        return $"{parts[0]}.{Base64UrlTextEncoder.Encode(Encoding.UTF8.GetBytes(claims))}.{parts[2]}";
    }

    private IResult User(HttpRequest request)
    {
        if (request.Headers.Authorization != "Bearer access") return Results.Unauthorized();
        Dictionary<string, object> claims = new(Identity, StringComparer.Ordinal);
        if (Fault == ProviderFault.UserInformationOfSomebodyElse) claims["sub"] = "somebody-else";
        return Results.Json(claims);
    }
}
