using System.Runtime.InteropServices;

namespace Reconstruct.Core.Funding;

/// <summary>A tree of criteria laid out flat, each node before its children, so that it can be answered without allocating.</summary>
internal sealed class CompiledTree
{
    private readonly Node[] _nodes;

    private CompiledTree(Node[] nodes, IReadOnlyList<Criterion> criteria, IReadOnlyList<FactRegions> regions) =>
        (_nodes, Criteria, Regions) = (nodes, criteria, regions);

    internal enum Op : byte
    {
        AllOf,
        AnyOf,
        AtLeastOf,
        Not,
        NotRead,
        AtMost,
        Below,
        AtLeast,
        Above,
        InRange,
        OneOf,
    }

    /// <summary>The nodes as they were written, in the same order.</summary>
    public IReadOnlyList<Criterion> Criteria { get; }

    /// <summary>The facts that the tree asks about, each with the regions that its limits cut.</summary>
    public IReadOnlyList<FactRegions> Regions { get; }

    public IEnumerable<Fact> Facts => Regions.Select(r => r.Fact);

    internal ReadOnlySpan<Node> Nodes => _nodes;

    public static CompiledTree Of(Criterion root)
    {
        var criteria = root.Whole().ToList();
        var regions = criteria.OfType<Criterion.Rule>().GroupBy(r => r.Fact).Select(g => FactRegions.Of(g.Key, g)).ToList();
        var nodes = new List<Node>();
        Lay(root, nodes, regions);
        return new([.. nodes], criteria, regions);
    }

    public Kleene Evaluate(ReadOnlySpan<double> values) => Evaluate(_nodes, 0, values);

    /// <summary>The answer of every node, none left out. <paramref name="into"/> has one place for each.</summary>
    public void Answers(ReadOnlySpan<double> values, Span<Kleene> into)
    {
        for (var i = _nodes.Length - 1; i >= 0; i--) into[i] = Join(i, into, values);
    }

    private static Kleene Evaluate(Node[] nodes, int at, ReadOnlySpan<double> values)
    {
        ref readonly var node = ref nodes[at];
        if (node.Op >= Op.NotRead) return Leaf(node, values);
        var (met, notKnown) = (0, 0);
        for (var child = at + 1; child < node.End; child = nodes[child].End)
        {
            var answer = Evaluate(nodes, child, values);
            if (node.Op is Op.Not) return KleeneLogic.Not(answer);
            if (node.Op is Op.AllOf && answer is Kleene.NotMet) return Kleene.NotMet;
            if (node.Op is Op.AnyOf && answer is Kleene.Met) return Kleene.Met;
            if (answer is Kleene.Met) met++;
            else if (answer is Kleene.NotKnown) notKnown++;
        }

        return node.Op switch
        {
            Op.AllOf => notKnown > 0 ? Kleene.NotKnown : Kleene.Met,
            Op.AnyOf => notKnown > 0 ? Kleene.NotKnown : Kleene.NotMet,
            _ => KleeneLogic.AtLeast(node.Count, met, notKnown),
        };
    }

    private static Kleene Leaf(in Node node, ReadOnlySpan<double> values)
    {
        if (node.Op is Op.NotRead) return Kleene.NotKnown;
        var value = values[node.Fact];
        if (double.IsNaN(value)) return Kleene.NotKnown;
        return KleeneLogic.Of(node.Op switch
        {
            Op.AtMost => value <= node.A,
            Op.Below => value < node.A,
            Op.AtLeast => value >= node.A,
            Op.Above => value > node.A,
            Op.InRange => value >= node.A && value <= node.B,
            _ => (node.Choices >> (int)value & 1) != 0,
        });
    }

    private static void Lay(Criterion criterion, List<Node> nodes, List<FactRegions> regions)
    {
        var at = nodes.Count;
        nodes.Add(default);
        foreach (var part in criterion.Of) Lay(part, nodes, regions);
        var rule = criterion as Criterion.Rule;
        var local = rule is null ? -1 : regions.FindIndex(r => r.Fact == rule.Fact);
        var (op, a, b) = Describe(criterion);
        var (count, met) = ((criterion as Criterion.AtLeastOf)?.Count ?? 0, rule is null ? 0 : regions[local].Met(rule));
        nodes[at] = new(op, rule?.Fact.Index ?? -1, a, b, Choices(criterion), count, nodes.Count, local, met);
    }

    private static (Op Op, double A, double B) Describe(Criterion criterion) => criterion switch
    {
        Criterion.AllOf => (Op.AllOf, 0, 0),
        Criterion.AnyOf => (Op.AnyOf, 0, 0),
        Criterion.AtLeastOf => (Op.AtLeastOf, 0, 0),
        Criterion.Not => (Op.Not, 0, 0),
        Criterion.NotRead => (Op.NotRead, 0, 0),
        Criterion.AtMost rule => (Op.AtMost, rule.Limit, 0),
        Criterion.Below rule => (Op.Below, rule.Limit, 0),
        Criterion.AtLeast rule => (Op.AtLeast, rule.Limit, 0),
        Criterion.Above rule => (Op.Above, rule.Limit, 0),
        Criterion.StableForMonths rule => (Op.AtLeast, rule.Months, 0),
        Criterion.InRange rule => (Op.InRange, rule.From, rule.To),
        Criterion.IsTrue or Criterion.IsOneOf => (Op.OneOf, 0, 0),
        _ => throw new InvalidOperationException($"No such criterion: {criterion.Kind}"),
    };

    private static ulong Choices(Criterion criterion) => criterion switch
    {
        Criterion.IsTrue => 0b10,
        Criterion.IsOneOf rule => rule.Values.Aggregate(0UL, (mask, value) => mask | 1UL << rule.Fact.Choice(value)),
        _ => 0,
    };

    private Kleene Join(int at, Span<Kleene> answers, ReadOnlySpan<double> values)
    {
        ref readonly var node = ref _nodes[at];
        if (node.Op >= Op.NotRead) return Leaf(node, values);
        var (all, any, met, notKnown) = (Kleene.Met, Kleene.NotMet, 0, 0);
        for (var child = at + 1; child < node.End; child = _nodes[child].End)
        {
            var answer = answers[child];
            (all, any) = (KleeneLogic.And(all, answer), KleeneLogic.Or(any, answer));
            if (answer is Kleene.Met) met++;
            if (answer is Kleene.NotKnown) notKnown++;
        }

        return node.Op switch
        {
            Op.AllOf => all,
            Op.AnyOf => any,
            Op.Not => KleeneLogic.Not(all),
            _ => KleeneLogic.AtLeast(node.Count, met, notKnown),
        };
    }

    /// <summary>One node. Its children lie between it and <see cref="End"/>.</summary>
    [StructLayout(LayoutKind.Auto)]
    internal readonly record struct Node(Op Op, int Fact, double A, double B, ulong Choices, int Count, int End, int Local, ulong MetRegions);
}
