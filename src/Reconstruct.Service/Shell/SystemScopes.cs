using System.Security.Claims;
using OpenIddict.Abstractions;

namespace Reconstruct.Service.Shell;

/// <summary>SMART system scopes: <c>system/ServiceRequest.crus</c>. Letters: create, read, update, delete, search.</summary>
public static class SystemScopes
{
    private const string Prefix = "system/";

    /// <summary>True when the token grants the resource type and every letter of <paramref name="wanted"/>, such as <c>Patient.rs</c>.</summary>
    public static bool Grant(ClaimsPrincipal client, string wanted)
    {
        var (type, letters) = Split(wanted);
        return client.GetScopes().Where(s => s.StartsWith(Prefix, StringComparison.Ordinal)).Select(s => Split(s[Prefix.Length..]))
            .Any(held => (held.Type == type || held.Type == "*") && letters.All(held.Letters.Contains));
    }

    private static (string Type, string Letters) Split(string scope)
    {
        var dot = scope.LastIndexOf('.');
        return dot < 0 ? (scope, "") : (scope[..dot], scope[(dot + 1)..]);
    }
}
