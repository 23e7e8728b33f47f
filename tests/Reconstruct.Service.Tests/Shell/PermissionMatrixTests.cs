using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Reconstruct.Core.People;
using Reconstruct.Service.Shell;
using Reconstruct.Service.Tests.House;

namespace Reconstruct.Service.Tests.Shell;

/// <summary>Who may use what, whole: every route against everyone. Set RECONSTRUCT_WRITE_DOCS=1 to write docs/permissions.md anew.</summary>
public sealed class PermissionMatrixTests : PageTests
{
    private static readonly Role[] Everyone = Enum.GetValues<Role>();

    protected override string[] Settings => ["limits:publicPerMinute=100000", "limits:signInPerMinute=100000"];

    [Fact]
    [Trait("Hazard", "HAZ-004")]
    public void Every_route_says_who_may_use_it()
    {
        Assert.Equal([], Undeclared(Service.App));
    }

    [Fact]
    public async Task Finds_a_route_that_says_nothing()
    {
        await using var app = ServiceApp.Build(["--data=" + Service.Folder, "--jobs=false"]);
        app.MapGet("/forgotten", () => "anyone");

        Assert.Equal(["GET /forgotten"], Undeclared(app));
    }

    [Fact]
    [Trait("Hazard", "HAZ-004")]
    public async Task Answers_those_it_names_and_nobody_else()
    {
        List<string> wrong = [];
        foreach (var role in Everyone.Select(r => (Role?)r).Prepend(null))
        {
            var browser = await Service.Browser(role);
            foreach (var route in Routes.Of(Service.App).Where(r => r.Rule.Kind is not AccessKind.Client && r.Pattern != "/sign-out"))
            {
                var answer = await browser.SendOnce(new(new(route.Method), route.Address) { Content = route.Method == "GET" ? null : new FormUrlEncodedContent([]) });
                if (Denied(answer) == May(route.Rule, role)) wrong.Add($"{role?.ToString() ?? "nobody"}: {route} answered {(int)answer.StatusCode}");
            }
        }

        Assert.Equal([], wrong);
    }

    [Fact]
    public async Task Systems_need_a_token_everywhere_that_patients_data_is()
    {
        var routes = Routes.Of(Service.App).Where(r => r.Rule.Kind is AccessKind.Client).ToList();
        var surgeon = await Service.Browser(Role.Surgeon);

        foreach (var route in routes)
            Assert.Equal(StatusCodes.Status401Unauthorized, (int)(await surgeon.SendOnce(new(new(route.Method), route.Address))).StatusCode);
    }

    [Fact]
    [Trait("Hazard", "HAZ-005")]
    public void Every_form_is_protected_against_forgery()
    {
        var open = Routes.Of(Service.App).Where(r => r.Method is not ("GET" or "HEAD") && !r.AntiForgery && !IsMachine(r));

        Assert.Equal([], open.Select(r => r.ToString()));
    }

    [Fact]
    public void The_documented_matrix_is_what_the_routes_say()
    {
        var file = Path.Combine(Tree.Root, "docs", "permissions.md");
        var now = Document(Routes.Of(Service.App));
        if (Environment.GetEnvironmentVariable("RECONSTRUCT_WRITE_DOCS") == "1") File.WriteAllText(file, now);

        Assert.Equal(now, File.ReadAllText(file));
    }

    /// <summary>Called by programs, which carry a token or no cookie at all.</summary>
    private static bool IsMachine(Routes.Route route) =>
        route.Rule.Kind is AccessKind.Client || route.Pattern.StartsWith("/api/", StringComparison.Ordinal) || route.Pattern.StartsWith("/cds-services/", StringComparison.Ordinal)
        || route.Pattern.StartsWith("/connect/", StringComparison.Ordinal) || route.Pattern.StartsWith("/fhir", StringComparison.Ordinal) || route.Pattern.StartsWith("/{*", StringComparison.Ordinal);

    private static IEnumerable<string> Undeclared(WebApplication app) => Routes.Of(app).Where(r => r.Rules.Count != 1).Select(r => r.ToString());

    private static bool May(AccessRule rule, Role? role) => rule.Kind switch
    {
        AccessKind.Public => true,
        AccessKind.SignedIn => role is not null,
        _ => role is { } r && rule.Roles.Contains(r),
    };

    /// <summary>Sent to sign in, or told no before the page was reached. A page that is reached may still refuse the one record.</summary>
    private static bool Denied(HttpResponseMessage answer) => (int)answer.StatusCode is 401 or 403
        || (answer.Headers.Location?.ToString().Contains("/sign-in", StringComparison.Ordinal) == true && (int)answer.StatusCode is 302);

    private static string Document(IReadOnlyList<Routes.Route> routes)
    {
        StringBuilder text = new("# Who may use what\n\nMade from the routes by `PermissionMatrixTests`, which also tries every row with everyone. Access to one patient's record is decided for each patient besides.\n\n");
        text.Append("| Route | Anyone | Signed in | ").AppendJoin(" | ", Everyone.Select(r => Words.Of(r))).Append(" | System with scope |\n|---|").Append(string.Concat(Enumerable.Repeat("---|", Everyone.Length + 3))).Append('\n');
        foreach (var route in routes)
        {
            text.Append("| `").Append(route).Append("` | ").Append(route.Rule.Kind is AccessKind.Public ? "yes" : "").Append(" | ").Append(route.Rule.Kind is AccessKind.SignedIn ? "yes" : "").Append(" | ")
                .AppendJoin(" | ", Everyone.Select(r => route.Rule.Roles.Contains(r) ? "yes" : "")).Append(" | ").Append(route.Rule.Scope is { } scope ? $"`{scope}`" : "").Append(" |\n");
        }
        return text.ToString();
    }
}
