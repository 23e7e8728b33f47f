using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Tests.Funding;

/// <summary>How many rows every table has: proof that something was not stored.</summary>
public static class FundingRows
{
    public static async Task<string> Count(ServiceDb db)
    {
        List<string> counts = [];
        foreach (var table in db.Model.GetEntityTypes().Select(t => t.GetTableName()!).Distinct().Order(StringComparer.Ordinal))
        {
            await db.Database.OpenConnectionAsync();
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"select count(*) from \"{table}\"";
            counts.Add($"{table} {Convert.ToInt64(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture)}");
        }
        return string.Join('\n', counts);
    }
}
