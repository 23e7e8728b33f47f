using System.Globalization;
using System.Text;
using Reconstruct.Core.Funding;
using Reconstruct.Core.Funding.Requests;
using Reconstruct.Service.Data;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Funding.Requests;

/// <summary>The open ledger of decisions, for anyone: counts, times, outcomes and reasons by board and procedure, with nothing that a person could be told by. Hazard: HAZ-063.</summary>
public static class LedgerPage
{
    public const string Address = "/availability/decisions";
    public const string Csv = Address + ".csv";
    public const string Withheld = "withheld";

    /// <param name="Until">The first day that is not counted yet.</param>
    public sealed record Model(DecisionLedger Ledger, DateOnly Until);

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(Address, async (ServiceDb db, PolicyBook book, CancellationToken ct) =>
            Page.Show<LedgerView, Model>(new(await LedgerQuery.Run(db, book, ct), LedgerQuery.Until(db.Clock.Today)))).AllowAnyone();
        app.MapGet(Csv, async (ServiceDb db, PolicyBook book, CancellationToken ct) => Results.Text(Lines(await LedgerQuery.Run(db, book, ct)), "text/csv; charset=utf-8")).AllowAnyone();
    }

    public static string Shown(long? count) => count?.ToString(CultureInfo.InvariantCulture) ?? Withheld;

    /// <summary>The same as the page: a line for each cell and total. Empty where nothing is told.</summary>
    public static string Lines(DecisionLedger ledger)
    {
        StringBuilder csv = new("board,procedure,decided,median days,approved,refused,reasons\r\n");
        for (var row = 0; !ledger.IsEmpty && row <= ledger.Boards.Count; row++)
        {
            for (var column = 0; column <= ledger.Procedures.Count; column++)
            {
                var (board, procedure) = (row == ledger.Boards.Count ? "All boards" : ledger.Boards[row], column == ledger.Procedures.Count ? "All procedures" : ledger.Procedures[column]);
                var cell = ledger.Cells.FirstOrDefault(c => c.Board == board && c.Procedure == procedure);
                string?[] fields =
                [
                    board, procedure, Shown(Count(ledger, row, column)), cell?.MedianDays.ToString("0.#", CultureInfo.InvariantCulture), cell?.Approved?.ToString(CultureInfo.InvariantCulture),
                    cell?.Refused?.ToString(CultureInfo.InvariantCulture), cell is null ? null : string.Join("; ", cell.Reasons.Select(r => $"{r.Criterion}: {r.Count}")),
                ];
                csv.AppendJoin(',', fields.Select(Quoted)).Append("\r\n");
            }
        }
        return csv.ToString();
    }

    private static long? Count(DecisionLedger ledger, int row, int column) => (row == ledger.Boards.Count, column == ledger.Procedures.Count) switch
    {
        (true, true) => ledger.Counts.Total,
        (true, false) => ledger.Counts.ColumnTotal(column),
        (false, true) => ledger.Counts.RowTotal(row),
        _ => ledger.Counts[row, column],
    };

    private static string Quoted(string? field) => field is null ? "" : $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
