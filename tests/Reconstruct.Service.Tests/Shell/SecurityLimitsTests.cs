using System.Net;
using Microsoft.AspNetCore.Builder;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Tests.Shell;

/// <summary>How often, how much, and what is told when something breaks.</summary>
public sealed class SecurityLimitsTests
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/", 4)]
    [InlineData("/nowhere", 4)]
    [InlineData("/sign-in", 2)]
    [InlineData("/fhir/metadata", 4)]
    [Trait("Hazard", "HAZ-005")]
    public async Task Asks_one_address_that_comes_too_often_to_come_back_later(string address, int allowed)
    {
        await using var service = await TestService.Start("limits:publicPerMinute=4", "limits:signInPerMinute=2");
        var client = service.Client();
        List<HttpStatusCode> before = [];
        for (var i = 0; i < allowed; i++)
            before.Add((await client.GetAsync(address, Ct)).StatusCode);

        var answer = await client.GetAsync(address, Ct);

        Assert.DoesNotContain(HttpStatusCode.TooManyRequests, before);
        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.InRange(answer.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.Contains("Too many requests", await answer.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
        Assert.True(answer.Headers.Contains("Content-Security-Policy"));
    }

    [Fact]
    public async Task Limits_tries_to_sign_in_as_well()
    {
        await using var service = await TestService.Start("limits:signInPerMinute=2");
        var client = service.Client();
        for (var i = 0; i < 2; i++)
            await client.PostAsync("/sign-in", new FormUrlEncodedContent([]), Ct);

        var answer = await client.PostAsync("/sign-in", new FormUrlEncodedContent([]), Ct);

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
    }

    [Theory]
    [InlineData("/broken", "text/html")]
    [InlineData("/api/broken", "application/problem+json")]
    [InlineData("/fhir/broken", "application/fhir+json")]
    [Trait("Hazard", "HAZ-005")]
    public async Task Tells_nothing_of_a_fault_but_that_there_was_one(string address, string type)
    {
        await using var service = await Broken.Start();

        var answer = await service.Client.GetAsync(address, Ct);

        var text = await answer.Content.ReadAsStringAsync(Ct);
        Assert.Equal(500, (int)answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("Something went wrong. Nothing was saved", text, StringComparison.Ordinal);
        foreach (var secret in new[] { "Ashworth", "InvalidOperation", "   at ", ".cs:", "Exception:" })
            Assert.DoesNotContain(secret, text, StringComparison.Ordinal);
        Assert.True(answer.Headers.Contains("Content-Security-Policy"));
        Assert.True(answer.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task Refuses_a_body_too_large_for_any_form()
    {
        await using var service = await Broken.Start();

        HttpRequestMessage request = new(HttpMethod.Post, "/sign-in") { Content = new ByteArrayContent(new byte[31_000_000]) { Headers = { ContentType = new("application/x-www-form-urlencoded") } } };
        request.Headers.ExpectContinue = true; // the answer comes before the body is sent

        var answer = await service.Client.SendAsync(request, Ct);

        Assert.Contains((int)answer.StatusCode, new[] { 400, 413 });
        Assert.Contains("The request could not be read", await answer.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/sign-in?return=%00")]
    [InlineData("/pathways/%F0%28%8C%28")]
    [InlineData("/%2e%2e/%2e%2e/etc/passwd")]
    [InlineData("/css/../appsettings.json")]
    [InlineData("/.built")]
    [InlineData("/appsettings.json")]
    public async Task Serves_no_file_of_its_own_and_breaks_on_no_odd_address(string address)
    {
        await using var service = await Broken.Start();

        var answer = await service.Client.GetAsync(service.Client.BaseAddress + address.TrimStart('/'), Ct);

        Assert.InRange((int)answer.StatusCode, 200, 499);
        Assert.DoesNotContain("LogLevel", await answer.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_what_to_do_when_a_form_has_lost_its_token()
    {
        await using var service = await TestService.Start();

        var answer = await service.Client().PostAsync("/sign-in", new FormUrlEncodedContent([new("person", "1")]), Ct);

        Assert.Equal(400, (int)answer.StatusCode);
        Assert.Contains("Go back, load the page again", await answer.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
    }

    /// <summary>The service on a real socket, with pages that break.</summary>
    private sealed class Broken(WebApplication app, string folder) : IAsyncDisposable
    {
        public HttpClient Client { get; } = new(new SocketsHttpHandler { Expect100ContinueTimeout = TimeSpan.FromMinutes(1) }) { BaseAddress = new(app.Urls.Single()) };

        public static async Task<Broken> Start()
        {
            var folder = Directory.CreateTempSubdirectory("reconstruct-test-").FullName;
            var app = ServiceApp.Build([$"--data={folder}", "--jobs=false", "--urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=None", "--Logging:LogLevel:Microsoft=None"]);
            foreach (var address in new[] { "/broken", "/api/broken", "/fhir/broken" })
                app.MapGet(address, string () => throw new InvalidOperationException("Nadia Ashworth")).AllowAnyone();
            await RunCommand.Prepare(app.Services, Ct);
            await app.StartAsync(Ct);
            return new(app, folder);
        }

        public async ValueTask DisposeAsync()
        {
            Client.Dispose();
            await app.DisposeAsync();
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }
}
