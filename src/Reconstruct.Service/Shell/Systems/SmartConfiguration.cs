using Reconstruct.Service.Fhir;

namespace Reconstruct.Service.Shell.Systems;

/// <summary><c>/.well-known/smart-configuration</c>: where tokens are had and which scopes there are, read from the FHIR table.</summary>
public static class SmartConfiguration
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/.well-known/smart-configuration", Get).AllowAnyone();
        app.MapGet("/fhir/.well-known/smart-configuration", Get).AllowAnyone();
    }

    private static IResult Get(HttpContext context, FhirTable table) => Results.Json(new Dictionary<string, object>
    {
        ["token_endpoint"] = $"{context.Request.Scheme}://{context.Request.Host}{SystemsSetup.TokenAddress}",
        ["grant_types_supported"] = new[] { "client_credentials" },
        ["token_endpoint_auth_methods_supported"] = new[] { "client_secret_basic", "client_secret_post" },
        ["scopes_supported"] = table.All.Select(e => $"system/{e.Type}.{e.Letters}").Append(SystemClient.SendMessages).ToArray(),
        ["response_types_supported"] = Array.Empty<string>(),
        ["code_challenge_methods_supported"] = new[] { "S256" },
        ["capabilities"] = new[] { "client-confidential-symmetric", "permission-v1", "permission-v2" },
    });
}
