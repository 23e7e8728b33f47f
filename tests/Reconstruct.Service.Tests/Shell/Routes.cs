using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Tests.Shell;

/// <summary>Every route of the service, as the running service has them.</summary>
public static partial class Routes
{
    public sealed record Route(string Method, string Pattern, IReadOnlyList<AccessRule> Rules, bool AntiForgery)
    {
        public AccessRule Rule => Rules[0];

        public override string ToString() => $"{Method} {Pattern}";

        /// <summary>The pattern with an id that nothing has in each place.</summary>
        public string Address => Parameter().Replace(Pattern, m => m.Value switch
        {
            var p when p.Contains("guid", StringComparison.Ordinal) => "00000000-0000-7000-8000-000000000000",
            var p when p.Contains(":int", StringComparison.Ordinal) => "1",
            _ => "none",
        });
    }

    public static IReadOnlyList<Route> Of(WebApplication app) =>
        [.. ((IEndpointRouteBuilder)app).DataSources.SelectMany(s => s.Endpoints).OfType<RouteEndpoint>().DistinctBy(e => (e.RoutePattern.RawText, e))
            .SelectMany(e => Methods(e).Select(method => new Route(
                method, "/" + e.RoutePattern.RawText!.TrimStart('/'), e.Metadata.GetOrderedMetadata<AccessRule>(),
                e.Metadata.GetMetadata<IAntiforgeryMetadata>() is { RequiresValidation: true })))
            .DistinctBy(r => r.ToString())
            .OrderBy(r => r.Pattern, StringComparer.Ordinal).ThenBy(r => r.Method, StringComparer.Ordinal)];

    private static IReadOnlyList<string> Methods(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"];

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Parameter();
}
