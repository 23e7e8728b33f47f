namespace Reconstruct.Core.Funding;

/// <summary>A policy made ready for many evaluations.</summary>
internal sealed class CompiledPolicy
{
    private readonly Policy _policy;
    private readonly CompiledTree[] _fastTracks;
    private readonly (CompiledTree Tree, FundingOutcome Outcome)[] _scope;
    private readonly int[] _evidence;

    private CompiledPolicy(Policy policy)
    {
        _policy = policy;
        _fastTracks = [.. policy.FastTracks.Select(f => f.Tree)];
        _scope = [.. policy.ScopeExclusions.Select(s => (s.Tree, s.Outcome))];
        _evidence = [.. policy.Evidence.Select(e => e.Fact.Index)];
        Criteria = policy.Criteria is null ? null : CompiledTree.Of(policy.Criteria);
        Gates = Tree("gates", [.. policy.FastTracks.Select(f => f.When), .. policy.ScopeExclusions.Select(s => s.When)], any: true);
        Scope = Tree("scope", [.. policy.ScopeExclusions.Select(s => s.When)], any: true);
        Needed = Tree("needed", [.. policy.Criteria is null ? [] : new[] { policy.Criteria }, .. NeedsEvidence ? EvidenceRules() : []], any: false);
        var unexcluded = policy.ScopeExclusions.Select(s => new Criterion.Not(s.When.Id, null, s.When));
        Whole = Tree("whole", [.. unexcluded, .. Needed?.Criteria[0] is { } needed ? new[] { needed } : []], any: false);
        var evidence = Tree("evidence", [.. EvidenceRules()], any: false);
        Facts = [.. new[] { Gates, Needed, evidence }.OfType<CompiledTree>().SelectMany(t => t.Facts).Distinct()];
    }

    /// <summary>The criteria alone.</summary>
    public CompiledTree? Criteria { get; }

    /// <summary>Met when a fast track or an exclusion applies.</summary>
    public CompiledTree? Gates { get; }

    /// <summary>Met when an exclusion applies.</summary>
    public CompiledTree? Scope { get; }

    /// <summary>Criteria and evidence: what the outcome hangs on once no gate applies.</summary>
    public CompiledTree? Needed { get; }

    /// <summary>No exclusion, the criteria and the evidence: met exactly when the answer is "met".</summary>
    public CompiledTree? Whole { get; }

    public IReadOnlyList<Fact> Facts { get; }

    private bool NeedsEvidence => _policy.Complete && _policy.Route is not (PolicyRoute.IfrOnly or PolicyRoute.NotFunded);

    public static CompiledPolicy Of(Policy policy) => new(policy);

    public FundingVerdict Evaluate(ReadOnlySpan<double> values)
    {
        foreach (var tree in _fastTracks)
        {
            if (tree.Evaluate(values) is Kleene.Met) return new(FundingOutcome.FastTrack, FundingReason.FastTracked);
        }

        var scopeKnown = true;
        foreach (var (tree, outcome) in _scope)
        {
            var excluded = tree.Evaluate(values);
            if (excluded is Kleene.Met) return new(outcome, FundingReason.Excluded);
            scopeKnown &= excluded is Kleene.NotMet;
        }

        var criteria = Criteria?.Evaluate(values);
        return _policy.Route switch
        {
            PolicyRoute.NotFunded => new(FundingOutcome.NotFunded, FundingReason.RouteNotFunded),
            PolicyRoute.IfrOnly => new(FundingOutcome.ExceptionalOnly, Minimum(criteria)),
            _ => ByCriteria(criteria ?? Kleene.NotKnown, scopeKnown, values),
        };
    }

    private static FundingReason Minimum(Kleene? criteria) => criteria switch
    {
        null => FundingReason.RouteExceptional,
        Kleene.Met => FundingReason.MinimumMet,
        Kleene.NotMet => FundingReason.MinimumNotMet,
        _ => FundingReason.MinimumNotKnown,
    };

    private FundingVerdict ByCriteria(Kleene criteria, bool scopeKnown, ReadOnlySpan<double> values)
    {
        if (criteria is Kleene.NotMet) return new(FundingOutcome.ExceptionalOnly, FundingReason.CriteriaNotMet);
        if (criteria is Kleene.NotKnown) return new(FundingOutcome.MoreInformation, FundingReason.CriteriaNotKnown);
        if (!scopeKnown) return new(FundingOutcome.MoreInformation, FundingReason.ScopeNotKnown);
        if (!_policy.Complete) return new(FundingOutcome.MoreInformation, FundingReason.ListNotWhole);
        foreach (var fact in _evidence)
        {
            if (values[fact] != 1) return new(FundingOutcome.MoreInformation, FundingReason.EvidenceMissing);
        }

        return new(MetBy(_policy.Route), FundingReason.CriteriaMet);
    }

    private static FundingOutcome MetBy(PolicyRoute route) => route switch
    {
        PolicyRoute.CriteriaBased => FundingOutcome.MetNoApproval,
        PolicyRoute.PriorApproval => FundingOutcome.MetPriorApproval,
        _ => FundingOutcome.MetApprovalNotStated,
    };

    private static CompiledTree? Tree(string id, IReadOnlyList<Criterion> parts, bool any) => parts.Count == 0
        ? null : CompiledTree.Of(any ? new Criterion.AnyOf(id, null, parts) : new Criterion.AllOf(id, null, parts));

    private IEnumerable<Criterion> EvidenceRules() => _policy.Evidence.Select((e, i) => new Criterion.IsTrue($"evidence.{i + 1}", e.Words, e.Fact));
}
