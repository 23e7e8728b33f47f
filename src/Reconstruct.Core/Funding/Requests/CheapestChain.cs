namespace Reconstruct.Core.Funding.Requests;

/// <summary>Finds the cheapest closed chain through an entry of a table with totals, along which a unit can be moved without changing any entry outside it.</summary>
/// <remarks>
/// Rows, columns and the two lines of totals are the nodes of a network; a cell is an edge from its row to its column, a row's total an edge from the line of totals to the row, a column's total
/// one from the column, the grand total one between the two lines. Sums hold exactly when as much flows into each node as out of it. One unit more of an entry goes with a path back from its
/// end to its start: forward over an edge is one more of that entry, backward one less, which only an entry of 1 or more can give. A withheld entry costs nothing, any other its count and one.
/// </remarks>
/// <param name="full">The table with its totals.</param>
/// <param name="withheld">What is withheld; more is added to it.</param>
/// <param name="weights">How dear an entry of a column is beside others, 1 or more; null for all alike.</param>
/// <param name="frozen">What must not be withheld, and so carries no chain; null for nothing.</param>
internal sealed class CheapestChain(long[,] full, bool[,] withheld, bool[,]? frozen = null, long[]? weights = null)
{
    private readonly int _rows = full.GetLength(0);
    private readonly int _columns = full.GetLength(1);

    /// <summary>Withholds what must go with an entry so that it cannot be reckoned back.</summary>
    public void Hide(int row, int column)
    {
        var (from, to) = Edge(row, column);
        var nodes = _rows + _columns;
        var cost = new long[nodes];
        var via = new (int Row, int Column, int Before)[nodes];
        Array.Fill(cost, long.MaxValue);
        cost[to] = 0;
        var done = new bool[nodes];
        for (var node = to; node >= 0 && node != from; node = Nearest(cost, done))
        {
            done[node] = true;
            foreach (var (r, c, next) in From(node).Where(e => (e.Row, e.Column) != (row, column) && frozen?[e.Row, e.Column] is not true))
            {
                var reached = cost[node] + (withheld[r, c] ? 0 : (full[r, c] + 1) * (weights?[c] ?? 1));
                if (reached >= cost[next]) continue;
                (cost[next], via[next]) = (reached, (r, c, node));
            }
        }

        if (cost[from] == long.MaxValue) return; // a table without rows or columns: there is nothing to hide
        for (var node = from; node != to; node = via[node].Before) withheld[via[node].Row, via[node].Column] = true;
    }

    private static int Nearest(long[] cost, bool[] done)
    {
        var best = -1;
        for (var i = 0; i < cost.Length; i++)
        {
            if (!done[i] && cost[i] < long.MaxValue && (best < 0 || cost[i] < cost[best])) best = i;
        }

        return best;
    }

    /// <summary>The node where an entry's edge starts, and the one where it ends. A row's node is its number, a column's comes after all rows; the last of each is the line of totals.</summary>
    private (int From, int To) Edge(int row, int column)
    {
        var (r, c) = (row, _rows + column);
        var totals = (row == _rows - 1 ? 1 : 0) + (column == _columns - 1 ? 1 : 0);
        return totals == 1 ? (c, r) : (r, c);
    }

    private IEnumerable<(int Row, int Column, int Next)> From(int node)
    {
        var isRow = node < _rows;
        for (var i = 0; i < (isRow ? _columns : _rows); i++)
        {
            var (row, column) = isRow ? (node, i) : (i, node - _rows);
            var (from, to) = Edge(row, column);
            if (from == node) yield return (row, column, to);
            else if (full[row, column] >= 1) yield return (row, column, from);
        }
    }
}
