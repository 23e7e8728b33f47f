using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Reconstruct.Core;
using Reconstruct.Service.Data;
using Reconstruct.Service.Data.Objects;
using Reconstruct.Service.Data.Transfer;
using Reconstruct.Service.Shell;
using Reconstruct.Service.Synthetic;

namespace Reconstruct.Service.Tests.Synthetic;

/// <summary>A record with its tables and nothing in them, of the engine that a test asks for.</summary>
public sealed class EmptyStore : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly IServiceCollection _registrations;

    private EmptyStore(WebApplication app, IServiceCollection registrations, string folder) => (_app, _registrations, Folder) = (app, registrations, folder);

    public string Folder { get; }

    public static async Task<EmptyStore> Make(bool postgres)
    {
        var folder = Directory.CreateTempSubdirectory("reconstruct-store-").FullName;
        IServiceCollection registrations = new ServiceCollection();
        string[] engine = postgres ? [$"--postgres={await Database()}"] : [];
        var app = ServiceApp.Build([$"--data={folder}", "--jobs=false", .. engine], builder =>
        {
            builder.WebHost.UseTestServer();
            registrations = builder.Services;
        });
        EmptyStore store = new(app, registrations, folder);
        await store.Use(async db => { await Store.Prepare(db, CancellationToken.None); return 0; });
        return store;
    }

    public async Task<T> Use<T>(Func<ServiceDb, Task<T>> work)
    {
        await using var scope = _app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActingNow>().Value = Acting.Service("test");
        return await work(scope.ServiceProvider.GetRequiredService<ServiceDb>());
    }

    public IObjectStore Objects => _app.Services.GetRequiredService<IObjectStore>();

    public Task Fill(int pathways, int seed = 1) => SyntheticService.Fill(_registrations, World.Plan(pathways, seed), _ => { }, CancellationToken.None);

    public async Task<byte[]> Export()
    {
        using MemoryStream file = new();
        await Use(db => ExportArchive.Run(db, Objects, file, _ => { }, CancellationToken.None));
        return file.ToArray();
    }

    public Task<Result<long>> Import(byte[] archive) => Use(db => ImportArchive.Run(db, Objects, new MemoryStream(archive), _ => { }, CancellationToken.None));

    public Task<HistoryCheck.Verdict> Verify() => Use(db => HistoryCheck.Run(db, _ => { }, CancellationToken.None));

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }

    private static async Task<string> Database()
    {
        var name = $"store_{Guid.NewGuid():N}";
        await using NpgsqlConnection connection = new(new NpgsqlConnectionStringBuilder(TestService.Postgres) { Pooling = false }.ToString());
        await connection.OpenAsync();
        await using NpgsqlCommand command = new($"create database {name}", connection);
        await command.ExecuteNonQueryAsync();
        return new NpgsqlConnectionStringBuilder(TestService.Postgres) { Database = name, MaxPoolSize = 5 }.ToString();
    }
}
