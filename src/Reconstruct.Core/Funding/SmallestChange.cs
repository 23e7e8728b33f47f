namespace Reconstruct.Core.Funding;

/// <summary>The smallest sets of facts whose change, or whose finding out, changes the answer of a tree. Exact: sets of demands are built from the leaves up.</summary>
/// <remarks>
/// A demand names the regions of a fact that a goal allows. Joining two sets meets their regions; a set in which a fact has no region left is dropped, and so is
/// a set that asks at least as much as another. A tree that would take more than <see cref="MostSteps"/> steps is not searched to the end and has no answer here:
/// shipped policies stay far below, a tree made to be slow does not hold anybody up.
/// </remarks>
internal sealed class SmallestChange
{
    /// <summary>The most joins and comparisons of one search.</summary>
    public const int MostSteps = 100_000;

    private readonly CompiledTree _tree;
    private readonly double[] _values;
    private readonly bool _learn;
    private int _steps;

    private SmallestChange(CompiledTree tree, ReadOnlySpan<double> values, bool learn)
    {
        (_tree, _learn) = (tree, learn);
        _values = new double[tree.Regions.Count];
        for (var i = 0; i < _values.Length; i++) _values[i] = values[tree.Regions[i].Fact.Index];
    }

    /// <summary>Known facts to change so that an answer which is met or not met is so no longer. What is not known stays so.</summary>
    public static IReadOnlyList<FactDemand[]> Flip(CompiledTree tree, ReadOnlySpan<double> values, Kleene from) =>
        new SmallestChange(tree, values, learn: false).Find(from is Kleene.NotMet);

    /// <summary>Unknown facts to find out, and what they must turn out to be, so that the answer is met (or not met). What is known stays so.</summary>
    public static IReadOnlyList<FactDemand[]> Learn(CompiledTree tree, ReadOnlySpan<double> values, bool met) =>
        new SmallestChange(tree, values, learn: true).Find(met);

    private List<FactDemand[]> Find(bool goal)
    {
        var sets = Sets(0, goal);
        if (sets.Count == 0 || _steps > MostSteps) return [];
        var least = sets.Min(s => s.Cost);
        return least == 0 ? [] : [.. sets.Where(s => s.Cost == least).OrderBy(s => s.Order, StringComparer.Ordinal).Select(Demands)];
    }

    private FactDemand[] Demands(DemandSet set) =>
        [.. set.Demands.Where(d => Costs(d.Local, d.Regions)).OrderBy(d => d.Local).Select(d => new FactDemand(_tree.Regions[d.Local], d.Regions, _values[d.Local]))];

    private List<DemandSet> Sets(int at, bool goal)
    {
        var node = _tree.Nodes[at];
        return node.Op switch
        {
            CompiledTree.Op.NotRead => _learn ? [] : [DemandSet.None],
            CompiledTree.Op.Not => Sets(at + 1, !goal),
            CompiledTree.Op.AllOf => goal ? Every(Children(at), true) : Either(Children(at), false),
            CompiledTree.Op.AnyOf => goal ? Either(Children(at), true) : Every(Children(at), false),
            CompiledTree.Op.AtLeastOf => Several(Children(at), goal ? node.Count : Children(at).Count - node.Count + 1, goal),
            _ => Leaf(node, goal),
        };
    }

    private List<int> Children(int at)
    {
        var children = new List<int>();
        var nodes = _tree.Nodes;
        for (var child = at + 1; child < nodes[at].End; child = nodes[child].End) children.Add(child);
        return children;
    }

    private List<DemandSet> Leaf(in CompiledTree.Node node, bool goal)
    {
        var regions = _tree.Regions[node.Local];
        var allowed = goal ? node.MetRegions : regions.Possible & ~node.MetRegions;
        var known = !double.IsNaN(_values[node.Local]);
        if (!known && !_learn) return [DemandSet.None];
        if (known && _learn) return (allowed >> regions.Region(_values[node.Local]) & 1) != 0 ? [DemandSet.None] : [];
        return allowed == 0 ? [] : [new([(node.Local, allowed)], Costs(node.Local, allowed) ? 1 : 0)];
    }

    private bool Costs(int local, ulong allowed) => double.IsNaN(_values[local]) || (allowed >> _tree.Regions[local].Region(_values[local]) & 1) == 0;

    private List<DemandSet> Either(List<int> children, bool goal) => Trim(children.SelectMany(c => Sets(c, goal)));

    private List<DemandSet> Every(List<int> children, bool goal)
    {
        List<DemandSet> joined = [DemandSet.None];
        foreach (var child in children)
        {
            var sets = Sets(child, goal);
            joined = Trim(joined.SelectMany(a => sets.Select(b => Join(a, b))).OfType<DemandSet>());
        }

        return joined;
    }

    private List<DemandSet> Several(List<int> children, int count, bool goal)
    {
        if (count > children.Count) return [];
        var chosen = new List<DemandSet>[count + 1]; // by how many of the children seen so far reach the goal
        for (var picked = 0; picked <= count; picked++) chosen[picked] = picked == 0 ? [DemandSet.None] : [];
        foreach (var child in children)
        {
            var sets = Sets(child, goal);
            for (var picked = count; picked > 0; picked--)
                chosen[picked] = Trim(chosen[picked].Concat(chosen[picked - 1].SelectMany(a => sets.Select(b => Join(a, b))).OfType<DemandSet>()));
        }

        return chosen[count];
    }

    private DemandSet? Join(DemandSet a, DemandSet b)
    {
        if (++_steps > MostSteps) return null;
        if (a.Demands.Length == 0) return b;
        if (b.Demands.Length == 0) return a;
        var demands = a.Demands.ToList();
        foreach (var (local, regions) in b.Demands)
        {
            var at = demands.FindIndex(d => d.Local == local);
            if (at < 0) demands.Add((local, regions));
            else if ((demands[at].Regions & regions) is var left and not 0) demands[at] = (local, left);
            else return null;
        }

        return new([.. demands], demands.Count(d => Costs(d.Local, d.Regions)));
    }

    private List<DemandSet> Trim(IEnumerable<DemandSet> sets)
    {
        var kept = new List<DemandSet>();
        foreach (var set in sets.OrderBy(s => s.Cost).ThenBy(s => s.Demands.Length))
        {
            _steps += kept.Count;
            if (_steps > MostSteps) return [];
            if (!kept.Exists(k => k.AsksNoMoreThan(set))) kept.Add(set);
        }

        return kept;
    }

    /// <summary>What a goal demands of some facts, and how many of them would have to change.</summary>
    private sealed record DemandSet((int Local, ulong Regions)[] Demands, int Cost)
    {
        public static readonly DemandSet None = new([], 0);

        public string Order => string.Join(',', Demands.Select(d => $"{d.Local:D3}").Order(StringComparer.Ordinal));

        public bool AsksNoMoreThan(DemandSet other) =>
            Array.TrueForAll(Demands, d => Array.Exists(other.Demands, o => o.Local == d.Local && (o.Regions & ~d.Regions) == 0));
    }
}
