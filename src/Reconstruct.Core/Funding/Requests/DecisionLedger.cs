namespace Reconstruct.Core.Funding.Requests;

/// <summary>The open ledger: how many requests were decided, how fast, how, and why not, by board and procedure, with nothing in it that a person could be told by.</summary>
/// <remarks>
/// Counts and totals are those of <see cref="SuppressedTable"/>. Everything else is given for a board and procedure whose count is published, never for a total, so that there is nothing to subtract
/// from; how many were approved and refused only where both are <see cref="SuppressedTable.Least"/> or more, and only there a reason, when it was named as often.
/// </remarks>
/// <param name="Boards">The rows, by name.</param>
/// <param name="Procedures">The columns, by name.</param>
/// <param name="Counts">How many were decided.</param>
/// <param name="Cells">More about the cells whose count is published, by board, then procedure.</param>
public sealed record DecisionLedger(IReadOnlyList<string> Boards, IReadOnlyList<string> Procedures, SuppressedTable Counts, IReadOnlyList<LedgerCell> Cells)
{
    /// <summary>True when nothing was decided.</summary>
    public bool IsEmpty => Boards.Count == 0;

    /// <summary>Makes the ledger.</summary>
    public static DecisionLedger Of(IReadOnlyCollection<LedgerEntry> entries)
    {
        var boards = entries.Select(e => e.Board).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var procedures = entries.Select(e => e.Procedure).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var byPlace = entries.ToLookup(e => (e.Board, e.Procedure));
        var counts = new int[boards.Count, procedures.Count];
        for (var row = 0; row < boards.Count; row++)
        {
            for (var column = 0; column < procedures.Count; column++) counts[row, column] = byPlace[(boards[row], procedures[column])].Count();
        }

        var table = SuppressedTable.Of(counts);
        var published = boards.SelectMany((b, row) => procedures.Select((p, column) => (Entries: byPlace[(b, p)].ToList(), Count: table[row, column])));
        return new(boards, procedures, table, [.. published.Where(c => c.Count is not null).Select(c => Cell(c.Entries))]);
    }

    private static LedgerCell Cell(List<LedgerEntry> entries)
    {
        var refused = entries.Count(e => e.Ruling is FundingRulingKind.Refused);
        var approved = entries.Count - refused;
        var both = Math.Min(refused, approved) >= SuppressedTable.Least;
        var reasons = entries.SelectMany(e => e.Reasons.Distinct(StringComparer.Ordinal)).GroupBy(r => r, StringComparer.Ordinal)
            .Where(g => g.Count() >= SuppressedTable.Least).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal);
        return new(entries[0].Board, entries[0].Procedure, entries.Count, Median([.. entries.Select(e => e.Days).Order()]), both ? approved : null, both ? refused : null,
            both ? [.. reasons.Select(g => new LedgerReason(g.Key, g.Count()))] : []); // a reason named as often as there were decisions would tell how many were refused
    }

    private static double Median(List<int> sorted) => (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2.0;
}
