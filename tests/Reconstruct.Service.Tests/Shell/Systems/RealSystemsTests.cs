using Reconstruct.Service.Tests.Referrals.Messages;

namespace Reconstruct.Service.Tests.Shell.Systems;

public sealed class RealSystemsTests : PageTests
{
    protected override string[] Settings => ["demo=false", "clients:0:id=hilltop", "clients:0:secret=hilltop-secret", "clients:0:scopes=system/Task.rs"];

    [Fact]
    public async Task Gives_no_token_over_plain_http_when_it_is_no_demo()
    {
        var answer = await new SystemCaller(Service).Token(null, "hilltop", "hilltop-secret");

        Assert.Equal("invalid_request", answer.RootElement.GetProperty("error").GetString());
    }

    [Fact]
    public async Task Knows_no_demo_client_when_it_is_no_demo()
    {
        var client = Service.Client();
        client.BaseAddress = new("https://localhost");

        var demo = await client.PostAsync("/connect/token", Ask("demo-system", "demo-secret"), TestContext.Current.CancellationToken);
        var real = await client.PostAsync("/connect/token", Ask("hilltop", "hilltop-secret"), TestContext.Current.CancellationToken);

        Assert.Equal((401, 200), ((int)demo.StatusCode, (int)real.StatusCode));
    }

    private static FormUrlEncodedContent Ask(string id, string secret) =>
        new([new("grant_type", "client_credentials"), new("client_id", id), new("client_secret", secret)]);
}
