using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Reconstruct.Service.Data.Objects;

namespace Reconstruct.Service.Data;

/// <summary>Where the service keeps everything.</summary>
/// <param name="Folder">The data folder: the SQLite file and the attachments.</param>
/// <param name="Postgres">A connection string, to keep the record in PostgreSQL instead of SQLite.</param>
public sealed record Store(string Folder, string? Postgres)
{
    public string SqliteFile => Path.Combine(Folder, "reconstruct.db");

    public string SqliteConnection =>
        new SqliteConnectionStringBuilder { DataSource = SqliteFile, ForeignKeys = true, DefaultTimeout = 30, Pooling = true }.ToString();

    public IServiceCollection AddTo(IServiceCollection services)
    {
        services.AddSingleton(this).AddSingleton<Clock>().AddSingleton(s => IdSource.By(s.GetRequiredService<Clock>())).AddScoped<ActingNow>().AddScoped<Recording>();
        services.AddSingleton(s => FileLimits.Read(s.GetRequiredService<IConfiguration>()));
        services.AddSingleton<IObjectStore>(s => S3Settings.Read(s.GetRequiredService<IConfiguration>()) is { } s3 ? new S3Objects(s3) : new FileObjects(this));
        return Postgres is null
            ? services.AddSingleton<IWritePath, SqliteWriter>().AddDbContext<ServiceDb, SqliteServiceDb>(o => Options(o.UseSqlite(SqliteConnection).AddInterceptors(SqlitePragmas.Instance)))
            : services.AddSingleton<IWritePath, DirectWrites>().AddDbContext<ServiceDb, PostgresServiceDb>(o => Options(o.UseNpgsql(Postgres)));
    }

    /// <summary>Brings the database up to date; makes it when there is none.</summary>
    public static async Task Prepare(ServiceDb db, CancellationToken ct)
    {
        // asked first: even with nothing to do, Migrate compares the whole model with its snapshot, which costs more than the rest of the start
        if ((await db.Database.GetPendingMigrationsAsync(ct)).Any()) await db.Database.MigrateAsync(ct);
    }

    /// <summary>What both engines share.</summary>
    public static T Options<T>(T options) where T : DbContextOptionsBuilder
    {
        options.UseSnakeCaseNamingConvention().UseOpenIddict();
        return options;
    }
}
