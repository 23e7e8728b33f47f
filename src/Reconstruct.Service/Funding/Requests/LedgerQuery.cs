using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Clocks;
using Reconstruct.Core.Funding;
using Reconstruct.Core.Funding.Requests;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Funding.Requests;

/// <summary>Makes the open ledger from the requests that were first decided before this month began: two editions a day apart cannot be compared. Hazard: HAZ-063.</summary>
public static class LedgerQuery
{
    /// <summary>The first day that is not counted yet.</summary>
    public static DateOnly Until(DateOnly today) => new(today.Year, today.Month, 1);

    public static async Task<DecisionLedger> Run(ServiceDb db, PolicyBook book, CancellationToken ct)
    {
        var until = LondonTime.StartOf(Until(db.Clock.Today)).ToUniversalTime();
        var rows = await db.Set<FundingCase>().AsNoTracking().Where(c => c.FirstDecidedAt < until).ToListAsync(ct);
        return DecisionLedger.Of([.. rows.Select(row => new LedgerEntry(
            row.BoardName, book.Procedure(row.Procedure)?.Name ?? row.Procedure, row.RulingKind!.Value,
            LondonTime.DateOf(row.FirstDecidedAt!.Value).DayNumber - LondonTime.DateOf(row.SentAt!.Value).DayNumber,
            [.. TellAboutRequest.Reasons(row, row.RulingGiven!).Select(r => r.Criterion)]))]);
    }
}
