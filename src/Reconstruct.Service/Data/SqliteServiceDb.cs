using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Reconstruct.Service.Data;

/// <summary>The record in one SQLite file. Times are whole microseconds since 1970, so that they sort and compare in the database.</summary>
public sealed class SqliteServiceDb(DbContextOptions<SqliteServiceDb> options, Recording recording) : ServiceDb(options, recording)
{
    private const int UniqueIndex = 2067;
    private const int PrimaryKey = 1555;

    public override bool IsUniqueBreach(DbUpdateException fault) =>
        fault.InnerException is SqliteException { SqliteExtendedErrorCode: UniqueIndex or PrimaryKey };

    public override bool IsUniqueBreach(DbUpdateException fault, string table) =>
        IsUniqueBreach(fault) && fault.InnerException!.Message.Contains($"failed: {table}.", StringComparison.Ordinal); // "UNIQUE constraint failed: history.chain_id, …"

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<Microseconds>();
    }

    private sealed class Microseconds() : ValueConverter<DateTimeOffset, long>(
        time => (time.UtcTicks - DateTimeOffset.UnixEpoch.UtcTicks) / TimeSpan.TicksPerMicrosecond,
        stored => DateTimeOffset.UnixEpoch.AddTicks(stored * TimeSpan.TicksPerMicrosecond));
}
