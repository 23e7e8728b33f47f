using CsCheck;
using Reconstruct.Core.Funding;
using Reconstruct.Core.Funding.Requests;
using Reconstruct.Core.Funding.WhatIf;

namespace Reconstruct.Core.Tests.Funding.WhatIf;

public sealed class LinkedTablesTests
{
    private static readonly int[] Partners = [2, 1, 0];
    private static readonly Gen<int> Many = Gen.OneOf(Gen.Int[0, 2], Gen.Int[0, 6], Gen.Int[0, 12]);

    /// <summary>Two tables of two or three rows by three columns, of the same people: each person has a column, and a row in each table.</summary>
    private static readonly Gen<int[][,]> Pairs = Gen.Select(Many.Array[6], Gen.Int[2, 3], Gen.Int[0, 1000].Array[80]).Select((counts, rows, places) =>
    {
        var (first, second) = (new int[2, 3], new int[rows, 3]);
        var person = 0;
        for (var i = 0; i < 6; i++)
        {
            first[i / 3, i % 3] = counts[i];
            for (var n = 0; n < counts[i]; n++) second[places[person++ % 80] % rows, i % 3]++;
        }

        return new[] { first, second };
    });

    [Fact]
    public void Large_counts_are_published_with_their_totals()
    {
        var tables = LinkedTables.Of([new[,] { { 10, 20 }, { 30, 40 } }, new[,] { { 15, 25 }, { 25, 35 } }], [1, 0]);

        Assert.Equal((10, 40, 60, 100), (tables[0][0, 0], tables[0].ColumnTotal(0), tables[1].RowTotal(1), tables[1].Total));
    }

    [Fact]
    public void A_total_that_one_table_withholds_every_table_withholds()
    {
        var tables = LinkedTables.Of([new[,] { { 1, 20, 50 }, { 2, 40, 60 } }, new[,] { { 3, 30, 100 }, { 0, 30, 10 } }], Partners);

        Assert.All(tables, t => Assert.Equal((null, 60L, null, 173L), (t.ColumnTotal(0), t.ColumnTotal(1), t.ColumnTotal(2), t.Total)));
    }

    [Fact]
    public void Fewer_than_five_people_tell_nothing()
    {
        var table = Assert.Single(LinkedTables.Of([new[,] { { 1, 0, 1 }, { 0, 2, 0 } }], Partners));

        Assert.All(Entries(table), e => Assert.Null(e));
    }

    [Fact]
    public void Refuses_tables_that_are_not_of_the_same_people() =>
        Assert.Throws<ArgumentException>(() => LinkedTables.Of([new[,] { { 10, 20 } }, new[,] { { 10, 21 } }], [0, 1]));

    [Fact]
    [Trait("Hazard", "HAZ-082")]
    public void Nothing_small_is_published_and_what_is_published_is_true() => Pairs.Sample(pair =>
    {
        foreach (var (counts, table) in pair.Zip(LinkedTables.Of(pair, Partners)))
        {
            foreach (var (truth, shown) in Full(counts).Cast<long>().Zip(Entries(table))) Assert.True(shown is null || (shown == truth && truth >= SuppressedTable.Least));
        }
    });

    [Fact]
    [Trait("Hazard", "HAZ-082")]
    public void For_every_withheld_number_another_set_of_tables_looks_the_same_in_print() => Pairs.Sample(pair => Assert.Equal(0, GivenAway(pair, LinkedTables.Of(pair, Partners))), iter: 300);

    [Fact]
    public void Tables_made_safe_one_by_one_give_each_other_away()
    {
        var found = 0;

        Pairs.Sample(pair => Interlocked.Add(ref found, GivenAway(pair, [.. pair.Select(SuppressedTable.Of)])), iter: 300);

        Assert.True(found > 0);
    }

    [Fact]
    public void What_is_needed_least_is_given_up_for_what_is_small()
    {
        var table = Assert.Single(LinkedTables.Of([new[,] { { 0, 50, 90, 900 }, { 0, 60, 80, 800 } }], [3, 2, 1, 0]));

        Assert.Equal((50L, 60L, 90L, 110L), (table[0, 1], table[1, 1], table[0, 2], table.ColumnTotal(1)));
        Assert.Equal((null, null), (table[0, 3], table.ColumnTotal(3)));
    }

