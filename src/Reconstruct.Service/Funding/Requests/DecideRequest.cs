using Reconstruct.Core;
using Reconstruct.Core.Boards;
using Reconstruct.Core.Funding;

namespace Reconstruct.Service.Funding.Requests;

/// <summary>Decides a request's facts by the policies, here and nowhere else: no form and no message carries an outcome in. Hazard: HAZ-050.</summary>
public sealed class DecideRequest(PolicyBook book, BoardTable boards)
{
    public PolicyBook Book => book;

    public BoardTable Boards => boards;

    /// <summary>The decision on stored inputs. The same inputs and policies give the same bytes.</summary>
    public Result<FundingAnswer> Decide(FundingInputs inputs) => inputs.Question(book, boards).Then<FundingAnswer>(q => FundingEngine.Decide(book, boards, q));

    /// <summary>Decides and keeps inputs, policies and the decision's bytes in the row.</summary>
    public Result<FundingAnswer> Keep(FundingCase row, FundingInputs inputs)
    {
        var decided = Decide(inputs);
        if (!decided.Ok) return decided;
        (row.Inputs, row.Outcome, row.Decision, row.Policies) = (inputs.Write(), decided.Value.Outcome, DecisionJson.Text(decided.Value), PoliciesOf(decided.Value));
        return decided;
    }

    /// <summary>The policies that an answer used, each as its id and the SHA-256 of its file.</summary>
    public static IReadOnlyList<string> PoliciesOf(FundingAnswer answer) =>
        [.. answer.Decisions.SelectMany(d => d.Policies).Select(p => $"{p.Policy.Id} {p.Policy.Fingerprint}").Distinct(StringComparer.Ordinal)];

    /// <summary>What to ask about: the facts of every policy that may apply, and those that would send the patient another way.</summary>
    public IReadOnlyList<Fact> FactsToAsk(FundingInputs inputs)
    {
        var blank = Decide(inputs with { Facts = [] }).Value;
        var gates = blank.Decisions.SelectMany(d => d.HoldsIf.Concat(d.Policies.SelectMany(p => p.HoldsIf))).SelectMany(c => c.Facts);
        return [.. gates.Concat(blank.Decisions.SelectMany(d => d.Policies).SelectMany(p => p.Policy.Facts)).Distinct().OrderBy(f => f.Index)];
    }
}
