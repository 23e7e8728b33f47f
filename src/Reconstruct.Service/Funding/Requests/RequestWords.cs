using Reconstruct.Core.Funding;
using Reconstruct.Core.Funding.Requests;

namespace Reconstruct.Service.Funding.Requests;

/// <summary>Decisions and criteria in a few words, as requests show them.</summary>
public static class RequestWords
{
    public static string Of(FundingOutcome outcome) => outcome switch
    {
        FundingOutcome.MetNoApproval => "the criteria are met, and no approval is needed.",
        FundingOutcome.MetPriorApproval => "the criteria are met, and approval is needed before treatment.",
        FundingOutcome.MetApprovalNotStated => "the criteria are met; whether approval is needed first is not said.",
        FundingOutcome.ExceptionalOnly => "only a request for an exceptional case is open.",
        FundingOutcome.NotFunded => "it is not funded.",
        FundingOutcome.OutsidePolicy => "somebody else decides.",
        FundingOutcome.FastTrack => "funding rules do not apply.",
        FundingOutcome.MoreInformation => "more information is needed.",
        FundingOutcome.NoPolicy => "no policy is loaded, which says nothing about funding.",
        _ => "two sources give different answers.",
    };

    /// <summary>An exclusion that applies is "applies", for it is met to the patient's loss.</summary>
    public static string Of(FundingPoint point) => (point.Answer, point.Open) switch
    {
        _ when point.Id.StartsWith("exceptional.", StringComparison.Ordinal) => "The board judges",
        (Kleene.NotKnown, _) => "Not known",
        _ when point.Id.Contains("scope.", StringComparison.Ordinal) => point.Answer is Kleene.Met ? "Applies" : "Does not apply",
        (Kleene.Met, _) => "Met",
        (_, true) => "Not met",
        _ => "Not met, and not needed",
    };
}
