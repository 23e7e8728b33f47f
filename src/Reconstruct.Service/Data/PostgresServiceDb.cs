using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Reconstruct.Service.Data;

/// <summary>The record in PostgreSQL, for any number of nodes.</summary>
public sealed class PostgresServiceDb(DbContextOptions<PostgresServiceDb> options, Recording recording) : ServiceDb(options, recording)
{
    public override bool IsUniqueBreach(DbUpdateException fault) =>
        fault.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation };

    public override bool IsUniqueBreach(DbUpdateException fault, string table) =>
        IsUniqueBreach(fault) && ((PostgresException)fault.InnerException!).TableName == table;
}
