using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Reconstruct.Service.Data;

/// <summary>The two contexts without a service around them: for <c>./do migration</c>, and for the test that neither has pending changes.</summary>
public sealed class DesignTime : IDesignTimeDbContextFactory<SqliteServiceDb>, IDesignTimeDbContextFactory<PostgresServiceDb>
{
    public static SqliteServiceDb Sqlite() => new(Store.Options(new DbContextOptionsBuilder<SqliteServiceDb>().UseSqlite()).Options, Nobody());

    public static PostgresServiceDb Postgres() => new(Store.Options(new DbContextOptionsBuilder<PostgresServiceDb>().UseNpgsql()).Options, Nobody());

    SqliteServiceDb IDesignTimeDbContextFactory<SqliteServiceDb>.CreateDbContext(string[] args) => Sqlite();

    PostgresServiceDb IDesignTimeDbContextFactory<PostgresServiceDb>.CreateDbContext(string[] args) => Postgres();

    private static Recording Nobody()
    {
        Clock clock = new(TimeProvider.System);
        return new(new(), clock, IdSource.By(clock), new DirectWrites(), []);
    }
}