    [Fact]
    public void A_breakdown_that_is_known_of_nobody_has_no_table_and_a_column_that_cannot_be_is_left_out()
    {
        var policy = FundingContent.Book.Find("qjk-dupuytrens")!;
        var values = FundingContent.Book.Facts.Blank();
        var members = Enumerable.Range(0, 40).Select(i => new CohortMember(values, (AgeBand)(i % 3), CohortSex.Female, EthnicGroup.NotKnown, DeprivationQuintile.NotKnown));

        var tables = EffectTables.Of(PolicyEffect.Run(policy, policy, [members], TestContext.Current.CancellationToken), policy, policy);

        Assert.Equal([CohortBreakdown.Age, CohortBreakdown.Sex], tables.Select(t => t.Breakdown));
        Assert.All(tables, t => Assert.DoesNotContain(FundingChange.Elsewhere, t.Changes));
        Assert.Equal(40, tables[0].Counts.Total);
    }

    /// <summary>By plain addition over every set of tables within one of the true cells: how many withheld numbers no other set has, that looks the same in print in all tables together.</summary>
    private static int GivenAway(int[][,] pair, IReadOnlyList<SuppressedTable> tables)
    {
        var others = pair.Zip(tables).Select(p => SamePrint(p.First, p.Second).ToLookup(Totals, StringComparer.Ordinal)).ToList();
        var possible = others[0].Select(g => g.Key).Where(key => others[1].Contains(key)).ToList();
        var given = 0;
        for (var t = 0; t < pair.Length; t++)
        {
            var (truth, shown) = (Full(pair[t]).Cast<long>().ToArray(), Entries(tables[t]).ToArray());
            var open = Enumerable.Range(0, truth.Length).Where(i => shown[i] is null).ToHashSet();
            foreach (var other in possible.SelectMany(key => others[t][key]))
            {
                var full = other.Cast<long>().ToArray();
                open.RemoveWhere(i => full[i] != truth[i]);
            }

            given += open.Count;
        }

        return given;
    }

    private static IEnumerable<long?> Entries(SuppressedTable table)
    {
        for (var row = 0; row <= table.Rows; row++)
        {
            for (var column = 0; column <= table.Columns; column++)
            {
                yield return (row == table.Rows, column == table.Columns) switch
                {
                    (true, true) => table.Total,
                    (true, false) => table.ColumnTotal(column),
                    (false, true) => table.RowTotal(row),
                    _ => table[row, column],
                };
            }
        }
    }

    private static long[,] Full(int[,] counts)
    {
        var (rows, columns) = (counts.GetLength(0), counts.GetLength(1));
        var full = new long[rows + 1, columns + 1];
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                full[row, column] = counts[row, column];
                full[row, columns] += counts[row, column];
                full[rows, column] += counts[row, column];
                full[rows, columns] += counts[row, column];
            }
        }

        return full;
    }

    private static string Totals(long[,] full) => string.Join(' ', Enumerable.Range(0, full.GetLength(1)).Select(c => full[full.GetLength(0) - 1, c]));

    private static IEnumerable<long[,]> SamePrint(int[,] counts, SuppressedTable table)
    {
        var shown = Entries(table).ToArray();
        List<(int Row, int Column)> free = [.. from row in Enumerable.Range(0, table.Rows) from column in Enumerable.Range(0, table.Columns) where table[row, column] is null select (row, column)];
        for (var code = 0; code < Math.Pow(3, free.Count); code++)
        {
            var other = (int[,])counts.Clone();
            var rest = code;
            foreach (var (row, column) in free)
            {
                other[row, column] += (rest % 3) - 1;
                rest /= 3;
            }

            if (free.Exists(p => other[p.Row, p.Column] < 0)) continue;
            var full = Full(other);
            if (full.Cast<long>().Zip(shown).All(p => p.Second is null || p.Second == p.First)) yield return full;
        }
    }
}
