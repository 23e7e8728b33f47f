using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Reconstruct.Service.Shell.Systems;
using Reconstruct.Service.Tests.Referrals.Messages;

namespace Reconstruct.Service.Tests.Shell.Systems;

public sealed class TokenRouteTests : PageTests
{
    private const string Read = "/fhir/ServiceRequest?identifier=a";

    protected override string[] Settings =>
        ["clients:0:id=hilltop", "clients:0:secret=hilltop-secret", "clients:0:scopes=system/Task.rs system/ServiceRequest.read", "clients:0:organisation=Y99901"];

    [Fact]
    public async Task Gives_a_token_with_all_that_the_client_may_do()
    {
        var answer = await new SystemCaller(Service).Token();

        Assert.Equal("Bearer", answer.RootElement.GetProperty("token_type").GetString());
        Assert.Equal(200, (await (await new SystemCaller(Service).SignIn()).Get(Read)).Status);
    }

    [Fact]
    public async Task Takes_the_secret_in_the_header_as_well()
    {
        HttpRequestMessage request = new(HttpMethod.Post, "/connect/token") { Content = new FormUrlEncodedContent([new("grant_type", "client_credentials")]) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String("demo-system:demo-secret"u8));

        var answer = await Service.Client().SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(200, (int)answer.StatusCode);
    }

    [Theory]
    [InlineData("demo-system", "wrong", null, "invalid_client")]
    [InlineData("nobody", "demo-secret", null, "invalid_client")]
    [InlineData("demo-system", "demo-secret", "system/Patient.cruds", "invalid_scope")]
    [InlineData("demo-system", "demo-secret", "wibble", "invalid_scope")]
    [InlineData("hilltop", "hilltop-secret", "system/Task.rs system/Patient.r", "invalid_scope")]
    public async Task Refuses_a_wrong_secret_and_a_scope_too_many(string client, string secret, string? scope, string error)
    {
        var answer = await new SystemCaller(Service).Token(scope, client, secret);

        Assert.Equal(error, answer.RootElement.GetProperty("error").GetString());
        Assert.False(answer.RootElement.TryGetProperty("access_token", out _));
    }

    [Theory]
    [InlineData("system/Task.r", 403)]
    [InlineData("system/ServiceRequest.r", 403)]
    [InlineData("system/ServiceRequest.s", 200)]
    [InlineData("system/ServiceRequest.rs", 200)]
    [InlineData("system/ServiceRequest.read", 200)]
    public async Task Allows_what_the_scope_says_and_no_more(string scope, int status)
    {
        var answer = await (await new SystemCaller(Service).SignIn(scope)).Get(Read);

        Assert.Equal(status, answer.Status);
        if (status == 403) Assert.Equal(("REC_FORBIDDEN", "forbidden"), (answer.ErrorCode, Assert.Single(answer.Issues)));
    }

    [Fact]
    public async Task Knows_the_clients_of_the_settings()
    {
        var caller = await new SystemCaller(Service).SignIn("system/ServiceRequest.rs", "hilltop", "hilltop-secret");

        Assert.Equal((200, 403), ((await caller.Get(Read)).Status, (await caller.Post("{}")).Status));
    }

    [Fact]
    public async Task Asks_for_a_token_where_there_is_none()
    {
        var answer = await new SystemCaller(Service).Get(Read);

        Assert.Equal((401, "REC_UNAUTHORIZED", "security"), (answer.Status, answer.ErrorCode, Assert.Single(answer.Issues)));
        Assert.StartsWith("Bearer", answer.Http.Headers.WwwAuthenticate.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refuses_a_token_that_has_expired()
    {
        var caller = await new SystemCaller(Service).SignIn();
        Service.Time.Advance(TimeSpan.FromMinutes(31));

        Assert.Equal(401, (await caller.Get(Read)).Status);
    }

    [Fact]
    public async Task Limits_how_often_tokens_are_asked_for()
    {
        var client = Service.Client();
        List<int> statuses = [];
        for (var i = 0; i < 121; i++)
            statuses.Add((int)(await client.PostAsync("/connect/token", new FormUrlEncodedContent([]), TestContext.Current.CancellationToken)).StatusCode);

        Assert.Equal((400, 400, 429), (statuses[0], statuses[119], statuses[120]));
    }

    [Fact]
    public async Task Keeps_its_keys_sealed_and_makes_them_once()
    {
        var (before, after) = await Service.Use(async (services, db) =>
        {
            var first = await db.Set<TokenKey>().AsNoTracking().OrderBy(k => k.Purpose).ToListAsync();
            await SystemsSetup.Prepare(services, db, CancellationToken.None);
            return (first, await db.Set<TokenKey>().AsNoTracking().OrderBy(k => k.Purpose).ToListAsync());
        });

        Assert.Equal(["encryption", "signing"], after.Select(k => k.Purpose));
        Assert.Equal(before.Select(k => Convert.ToHexString(k.Sealed)), after.Select(k => Convert.ToHexString(k.Sealed)));
        Assert.All(after, k => Assert.True(k.Sealed.Length > 100)); // a bare key of either kind would be its first bytes
    }

    [Fact]
    public async Task Says_where_tokens_are_had()
    {
        var json = JsonDocument.Parse(await Service.Client().GetStringAsync("/.well-known/smart-configuration", TestContext.Current.CancellationToken));

        Assert.EndsWith("/connect/token", json.RootElement.GetProperty("token_endpoint").GetString(), StringComparison.Ordinal);
        Assert.Contains("system/Bundle.c", json.RootElement.GetProperty("scopes_supported").EnumerateArray().Select(s => s.GetString()));
    }
}
