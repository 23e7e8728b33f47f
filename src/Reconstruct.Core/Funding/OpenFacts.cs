namespace Reconstruct.Core.Funding;

/// <summary>The unknown facts that can still matter to a tree, those first that could settle most of it.</summary>
internal static class OpenFacts
{
    /// <summary>Each open fact with the largest share of the open rules (0 to 1) that one value of it would settle. Empty when the tree is decided.</summary>
    public static IReadOnlyList<(Fact Fact, double Settles)> Of(CompiledTree tree, ReadOnlySpan<double> values)
    {
        var answers = new Kleene[tree.Nodes.Length];
        var open = Open(tree, values, answers);
        if (open.Count == 0) return [];
        var tried = values.ToArray();
        var ranked = new List<(Fact Fact, double Best, double Mean, int Place)>();
        foreach (var local in open.Distinct())
        {
            var (best, mean) = Try(tree, tried, tree.Regions[local], open.Count, answers);
            ranked.Add((tree.Regions[local].Fact, best, mean, ranked.Count));
        }

        return [.. ranked.OrderByDescending(r => r.Best).ThenByDescending(r => r.Mean).ThenBy(r => r.Place).Select(r => (r.Fact, r.Best))];
    }

    private static (double Best, double Mean) Try(CompiledTree tree, double[] values, FactRegions regions, int open, Kleene[] answers)
    {
        var (best, sum, count) = (0.0, 0.0, 0);
        for (var region = 0; region < regions.Count; region++)
        {
            if ((regions.Possible >> region & 1) == 0) continue;
            values[regions.Fact.Index] = regions.Sample(region, double.NaN);
            var settled = (double)(open - Open(tree, values, answers).Count) / open;
            (best, sum, count) = (Math.Max(best, settled), sum + settled, count + 1);
        }

        values[regions.Fact.Index] = double.NaN;
        return (best, sum / count);
    }

    /// <summary>The rules on unknown facts all of whose ancestors are undecided, by place of the fact in the tree's list.</summary>
    private static List<int> Open(CompiledTree tree, ReadOnlySpan<double> values, Kleene[] answers)
    {
        tree.Answers(values, answers);
        var open = new List<int>();
        var nodes = tree.Nodes;
        for (var at = 0; at < nodes.Length;)
        {
            if (answers[at] is not Kleene.NotKnown) at = nodes[at].End;
            else
            {
                if (nodes[at].Local >= 0) open.Add(nodes[at].Local);
                at++;
            }
        }

        return open;
    }
}
