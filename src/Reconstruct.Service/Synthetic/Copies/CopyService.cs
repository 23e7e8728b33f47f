using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Reconstruct.Service.Data;
using Reconstruct.Service.Data.Transfer;
using Reconstruct.Service.Patients;
using Reconstruct.Service.Patients.Access;

namespace Reconstruct.Service.Synthetic.Copies;

/// <summary>
/// Makes a large invented service out of a small one: the small one's rows again and again, for other patients with other ids, each with a history that
/// holds. The people who work there and the bytes of documents are the same in all copies.
/// </summary>
public static class CopyService
{
    public static async Task Run(ServiceDb db, int seed, int copies, Action<string> progress, CancellationToken ct)
    {
        await db.Database.OpenConnectionAsync(ct);
        if (db.Database.IsSqlite()) await db.Database.ExecuteSqlRawAsync("PRAGMA cache_size=-800000", ct); // the ids of a copy go everywhere in the indexes
        var people = (await db.Users.Select(u => u.Id).ToListAsync(ct)).ToHashSet();
        var tables = TransferTable.All(db);
        var history = await CopiedHistory.Read(db, people, ct);
        var copied = new List<CopiedTable>();
        foreach (var table in tables.Where(IsCopied))
            copied.Add(await CopiedTable.Read(db, table, people, ct));
        var numbers = await db.Set<Patient>().Where(p => p.NhsNumber != null).Select(p => p.NhsNumber!).Distinct().OrderBy(n => n).ToListAsync(ct);
        var written = await db.Set<Patient>().Where(p => p.UnverifiedNumber != null).Select(p => p.UnverifiedNumber!).ToListAsync(ct);
        NumberPlan plan = new(seed, numbers, written);
        var (rows, watch) = (0L, Stopwatch.StartNew());
        for (var copy = 1; copy <= copies; copy++)
        {
            CopyNumber number = new(copy, plan.Next());
            await using var transaction = await db.Database.BeginTransactionAsync(ct);
            foreach (var table in copied)
                rows += await table.Write(db, number, ct);
            rows += await history.Write(db, tables, number, ct);
            await transaction.CommitAsync(ct);
            progress($"copy {copy} of {copies}: {rows} rows, {rows / Math.Max(1, watch.Elapsed.TotalSeconds):N0} a second");
        }
    }

    /// <summary>Patient data, and who has looked at it. History is copied on its own; surgeons and a board's drafts are there once.</summary>
    private static bool IsCopied(TransferTable table) => table.Table.EntityTypeMappings.Select(m => ((IEntityType)m.TypeBase).ClrType).Any(t =>
        (typeof(IRecord).IsAssignableFrom(t) && !CopiedHistory.KeptOnce.Contains(t.Name)) || t == typeof(AccessRow));
}
