using CsCheck;
using Reconstruct.Core.Funding.Requests;

namespace Reconstruct.Core.Tests.Funding.Requests;

public sealed class SuppressedTableTests
{
    private static readonly Gen<int> Count = Gen.OneOf(Gen.Int[0, 2], Gen.Int[0, 9], Gen.Int[0, 60]);

    private static readonly Gen<int[,]> Tables = Gen.Select(Gen.Int[1, 3], Gen.Int[1, 3], Count.Array[9]).Select((rows, columns, counts) =>
    {
        var table = new int[rows, columns];
        for (var i = 0; i < rows * columns; i++) table[i / columns, i % columns] = counts[i];
        return table;
    });

    [Fact]
    public void Large_counts_are_published_with_their_totals()
    {
        var table = SuppressedTable.Of(new[,] { { 10, 20 }, { 30, 40 } });

        Assert.Equal((10, 70, 60, 100), (table[0, 0], table.RowTotal(1), table.ColumnTotal(1), table.Total));
    }

    [Fact]
    [Trait("Hazard", "HAZ-063")]
    public void A_small_count_takes_others_with_it_so_that_no_total_gives_it_back()
    {
        var table = SuppressedTable.Of(new[,] { { 3, 20, 30 }, { 30, 40, 50 }, { 60, 70, 80 } });

        Assert.Null(table[0, 0]);
        Assert.True(Withheld(table).Count >= 4);
        Assert.NotNull(table[2, 2]);
    }

    [Fact]
    public void Nothing_but_zeros_tells_nothing()
    {
        var table = SuppressedTable.Of(new[,] { { 0, 0 }, { 0, 12 } });

        Assert.Null(table[0, 0]);
        Assert.Null(table.RowTotal(0));
    }

    [Fact]
    public void A_table_without_rows_has_no_total_to_show()
    {
        var table = SuppressedTable.Of(new int[0, 0]);

        Assert.Equal((0, 0), (table.Rows, table.Columns));
        Assert.Null(table.Total);
    }

    [Fact]
    [Trait("Hazard", "HAZ-063")]
    public void Nothing_small_is_published()
    {
        Tables.Sample(counts =>
        {
            var table = SuppressedTable.Of(counts);
            foreach (var (row, column, count) in All(counts)) Assert.False(count < SuppressedTable.Least && Entry(table, row, column) is not null);
        });
    }

    [Fact]
    public void What_is_published_is_true()
    {
        Tables.Sample(counts =>
        {
            var table = SuppressedTable.Of(counts);
            foreach (var (row, column, count) in All(counts)) Assert.True(Entry(table, row, column) is null || Entry(table, row, column) == count);
        });
    }

    /// <summary>Tries every table that differs by at most one in each cell, by plain addition: for every withheld entry one of them has another number and the same print.</summary>
    [Fact]
    [Trait("Hazard", "HAZ-063")]
    public void For_every_withheld_entry_another_table_looks_the_same_in_print()
    {
        Tables.Sample(counts =>
        {
            var table = SuppressedTable.Of(counts);
            var (open, truth) = (Withheld(table), All(counts).ToArray());
            foreach (var other in Neighbours(counts, table))
            {
                var full = All(other).ToArray();
                if (full.Any(e => Entry(table, e.Row, e.Column) is { } shown && e.Count != shown)) continue;
                for (var i = 0; i < full.Length; i++)
                {
                    if (full[i].Count != truth[i].Count) open.Remove((full[i].Row, full[i].Column));
                }

                if (open.Count == 0) return;
            }

            Assert.Empty(open);
        }, iter: 100);
    }

    [Fact]
    public void The_check_finds_a_table_that_gives_a_number_away()
    {
        int[,] counts = { { 3, 20 }, { 30, 40 } };
        long?[,] careless = { { null, 20, 23 }, { 30, 40, 70 }, { 33, 60, 93 } };

        var others = Neighbours(counts, SuppressedTable.Of(counts)).Where(other => All(other).All(e => careless[e.Row, e.Column] is null || careless[e.Row, e.Column] == e.Count));

        Assert.All(others, other => Assert.Equal(3, other[0, 0]));
    }

    private static long? Entry(SuppressedTable table, int row, int column) => (row == table.Rows, column == table.Columns) switch
    {
        (true, true) => table.Total,
        (true, false) => table.ColumnTotal(column),
        (false, true) => table.RowTotal(row),
        _ => table[row, column],
    };

    private static HashSet<(int Row, int Column)> Withheld(SuppressedTable table) =>
        [.. from row in Enumerable.Range(0, table.Rows + 1) from column in Enumerable.Range(0, table.Columns + 1) where Entry(table, row, column) is null select (row, column)];

    private static IEnumerable<(int Row, int Column, int Count)> All(int[,] counts)
    {
        var (rows, columns) = (counts.GetLength(0), counts.GetLength(1));
        for (var row = 0; row <= rows; row++)
        {
            for (var column = 0; column <= columns; column++)
            {
                var sum = 0;
                for (var r = row == rows ? 0 : row; r < (row == rows ? rows : row + 1); r++)
                {
                    for (var c = column == columns ? 0 : column; c < (column == columns ? columns : column + 1); c++) sum += counts[r, c];
                }

                yield return (row, column, sum);
            }
        }
    }

    private static IEnumerable<int[,]> Neighbours(int[,] counts, SuppressedTable table)
    {
        var free = Withheld(table).Where(p => p.Row < table.Rows && p.Column < table.Columns).ToList();
        for (var code = 0; code < Math.Pow(3, free.Count); code++)
        {
            var other = (int[,])counts.Clone();
            var rest = code;
            foreach (var (row, column) in free)
            {
                other[row, column] += (rest % 3) - 1;
                rest /= 3;
            }

            if (free.TrueForAll(p => other[p.Row, p.Column] >= 0)) yield return other;
        }
    }
}
