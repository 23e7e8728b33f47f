using Microsoft.AspNetCore.TestHost;
using Reconstruct.Core.People;

namespace Reconstruct.Service.Tests.Shell;

/// <summary>What every answer tells the browser.</summary>
public sealed class SecurityHeadersTests : PageTests
{
    protected override string[] Settings => ["limits:publicPerMinute=100000", "limits:signInPerMinute=100000", "AllowedHosts=localhost;service.example"];

    [Fact]
    [Trait("Hazard", "HAZ-005")]
    public async Task Lets_a_page_load_and_run_only_what_is_the_services_own()
    {
        var answer = await Service.Client().GetAsync("/", TestContext.Current.CancellationToken);

        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy")).Split(';', StringSplitOptions.TrimEntries).Select(d => d.Split(' ')).ToDictionary(d => d[0], d => d[1..], StringComparer.Ordinal);
        string[] known = ["'self'", "'none'", "data:", "blob:"];
        Assert.All(policy.Values.SelectMany(v => v), source => Assert.Contains(source, known));
        Assert.Equal(["'self'"], policy["default-src"]);
        Assert.Equal(["'self'"], policy["script-src"]);
        Assert.Equal(["'self'"], policy["style-src"]);
        Assert.Equal(["'self'"], policy["form-action"]);
        Assert.Equal(["'none'"], policy["object-src"]);
        Assert.Equal(["'none'"], policy["base-uri"]);
        Assert.Equal(["'none'"], policy["frame-ancestors"]);
    }

    [Fact]
    [Trait("Hazard", "HAZ-005")]
    public async Task Says_the_same_on_every_page_of_every_role_and_keeps_them_out_of_caches()
    {
        List<string> wrong = [];
        foreach (var role in Enum.GetValues<Role>().Select(r => (Role?)r).Prepend(null))
        {
            var browser = await Service.Browser(role);
            foreach (var route in Routes.Of(Service.App).Where(r => r.Method == "GET").Select(r => r.Address))
            {
                var answer = await browser.SendOnce(new(HttpMethod.Get, route));
                if (!answer.Headers.Contains("Content-Security-Policy") || Of(answer, "X-Content-Type-Options") != "nosniff" || Of(answer, "X-Frame-Options") != "DENY"
                    || Of(answer, "Referrer-Policy") != "no-referrer" || answer.Headers.CacheControl?.NoStore != true)
                    wrong.Add($"{role}: {route} ({(int)answer.StatusCode})");
            }
        }

        Assert.Equal([], wrong);
    }

    [Fact]
    public async Task Tells_a_browser_that_came_by_https_to_come_so_always()
    {
        var secure = await Get("https://service.example/");
        var forwarded = await Get("http://service.example/");

        Assert.True(TimeSpan.FromSeconds(int.Parse(Of(secure, "Strict-Transport-Security")!.Split(';')[0].Split('=')[1], System.Globalization.CultureInfo.InvariantCulture)) >= TimeSpan.FromDays(365));
        Assert.Null(Of(forwarded, "Strict-Transport-Security"));
    }

    [Fact]
    public async Task Answers_only_to_the_names_it_is_given()
    {
        var answer = await Get("https://elsewhere.example/");

        Assert.Equal(400, (int)answer.StatusCode);
    }

    [Theory]
    [InlineData("http")]
    [InlineData("https")]
    [Trait("Hazard", "HAZ-005")]
    public async Task Keeps_its_cookies_from_scripts_and_other_sites(string scheme)
    {
        var person = await Service.Someone(Role.Surgeon);
        var page = await Get($"{scheme}://service.example/sign-in");
        var form = Assert.Single(page.Headers.GetValues("Set-Cookie"), c => c.StartsWith("form=", StringComparison.Ordinal));
        var html = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        var token = html.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value");
        HttpRequestMessage signIn = new(HttpMethod.Post, $"{scheme}://service.example/sign-in") { Content = new FormUrlEncodedContent([new("person", person.Id.ToString()), new("__RequestVerificationToken", token)]) };
        signIn.Headers.Add("Cookie", form.Split(';')[0]);

        var answer = await Service.App.GetTestServer().CreateClient().SendAsync(signIn, TestContext.Current.CancellationToken);

        var session = Assert.Single(answer.Headers.GetValues("Set-Cookie"), c => c.StartsWith("session=", StringComparison.Ordinal));
        Assert.Contains("; httponly", session, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("; samesite=lax", session, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("; httponly", form, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("; samesite=strict", form, StringComparison.OrdinalIgnoreCase);
        foreach (var cookie in new[] { session, form })
            Assert.Equal(scheme == "https", cookie.Contains("; secure", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    [Trait("Hazard", "HAZ-004")]
    public async Task Forgets_the_session_at_sign_out()
    {
        var browser = await Service.Browser(Role.Coordinator);
        var page = await browser.Open("/inbox");
        Assert.Equal(200, page.Status);
        var token = page.Html.QuerySelector("form[action='/sign-out'] input[name=__RequestVerificationToken]")!.GetAttribute("value");

        await browser.SendOnce(new(HttpMethod.Post, "/sign-out") { Content = new FormUrlEncodedContent([new("__RequestVerificationToken", token)]) });

        Assert.Equal("/sign-in?return=%2Finbox", (await browser.Open("/inbox")).Address);
    }

    private Task<HttpResponseMessage> Get(string address) => Service.App.GetTestServer().CreateClient().GetAsync(address, TestContext.Current.CancellationToken);

    private static string? Of(HttpResponseMessage answer, string header) => answer.Headers.TryGetValues(header, out var values) ? values.Single() : null;
}
