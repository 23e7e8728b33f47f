using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Reconstruct.BrowserTests;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Shell;
using Reconstruct.Service.Synthetic;

[assembly: AssemblyFixture(typeof(Site))]

namespace Reconstruct.BrowserTests;

/// <summary>The service with its invented people on a port of this machine, and one browser: shared by all tests of this program.</summary>
public sealed class Site : IAsyncLifetime
{
    private static readonly string[] Flags =
        ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--enable-unsafe-swiftshader", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private readonly string _folder = Directory.CreateTempSubdirectory("reconstruct-browser-").FullName;
    private WebApplication? _app;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public WebApplication App => _app!;

    public string Address => App.Urls.Single();

    public async ValueTask InitializeAsync()
    {
        _app = ServiceApp.Build(
            [$"--data={_folder}", "--jobs=false", "--urls=http://127.0.0.1:0", "--pathways=60", "--seed=1", "--fill-here=true", "--limits:publicPerMinute=1000000", "--limits:signInPerMinute=1000000", "--Logging:LogLevel:Default=Error"],
            builder => SyntheticSetup.Add(builder.Services));
        await RunCommand.Prepare(App.Services, CancellationToken.None);
        await App.Services.GetRequiredService<FillWhenEmpty>()(_ => { }, CancellationToken.None);
        await App.StartAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = "/usr/bin/chromium", Headless = true, Args = Flags });
    }

    public async ValueTask DisposeAsync()
    {
        await _browser!.DisposeAsync();
        _playwright!.Dispose();
        await App.StopAsync();
        await App.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>A browser window of its own; what the page does wrong in it is counted by <see cref="Window.Wrong"/>.</summary>
    public async Task<Window> Open(bool script = true)
    {
        var context = await _browser!.NewContextAsync(new() { BaseURL = Address, JavaScriptEnabled = script, Locale = "en-GB", ReducedMotion = ReducedMotion.Reduce });
        context.SetDefaultTimeout(60_000);
        return await Window.Of(context, Address);
    }

    /// <summary>A window in which somebody with this role is signed in: the first of them, or one by name.</summary>
    public async Task<Window> Open(Role role, string? name = null, bool script = true)
    {
        var window = await Open(script);
        await window.SignIn(name ?? await Use(db => (from person in db.Users
                                                     join held in db.UserRoles on person.Id equals held.UserId
                                                     join r in db.Roles on held.RoleId equals r.Id
                                                     where r.Name == role.ToString() && person.Synthetic && !person.Absent
                                                     orderby person.DisplayName
                                                     select person.DisplayName).FirstAsync()));
        return window;
    }

    public async Task<T> Use<T>(Func<ServiceDb, Task<T>> work)
    {
        await using var scope = App.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActingNow>().Value = Acting.Service("test");
        return await work(scope.ServiceProvider.GetRequiredService<ServiceDb>());
    }
}
