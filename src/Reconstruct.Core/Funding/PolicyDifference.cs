namespace Reconstruct.Core.Funding;

/// <summary>Why two policies differ for one person: a fact that they ask about differently or answer differently.</summary>
/// <param name="Fact">The fact; null for rules that were not read.</param>
/// <param name="First">The rules of the first policy about it; empty when it does not ask.</param>
/// <param name="Second">The rules of the second policy about it; empty when it does not ask.</param>
/// <param name="AnswersDiffer">True when the answers differ; false when only the rules do.</param>
public sealed record PolicyDifference(Fact? Fact, IReadOnlyList<CriterionAnswer> First, IReadOnlyList<CriterionAnswer> Second, bool AnswersDiffer)
{
    /// <summary>The facts on which two decisions differ, those with different answers first, then by the order of the first policy.</summary>
    public static IReadOnlyList<PolicyDifference> Between(PolicyDecision first, PolicyDecision second)
    {
        var facts = first.Criteria.Concat(second.Criteria).Where(c => c.IsRule).Select(c => c.Fact).Distinct();
        var differences = facts.Select(f => Of(f, first, second)).Where(d => d.AnswersDiffer || !Same(d.First, d.Second)).ToList();
        return [.. differences.Where(d => d.AnswersDiffer), .. differences.Where(d => !d.AnswersDiffer)];
    }

    private static PolicyDifference Of(Fact? fact, PolicyDecision first, PolicyDecision second)
    {
        var (a, b) = (Rules(first, fact), Rules(second, fact));
        var differ = a.Count == 0 || b.Count == 0
            ? a.Concat(b).Any(c => c.Answer is not Kleene.Met)
            : !a.Select(c => c.Answer).Distinct().Order().SequenceEqual(b.Select(c => c.Answer).Distinct().Order());
        return new(fact, a, b, differ);
    }

    private static List<CriterionAnswer> Rules(PolicyDecision decision, Fact? fact) => [.. decision.Criteria.Where(c => c.IsRule && c.Fact == fact)];

    private static bool Same(IReadOnlyList<CriterionAnswer> a, IReadOnlyList<CriterionAnswer> b) =>
        a.Select(c => c.Comparison ?? c.Clause).SequenceEqual(b.Select(c => c.Comparison ?? c.Clause), StringComparer.Ordinal);
}
