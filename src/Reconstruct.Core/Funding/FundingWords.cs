using Reconstruct.Core.Boards;

namespace Reconstruct.Core.Funding;

/// <summary>Answers in plain words.</summary>
internal static class FundingWords
{
    public static string Of(FundingOutcome outcome) => outcome switch
    {
        FundingOutcome.MetNoApproval => "The criteria are met. No approval is needed before the referral.",
        FundingOutcome.MetPriorApproval => "The criteria are met. Approval must be asked for before treatment.",
        FundingOutcome.MetApprovalNotStated => "The criteria are met. What was read does not say whether approval is needed first: ask before treatment.",
        FundingOutcome.ExceptionalOnly => "Only a request for an exceptional case is open.",
        FundingOutcome.NotFunded => "This policy does not fund it.",
        FundingOutcome.OutsidePolicy => "This policy does not cover it. Somebody else decides.",
        FundingOutcome.FastTrack => "Funding rules do not apply. This goes another, quicker way.",
        FundingOutcome.MoreInformation => "More information is needed.",
        FundingOutcome.NoPolicy => "No policy is loaded. This says nothing about funding: ask the board.",
        _ => "Two sources that are both held to be in force give different answers: ask the board.",
    };

    public static string Of(Policy policy, FundingVerdict verdict, Facts facts) => verdict.Reason switch
    {
        FundingReason.CriteriaNotMet => "The criteria are not met. Only a request for an exceptional case is open.",
        FundingReason.CriteriaNotKnown => "More information is needed to answer the criteria.",
        FundingReason.EvidenceMissing => "The criteria are met. Something that must be sent along is still missing: " + Absent(policy, facts) + ".",
        FundingReason.ScopeNotKnown => "The criteria are met. Whether this policy covers the case is not known yet.",
        FundingReason.ListNotWhole => "What was read of the list is met, but the published list is not whole here: ask the board for the rest.",
        FundingReason.RouteExceptional => "This policy is by request for an exceptional case only.",
        FundingReason.MinimumMet => "This policy is by request for an exceptional case only. The least that a request must show is there; the case must be exceptional too.",
        FundingReason.MinimumNotMet => "This policy is by request for an exceptional case only. The least that a request must show is not there.",
        FundingReason.MinimumNotKnown => "This policy is by request for an exceptional case only. Whether the least that a request must show is there is not known yet.",
        FundingReason.Excluded => policy.ScopeExclusions.First(s => s.Tree.Evaluate(facts.Values) is Kleene.Met).Then,
        FundingReason.FastTracked => policy.FastTracks.First(f => f.Tree.Evaluate(facts.Values) is Kleene.Met).Then,
        _ => Of(verdict.Outcome),
    };

    public static string Of(Criterion criterion) => criterion switch
    {
        Criterion.AllOf => "All of" + Named(criterion),
        Criterion.AnyOf => "Any of" + Named(criterion),
        Criterion.AtLeastOf group => $"At least {group.Count} of" + Named(criterion),
        Criterion.Not => criterion.Clause ?? "Not so",
        Criterion.Rule rule => $"{rule.Fact.Name}: {rule.Comparison}",
        _ => criterion.Clause ?? "A rule that was not read",
    };

    public static List<FundingCaution> Cautions(Policy policy, DateOnly on)
    {
        var cautions = new List<FundingCaution>();
        if (policy.Status is PolicyStatus.Proposed) cautions.Add(new("proposed", "This is a proposal. It is not known to have been adopted."));
        if (policy.Status is PolicyStatus.Legacy)
            cautions.Add(new("legacy", "This rule is from before the board, or of unknown date. It is a real rule, and not current commissioning."));
        if (!policy.Complete) cautions.Add(new("not-whole", $"The published list is not whole here. {policy.Note}"));
        else if (policy.Note is { } note) cautions.Add(new("note", note));
        if (policy.Owner.Area is { } area) cautions.Add(new("area", $"It was made for {area}, a part of the board's area."));
        if (policy.EffectiveFrom is null) cautions.Add(new("start-not-known", "The day from which it holds is not known."));
        else if (policy.EffectiveFrom.Last > on)
            cautions.Add(new("start-not-exact", $"It is dated {policy.EffectiveFrom.Words}; whether it held on this day is not certain."));
        if (policy.Source.Source.Standing is not SourceStanding.Primary)
            cautions.Add(new("second-hand", "It was read in a text that repeats it, not in the policy itself."));
        cautions.Add(policy.Source.Source.ReadOn is { } read
            ? new("read-on", $"Policies change. This one was read on {Clocks.DateWords.InWords(read)}.")
            : new("read-date-not-kept", "Policies change. The day on which this one was read was not kept: check with the board."));
        return cautions;
    }

    public static FundingCaution Predecessor(Board board, Board kept) => new("predecessor",
        $"{board.Name} has no policy of its own here yet. The rules of {kept.Name} are used until it has: a decision of this service, not a published rule.");

    public static FundingCaution Several(IReadOnlyList<PolicyDecision> policies, bool conflict)
    {
        var names = policies.Select(p => p.Policy.Owner.Area is { } area ? $"{p.Policy.Version} ({area})" : p.Policy.Version);
        return new(conflict ? "conflict" : "sources-agree",
            $"{policies.Count} sources are held for this board: {string.Join(", ", names)}. They {(conflict ? "conflict" : "agree")} on these facts.");
    }

    /// <summary>Notes a gate that was not asked about.</summary>
    public static void Condition(CompiledTree gate, string then, Facts facts, List<FundingCondition> into)
    {
        if (gate.Evaluate(facts.Values) is not Kleene.NotKnown) return;
        var root = gate.Criteria[0];
        var named = root.Clause ?? string.Join("; ", gate.Criteria.OfType<Criterion.Rule>().Select(r => r.Clause ?? r.Fact.Name));
        into.Add(new(root.Id, $"Not so: {named}. If it is: {then}", [.. OpenFacts.Of(gate, facts.Values).Select(f => f.Fact)]));
    }

    private static string Named(Criterion criterion) => criterion.Clause is null ? "" : $": {criterion.Clause}";

    private static string Absent(Policy policy, Facts facts) => string.Join(", ", policy.Evidence.Where(e => facts[e.Fact] != 1).Select(e => e.Words));
}
