namespace Reconstruct.Core.Funding.Requests;

/// <summary>A two-way table of counts that can be published with its totals: what is small is withheld, and as much more that nothing withheld can be reckoned back.</summary>
/// <remarks>
/// Every entry below <see cref="Least"/>, totals too, is withheld. Then, for each of them that subtraction would still give away, the cheapest closed chain of entries that could all
/// be one more or less without changing anything that is published is withheld with it. A chain exists for every entry (its row total, its column total and the grand total make one),
/// so it always ends, and what is left is safe by construction: for each withheld entry there is another table with other numbers that looks the same in print.
/// It guards against subtraction within one table. It does not guard against somebody who knows one of the persons counted, or who keeps an earlier edition to compare with.
/// Source: the idea of cell suppression on a network is Cox LH, Network models for complementary cell suppression, Journal of the American Statistical Association 1995;90:1453-1462.
/// </remarks>
public sealed class SuppressedTable
{
    /// <summary>The least count that is published.</summary>
    public const int Least = 5;

    private readonly long?[,] _entries;

    private SuppressedTable(long?[,] entries) => _entries = entries;

    /// <summary>How many rows there are, without the totals.</summary>
    public int Rows => _entries.GetLength(0) - 1;

    /// <summary>How many columns there are, without the totals.</summary>
    public int Columns => _entries.GetLength(1) - 1;

    /// <summary>The count of a cell; null when it is withheld.</summary>
    public long? this[int row, int column] => _entries[row, column];

    /// <summary>The total of a row; null when it is withheld.</summary>
    public long? RowTotal(int row) => _entries[row, Columns];

    /// <summary>The total of a column; null when it is withheld.</summary>
    public long? ColumnTotal(int column) => _entries[Rows, column];

    /// <summary>The grand total; null when it is withheld.</summary>
    public long? Total => _entries[Rows, Columns];

    /// <summary>Makes the table that can be published.</summary>
    /// <param name="counts">The counts, at least 0, by row and column. There may be no row or no column.</param>
    public static SuppressedTable Of(int[,] counts)
    {
        var full = WithTotals(counts);
        var (rows, columns) = (full.GetLength(0), full.GetLength(1));
        var withheld = new bool[rows, columns];
        var small = Places(rows, columns).Where(p => full[p.Row, p.Column] < Least).ToList();
        foreach (var (row, column) in small) withheld[row, column] = true;
        foreach (var (row, column) in small) new CheapestChain(full, withheld).Hide(row, column);

        return Of(full, withheld);
    }

    /// <summary>A table, given with its totals, from which what is withheld has been decided.</summary>
    internal static SuppressedTable Of(long[,] full, bool[,] withheld)
    {
        var (rows, columns) = (full.GetLength(0), full.GetLength(1));
        var entries = new long?[rows, columns];
        foreach (var (row, column) in Places(rows, columns)) entries[row, column] = withheld[row, column] ? null : full[row, column];
        return new(entries);
    }

    private static IEnumerable<(int Row, int Column)> Places(int rows, int columns) =>
        Enumerable.Range(0, rows).SelectMany(r => Enumerable.Range(0, columns).Select(c => (r, c)));

    /// <summary>The counts with a row and a column of totals.</summary>
    internal static long[,] WithTotals(int[,] counts)
    {
        var (rows, columns) = (counts.GetLength(0), counts.GetLength(1));
        var full = new long[rows + 1, columns + 1];
        foreach (var (row, column) in Places(rows, columns))
        {
            var count = counts[row, column];
            if (count < 0) throw new ArgumentOutOfRangeException(nameof(counts), "A count is not below 0");
            full[row, column] = count;
            full[row, columns] += count;
            full[rows, column] += count;
            full[rows, columns] += count;
        }

        return full;
    }
}
