using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Npgsql;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Tests;

/// <summary>
/// The whole service in process, on a database of its own: SQLite, or PostgreSQL when <c>RECONSTRUCT_TEST_POSTGRES</c> names a server.
/// The clock stands at 3 March 2026, 10:00 in London, until a test moves it.
/// </summary>
public sealed class TestService : IAsyncDisposable
{
    public static readonly string? Postgres = Environment.GetEnvironmentVariable("RECONSTRUCT_TEST_POSTGRES") is { Length: > 0 } server ? server : null;
    private static readonly Lazy<Task<string>> Template = new(MakeTemplate);
    private readonly ConcurrentDictionary<string, Guid> _people = new(StringComparer.Ordinal);

    private TestService(WebApplication app, FakeTimeProvider time, string folder) => (App, Time, Folder) = (app, time, folder);

    public WebApplication App { get; }

    public FakeTimeProvider Time { get; }

    public string Folder { get; }

    public IServiceProvider Services => App.Services;

    /// <summary>Starts a service on an empty database. Settings are <c>key=value</c>.</summary>
    public static Task<TestService> Start(params string[] settings) => Start(_ => { }, settings);

    /// <summary>Starts a service on an empty database, with something of the test's own in it.</summary>
    public static async Task<TestService> Start(Action<WebApplicationBuilder> also, params string[] settings)
    {
        var template = await Template.Value;
        var folder = Directory.CreateTempSubdirectory("reconstruct-test-").FullName;
        string[] database = Postgres is null ? [] : [$"--postgres={await CopyPostgres(template)}"];
        if (Postgres is null) File.Copy(template, Path.Combine(folder, "reconstruct.db"));
        return await Start(folder, also, [.. database, .. settings.Select(s => "--" + s)]);
    }

    /// <summary>Does something in a scope of the service itself.</summary>
    public async Task<T> Use<T>(Func<IServiceProvider, ServiceDb, Task<T>> work, Acting? acting = null)
    {
        await using var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActingNow>().Value = acting ?? Acting.Service("test");
        return await work(scope.ServiceProvider, scope.ServiceProvider.GetRequiredService<ServiceDb>());
    }

    public Task Use(Func<ServiceDb, Task> work, Acting? acting = null) =>
        Use<object?>(async (_, db) => { await work(db); return null; }, acting);

    public Task<T> Use<T>(Func<ServiceDb, Task<T>> work, Acting? acting = null) => Use((_, db) => work(db), acting);

    /// <summary>A person with this role, made on first use; <paramref name="name"/> tells several of one role apart.</summary>
    public async Task<Person> Someone(Role role, string? name = null, Action<Person>? also = null)
    {
        var key = name ?? "Test " + role;
        return await Use(async (services, _) =>
        {
            var people = services.GetRequiredService<UserManager<Person>>();
            if (_people.TryGetValue(key, out var id)) return (await people.FindByIdAsync(id.ToString()))!;
            var roles = services.GetRequiredService<RoleManager<IdentityRole<Guid>>>();
            if (!await roles.RoleExistsAsync(role.ToString())) await roles.CreateAsync(new(role.ToString()));
            Person person = new() { Id = Guid.CreateVersion7(), UserName = Guid.NewGuid().ToString("N"), DisplayName = key, Synthetic = true };
            also?.Invoke(person);
            await people.CreateAsync(person);
            await people.AddToRoleAsync(person, role.ToString());
            _people[key] = person.Id;
            return person;
        });
    }

    /// <summary>A browser without script, signed in as someone with this role; nobody when null.</summary>
    public async Task<Browser> Browser(Role? role = null, string? name = null)
    {
        Browser browser = new(App.GetTestServer());
        if (role is { } r) await browser.SignIn(await Someone(r, name));
        return browser;
    }

    public HttpClient Client() => App.GetTestClient();

    public async ValueTask DisposeAsync()
    {
        var store = Services.GetRequiredService<Store>();
        await App.StopAsync();
        await App.DisposeAsync();
        if (store.Postgres is { } database) await DropPostgres(database);
        else SqliteConnection.ClearPool(new(store.SqliteConnection));
        Directory.Delete(Folder, recursive: true);
    }

    private static async Task<TestService> Start(string folder, Action<WebApplicationBuilder> also, string[] settings)
    {
        FakeTimeProvider time = new(new DateTimeOffset(2026, 3, 3, 10, 0, 0, TimeSpan.Zero));
        var app = ServiceApp.Build([$"--data={folder}", "--jobs=false", "--Logging:LogLevel:Microsoft.AspNetCore.Routing.EndpointRoutingMiddleware=Error", .. settings], builder =>
        {
            builder.WebHost.UseTestServer();
            builder.Services.AddSingleton<TimeProvider>(time);
            builder.Services.ConfigureDbContext<SqliteServiceDb>(SomeOfNoOrder).ConfigureDbContext<PostgresServiceDb>(SomeOfNoOrder);
            also(builder);
        });
        await RunCommand.Prepare(app.Services, CancellationToken.None);
        await app.StartAsync();
        return new(app, time, folder);
    }

    /// <summary>A query for some rows in no order answers differently from one day to the next: here it is a fault.</summary>
    private static void SomeOfNoOrder(DbContextOptionsBuilder options) => options.ConfigureWarnings(w => w.Throw(CoreEventId.RowLimitingOperationWithoutOrderByWarning));

    /// <summary>One prepared empty database for all tests of this run; each test service starts on a copy.</summary>
    private static async Task<string> MakeTemplate()
    {
        var folder = Directory.CreateTempSubdirectory("reconstruct-template-").FullName;
        var name = $"template_{Guid.NewGuid():N}";
        if (Postgres is not null) await OnServer($"create database {name}");
        var app = ServiceApp.Build(Postgres is null ? [$"--data={folder}", "--jobs=false"] : [$"--data={folder}", "--jobs=false", $"--postgres={Connection(name)}"],
            builder => builder.WebHost.UseTestServer());
        await RunCommand.Prepare(app.Services, CancellationToken.None);
        await app.DisposeAsync();
        SqliteConnection.ClearAllPools();
        NpgsqlConnection.ClearAllPools();
        if (Postgres is not null) return name;
        var file = Path.Combine(folder, "reconstruct.db");
        await using (SqliteConnection connection = new($"Data Source={file};Pooling=false"))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            await command.ExecuteNonQueryAsync();
        }
        return file;
    }

    private static async Task<string> CopyPostgres(string template)
    {
        var name = $"test_{Guid.NewGuid():N}";
        await OnServer($"create database {name} template {template}");
        return Connection(name);
    }

    /// <summary>Its connections go with it: kept open, those of a few hundred tests are more than a server takes.</summary>
    private static async Task DropPostgres(string connection)
    {
        NpgsqlConnection.ClearPool(new(connection));
        await OnServer($"drop database if exists {new NpgsqlConnectionStringBuilder(connection).Database} with (force)");
    }

    private static string Connection(string database) => new NpgsqlConnectionStringBuilder(Postgres) { Database = database, MaxPoolSize = 10 }.ToString();

    private static async Task OnServer(string sql)
    {
        await using NpgsqlConnection connection = new(new NpgsqlConnectionStringBuilder(Postgres) { Pooling = false }.ToString());
        await connection.OpenAsync();
        await using NpgsqlCommand command = new(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
