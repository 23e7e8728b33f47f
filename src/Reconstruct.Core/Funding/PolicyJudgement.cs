namespace Reconstruct.Core.Funding;

/// <summary>Puts one person's facts to one policy and explains the answer.</summary>
internal static class PolicyJudgement
{
    /// <summary>The most smallest sets that are told towards one end.</summary>
    private const int MostChangeSets = 8;

    public static PolicyDecision Of(Policy policy, Facts facts, DateOnly on)
    {
        var verdict = policy.Evaluate(facts.Values);
        return new(
            policy,
            verdict.Outcome,
            verdict.Reason,
            FundingWords.Of(policy, verdict, facts),
            Criteria(policy, facts),
            Missing(policy, verdict, facts),
            Changes(policy, verdict, facts),
            HoldsIf(policy, verdict, facts),
            FundingWords.Cautions(policy, on));
    }

    private static List<CriterionAnswer> Criteria(Policy policy, Facts facts)
    {
        var answers = new List<CriterionAnswer>();
        foreach (var fast in policy.FastTracks) Add(answers, fast.Tree, facts);
        foreach (var scope in policy.ScopeExclusions) Add(answers, scope.Tree, facts);
        if (policy.Compiled.Criteria is { } criteria) Add(answers, criteria, facts);
        for (var i = 0; i < policy.Evidence.Count; i++)
        {
            var (fact, words) = policy.Evidence[i];
            var value = facts[fact];
            var answer = value is null ? Kleene.NotKnown : KleeneLogic.Of(value == 1);
            answers.Add(new($"evidence.{i + 1}", 0, "is-true", $"{words} is there", answer, words, fact, "yes", value, facts.Origin(fact)));
        }

        return answers;
    }

    private static void Add(List<CriterionAnswer> into, CompiledTree tree, Facts facts)
    {
        Span<Kleene> answers = stackalloc Kleene[tree.Nodes.Length];
        tree.Answers(facts.Values, answers);
        var root = tree.Criteria[0].Id.Count(c => c == '.');
        for (var i = 0; i < answers.Length; i++)
        {
            var criterion = tree.Criteria[i];
            var rule = criterion as Criterion.Rule;
            var depth = criterion.Id.Count(c => c == '.') - root;
            into.Add(new(criterion.Id, depth, criterion.Kind, FundingWords.Of(criterion), answers[i], criterion.Clause,
                rule?.Fact, rule?.Comparison, rule is null ? null : facts[rule.Fact], rule is null ? null : facts.Origin(rule.Fact)));
        }
    }

    private static List<MissingFact> Missing(Policy policy, FundingVerdict verdict, Facts facts)
    {
        if (verdict.Outcome is not FundingOutcome.MoreInformation && verdict.Reason is not FundingReason.MinimumNotKnown) return [];
        var scope = policy.Compiled.Scope is { } tree ? OpenFacts.Of(tree, facts.Values) : [];
        var needed = policy.Compiled.Needed is { } rest ? OpenFacts.Of(rest, facts.Values) : [];
        return
        [
            .. scope.Select(f => new MissingFact(f.Fact, 1, "scope")),
            .. needed.Where(n => !scope.Any(s => s.Fact == n.Fact))
                .Select(f => new MissingFact(f.Fact, f.Settles, policy.Evidence.Any(e => e.Fact == f.Fact) ? "evidence" : "criteria")),
        ];
    }

    private static List<FundingCondition> HoldsIf(Policy policy, FundingVerdict verdict, Facts facts)
    {
        var conditions = new List<FundingCondition>();
        if (verdict.Reason is FundingReason.FastTracked) return conditions;
        foreach (var fast in policy.FastTracks) FundingWords.Condition(fast.Tree, fast.Then, facts, conditions);
        if (verdict.Reason is FundingReason.Excluded) return conditions;
        foreach (var scope in policy.ScopeExclusions) FundingWords.Condition(scope.Tree, scope.Then, facts, conditions);
        return conditions;
    }

    private static List<ChangeSet> Changes(Policy policy, FundingVerdict verdict, Facts facts)
    {
        var values = facts.Values;
        var changes = new List<ChangeSet>();
        var after = new double[values.Length];
        foreach (var set in Sets(policy.Compiled, policy, verdict, values))
        {
            values.CopyTo(after);
            foreach (var demand in set) after[demand.Regions.Fact.Index] = demand.To;
            var reached = policy.Evaluate(after);
            if (reached.Outcome == verdict.Outcome) continue;
            var facing = set.Select(d => new FactChange(d.Regions.Fact, facts[d.Regions.Fact], d.To, d.Regions.Words(d.Allowed)));
            changes.Add(new(reached.Outcome, reached.Reason, [.. facing]));
        }

        return changes;
    }

    private static IEnumerable<FactDemand[]> Sets(CompiledPolicy compiled, Policy policy, FundingVerdict verdict, ReadOnlySpan<double> values)
    {
        switch (verdict.Reason)
        {
            case FundingReason.CriteriaMet: return SmallestChange.Flip(compiled.Whole!, values, Kleene.Met).Take(MostChangeSets);
            case FundingReason.CriteriaNotMet: return SmallestChange.Flip(compiled.Criteria!, values, Kleene.NotMet).Take(MostChangeSets);
            case FundingReason.Excluded: return SmallestChange.Flip(compiled.Scope!, values, Kleene.Met).Take(MostChangeSets);
        }

        if (verdict.Outcome is not FundingOutcome.MoreInformation) return [];
        var open = values.ToArray(); // evidence that is not there yet can still be found, whether or not it was asked about
        foreach (var item in policy.Evidence.Where(e => open[e.Fact.Index] != 1)) open[item.Fact.Index] = Fact.NotKnown;
        return
        [
            .. SmallestChange.Learn(compiled.Whole!, open, met: true).Take(MostChangeSets),
            .. SmallestChange.Learn(compiled.Criteria!, values, met: false).Take(MostChangeSets),
            .. compiled.Scope is null ? [] : SmallestChange.Learn(compiled.Scope, values, met: true).Take(MostChangeSets),
        ];
    }
}
