using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.IdentityModel.Tokens;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Tests.Shell.SignIn;

/// <summary>The service with an identity provider for staff (client secret) and one for patients (signed assertion), both on this machine.</summary>
public abstract class ProviderTests : IAsyncLifetime
{
    private TestService? _service;
    private OpenIdServer? _provider;

    protected static CancellationToken Ct => TestContext.Current.CancellationToken;

    protected TestService Service => _service!;

    protected OpenIdServer Provider => _provider!;

    /// <summary>Which provider the service knows: staff or patient.</summary>
    protected abstract string Who { get; }

    protected virtual string[] Settings => [];

    public async ValueTask InitializeAsync()
    {
        _provider = await OpenIdServer.Start();
        var keyFile = Path.GetTempFileName();
        using var key = RSA.Create(2048);
        await File.WriteAllTextAsync(keyFile, key.ExportPkcs8PrivateKeyPem(), Ct);
        string[] proof = Who == "patient" ? [$"oidc:patient:private-key-file={keyFile}", "oidc:patient:vtr=[\"P9.Cp.Cd\"]"] : [$"oidc:staff:client-secret={OpenIdServer.Secret}"];
        _service = await TestService.Start(
            [$"oidc:{Who}:authority={Provider.Authority}", $"oidc:{Who}:client-id={OpenIdServer.Client}", $"oidc:{Who}:require-https=false", "Logging:LogLevel:Microsoft.AspNetCore.Authentication=None", .. proof, .. Settings]);
        if (Who == "patient") Provider.AssertionKey = (new RsaSecurityKey(key.ExportParameters(false)), Service.Time);
    }

    public async ValueTask DisposeAsync()
    {
        await Service.DisposeAsync();
        await Provider.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>Follows the way to the provider; gives the address by which the provider sends the browser back.</summary>
    protected async Task<string> Leave(Browser browser, string? back = null)
    {
        var away = await browser.SendOnce(new(HttpMethod.Get, $"/sign-in/{Who}" + (back is null ? "" : $"?return={Uri.EscapeDataString(back)}")));
        Assert.Equal(302, (int)away.StatusCode);
        Assert.StartsWith(Provider.Authority + "/authorize", away.Headers.Location!.ToString(), StringComparison.Ordinal);
        using HttpClient there = new(new HttpClientHandler { AllowAutoRedirect = false });
        var answer = await there.GetAsync(away.Headers.Location, Ct);
        return answer.Headers.Location!.PathAndQuery;
    }

    /// <summary>There and back again; the page where it ended.</summary>
    protected async Task<BrowserPage> SignIn(Browser browser, string? back = null) => await browser.Open(await Leave(browser, back));

    protected static string? Name(BrowserPage page) => page.Html.QuerySelector(".nhsuk-header__account-item form") is null
        ? null
        : page.Html.QuerySelector(".nhsuk-header__account-item")!.TextContent.Trim();

    /// <summary>Presses the button of the header.</summary>
    protected static async Task SignOut(Browser browser)
    {
        var token = (await browser.Open("/")).Html.QuerySelector("form[action='/sign-out'] input[name=__RequestVerificationToken]")!.GetAttribute("value");
        var answer = await browser.SendOnce(new(HttpMethod.Post, "/sign-out") { Content = new FormUrlEncodedContent([new("__RequestVerificationToken", token)]) });
        Assert.Equal(303, (int)answer.StatusCode);
    }

    protected Task<int> Accounts() => Service.Use(db => db.Users.CountAsync(Ct));

    protected Task<Person> Account() => Service.Use(db => db.Users.SingleAsync(Ct));
}
