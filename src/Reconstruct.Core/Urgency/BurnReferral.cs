namespace Reconstruct.Core.Urgency;

/// <summary>Whether to refer or discuss a burn: each applicable rule set shown, and the strictest wins.</summary>
/// <remarks>That the strictest wins is our rule. Source: see <see cref="BurnRuleSets"/>.</remarks>
public static class BurnReferral
{
    /// <summary>That the strictest wins.</summary>
    public static Source StrictestWins { get; } = new("Where rule sets differ this service takes the strictest that applies", Standing: SourceStanding.Inferred);

    /// <summary>What each applicable rule set says; a rule set for adults does not apply up to 16 years.</summary>
    public static IReadOnlyList<BurnRuleSetAnswer> Judge(BurnFacts facts, IEnumerable<BurnRuleSet> ruleSets) =>
        [.. ruleSets.Where(r => facts.IsAdult || !r.AdultsOnly).Select(r => One(facts, r))];

    /// <summary>The strictest of several answers; at least one is needed.</summary>
    public static BurnAction Strictest(IReadOnlyList<BurnRuleSetAnswer> answers) => answers.Min(a => a.Action);

    /// <summary>
    /// What was answered with yes and no applicable rule set has a line for, at this age and size: it changed nothing above and must not be passed over in silence. The line of the Bristol
    /// guide for a centre counts where that guide applies.
    /// </summary>
    public static IReadOnlyList<BurnQuestion> Unread(BurnFacts facts, IReadOnlyList<BurnRuleSet> ruleSets)
    {
        var applicable = ruleSets.Where(r => facts.IsAdult || !r.AdultsOnly).ToList();
        List<Func<BurnFacts, bool?>> lines = [.. applicable.SelectMany(r => r.Triggers).Select(t => t.Holds)];
        if (applicable.Contains(BurnRuleSets.BristolAdult)) lines.Add(BurnRuleSets.NeedsCentre);
        return [.. BurnQuestion.All.Where(q => q.Answer(facts) == true && !q.IsReadBy(facts, lines))];
    }

    private static BurnRuleSetAnswer One(BurnFacts facts, BurnRuleSet ruleSet)
    {
        var met = ruleSet.Triggers.Where(t => t.Holds(facts) == true).ToList();
        var notKnown = ruleSet.Triggers.Where(t => t.Holds(facts) is null).ToList();
        var action = met.Count > 0 ? met.Min(t => t.Action) : notKnown.Count > 0 ? BurnAction.MoreInformation : BurnAction.NoneMatched;
        return new(ruleSet, action, met, notKnown);
    }
}
