using Reconstruct.Core.Boards;

namespace Reconstruct.Core.Funding;

/// <summary>Decides what the NHS funds by policies that are data: fast track, commissioner, policy in force that day, scope, evidence, criteria, route. Pure, and the same
/// question to the same book gives the same bytes.</summary>
/// <remarks>
/// An answer is never a promise of treatment: a clinician still decides whether it is right for the person. What is not known is never taken for yes or no; a gate
/// that was not asked about is named as a condition of the answer.
/// </remarks>
public static class FundingEngine
{
    /// <summary>Version of the rules of deciding; it is in every answer.</summary>
    public const string Version = "funding-1";

    /// <summary>Answers a question.</summary>
    public static FundingAnswer Decide(PolicyBook book, BoardTable boards, FundingRequest request) =>
        Decide(book, boards, request, policy => PolicyJudgement.Of(policy, request.Facts, request.On));

    /// <summary>What one policy version says, whatever its status: for a decision made again, a draft, a comparison.</summary>
    public static PolicyDecision Judge(Policy policy, Facts facts, DateOnly on) => PolicyJudgement.Of(policy, facts, on);

    /// <summary>Puts one person's facts to every board in force on a day and to every version that is kept.</summary>
    public static FundingComparison Compare(PolicyBook book, BoardTable boards, Procedure procedure, DateOnly on, Facts facts)
    {
        var judged = book.For(procedure).ToDictionary(p => p.Id, p => PolicyJudgement.Of(p, facts, on), StringComparer.Ordinal);
        var answers = boards.On(on).Select(board =>
            Decide(book, boards, FundingRequest.Make(book, boards, procedure.Id, on, facts, board.Code).Value, policy => judged[policy.Id]));
        return new(Version, procedure, on, facts, [.. answers], [.. book.For(procedure).Select(p => judged[p.Id])]);
    }

    /// <summary>The unknown fact to ask about next: what would send the person another way first, then what settles most. Null when nothing that is still unknown can
    /// change the answer.</summary>
    /// <param name="answer">The answer so far.</param>
    /// <param name="except">Facts that are not asked about, because the person was asked and does not know.</param>
    public static Fact? NextQuestion(FundingAnswer answer, IReadOnlySet<Fact>? except = null)
    {
        bool Open(Fact fact) => except?.Contains(fact) is not true;
        foreach (var decision in answer.Decisions)
        {
            if (decision.HoldsIf.Concat(decision.Policies.SelectMany(p => p.HoldsIf)).SelectMany(c => c.Facts).FirstOrDefault(Open) is { } gate) return gate;
        }

        return answer.Decisions.SelectMany(d => d.Policies).SelectMany(p => p.Missing).Where(m => Open(m.Fact))
            .GroupBy(m => m.Fact)
            .OrderByDescending(g => g.Max(m => m.Settles)).ThenByDescending(g => g.Count())
            .FirstOrDefault()?.Key;
    }

    private static FundingAnswer Decide(PolicyBook book, BoardTable boards, FundingRequest request, Func<Policy, PolicyDecision> judge)
    {
        var decisions = Gate(book, request, judge) is { } gated
            ? [gated]
            : PolicySets.Of(request, boards).Select(set => OfSet(book, request, set, judge)).ToList();
        var (outcome, reason, words) = decisions.Select(d => d.Outcome).Distinct().Count() == 1
            ? (decisions[0].Outcome, decisions[0].Reason, decisions[0].Words)
            : (FundingOutcome.MoreInformation, FundingReason.BoardNotCertain, "More than one board's rules may apply, and they differ: find out which board it is.");
        return new(Version, request.Procedure, request.On, request.Facts, request.Place, outcome, reason, words, decisions);
    }

    private static FundingDecision? Gate(PolicyBook book, FundingRequest request, Func<Policy, PolicyDecision> judge)
    {
        var values = request.Facts.Values;
        foreach (var fast in book.FastTracks)
        {
            if (fast.Tree.Evaluate(values) is Kleene.Met)
                return new(request.Place.Board, null, null, FundingOutcome.FastTrack, FundingReason.FastTracked, fast.Then, [], [], []);
        }

        foreach (var service in book.Services)
        {
            if (!service.Concerns(request.Procedure) || service.Tree.Evaluate(values) is not Kleene.Met) continue;
            var policies = PolicySets.OfService(book, request.Procedure, service, request.On).Select(judge).ToList();
            var (outcome, reason, words) = Join(policies, FundingOutcome.OutsidePolicy, FundingReason.NhsEnglandService, service.Then);
            return new(null, null, service, outcome, reason, words, policies, FastTracks(book, request), [new("nhs-england", service.Then)]);
        }

        return null;
    }

    private static FundingDecision OfSet(PolicyBook book, FundingRequest request, PolicySets.Set set, Func<Policy, PolicyDecision> judge)
    {
        var policies = PolicySets.Choose(book, request.Procedure, set, request.On).Select(judge).ToList();
        var (outcome, reason, words) = Join(policies, FundingOutcome.NoPolicy, FundingReason.NoPolicyLoaded, FundingWords.Of(FundingOutcome.NoPolicy));
        var kept = set.Predecessor is { } earlier && policies.TrueForAll(p => string.Equals(p.Policy.Owner.Code, earlier.Code, StringComparison.Ordinal)) ? earlier : null;
        var cautions = new List<FundingCaution>();
        if (kept is not null && policies.Count > 0) cautions.Add(FundingWords.Predecessor(set.Board, kept));
        if (policies.Count > 1) cautions.Add(FundingWords.Several(policies, outcome is FundingOutcome.Conflict));
        var conditions = FastTracks(book, request);
        foreach (var service in book.Services.Where(s => s.Concerns(request.Procedure)))
            FundingWords.Condition(service.Tree, service.Then, request.Facts, conditions);
        return new(set.Board, kept, null, outcome, reason, words, policies, conditions, cautions);
    }

    private static (FundingOutcome Outcome, FundingReason Reason, string Words) Join(List<PolicyDecision> policies, FundingOutcome none, FundingReason why, string words)
    {
        if (policies.Count == 0) return (none, why, words);
        if (policies.TrueForAll(p => p.Outcome == policies[0].Outcome)) return (policies[0].Outcome, policies[0].Reason, policies[0].Words);
        var captures = policies.Exists(p => p.Policy.ConflictsWith.Count > 0);
        return (FundingOutcome.Conflict, captures ? FundingReason.CapturesDisagree : FundingReason.AreasDisagree, FundingWords.Of(FundingOutcome.Conflict));
    }

    private static List<FundingCondition> FastTracks(PolicyBook book, FundingRequest request)
    {
        var conditions = new List<FundingCondition>();
        foreach (var fast in book.FastTracks) FundingWords.Condition(fast.Tree, fast.Then, request.Facts, conditions);
        return conditions;
    }
}
