using Reconstruct.Core.Funding.Requests;

namespace Reconstruct.Core.Funding.WhatIf;

/// <summary>Several tables of the same people, published together: they share the totals of their columns, so that what one withholds another must not tell.</summary>
/// <remarks>
/// The totals of columns are decided once, for all tables: those below <see cref="SuppressedTable.Least"/> are withheld, and with them one other, the partner, because the number of people is
/// published (below five people nothing is). In each table every small count goes, and cells of the partner by which a person could stand in a withheld column instead; then what a chain needs that
/// runs through no published total of a column. For each withheld number there is then another set of tables, all of them with the same totals of columns, that looks the same in print: the chain changes
/// one table, and where it shifts a person between two withheld totals every other table has a row in which the same shift cannot be seen.
/// It does not guard against two runs that differ by a little: who may run several, with policies of their own making, can compare them.
/// </remarks>
public static class LinkedTables
{
    /// <summary>Makes the tables that can be published together.</summary>
    /// <param name="tables">Counts by row and column; each table has the same totals of columns.</param>
    /// <param name="partners">All columns in the order in which large numbers are given up to keep small ones: those least needed first.</param>
    public static IReadOnlyList<SuppressedTable> Of(IReadOnlyList<int[,]> tables, IReadOnlyList<int> partners)
    {
        var full = tables.Select(SuppressedTable.WithTotals).ToList();
        if (full.Count == 0) return [];
        var margins = Margins(full[0]);
        if (full.Exists(t => !Margins(t).SequenceEqual(margins))) throw new ArgumentException("The tables are not of the same people", nameof(tables));
        var small = Enumerable.Range(0, margins.Length - 1).Where(c => margins[c] < SuppressedTable.Least).ToList();
        int? partner = small.Count == 0 ? null : partners.Select(c => (int?)c).FirstOrDefault(c => margins[c!.Value] >= SuppressedTable.Least);
        return [.. full.Select(table => SuppressedTable.Of(table, Withheld(table, small, partner, Weights(partners))))];
    }

    private static bool[,] Withheld(long[,] full, List<int> small, int? partner, long[] weights)
    {
        var (rows, columns) = (full.GetLength(0) - 1, full.GetLength(1) - 1);
        var withheld = new bool[rows + 1, columns + 1];
        var frozen = new bool[rows + 1, columns + 1];
        var few = full[rows, columns] < SuppressedTable.Least;
        for (var row = 0; row <= rows; row++)
        {
            for (var column = 0; column <= columns; column++) withheld[row, column] = few || full[row, column] < SuppressedTable.Least;
        }

        if (few) return withheld;
        if (partner is { } other) GiveUp(full, withheld, small, other);
        for (var column = 0; column <= columns; column++) frozen[rows, column] = !withheld[rows, column];
        var chains = new CheapestChain(full, withheld, frozen, weights);
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column <= columns; column++)
            {
                if (full[row, column] < SuppressedTable.Least) chains.Hide(row, column);
            }
        }

        return withheld;
    }

    /// <summary>Withholds the partner's total, and in this table a cell of it out of which a person could be moved into a small column, and one into which a person could come from each.</summary>
    private static void GiveUp(long[,] full, bool[,] withheld, List<int> small, int partner)
    {
        var rows = full.GetLength(0) - 1;
        withheld[rows, partner] = true;
        foreach (var column in small.Where(c => full[rows, c] >= 1).Prepend(partner))
        {
            var row = Enumerable.Range(0, rows).Where(r => full[r, column] >= 1).MinBy(r => withheld[r, partner] ? -1 : full[r, partner]);
            withheld[row, partner] = true;
        }
    }

    /// <summary>Each column ten times as dear as the one that is given up before it; totals of rows lie in the middle.</summary>
    private static long[] Weights(IReadOnlyList<int> partners)
    {
        var weights = new long[partners.Count + 1];
        for (var rank = 0; rank < partners.Count; rank++) weights[partners[rank]] = (long)Math.Pow(10, rank);
        weights[^1] = (long)Math.Pow(10, partners.Count / 2);
        return weights;
    }

    private static long[] Margins(long[,] full) => [.. Enumerable.Range(0, full.GetLength(1)).Select(c => full[full.GetLength(0) - 1, c])];
}
