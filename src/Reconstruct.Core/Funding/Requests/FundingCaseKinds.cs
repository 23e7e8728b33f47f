namespace Reconstruct.Core.Funding.Requests;

/// <summary>Which requests a decision leaves open.</summary>
public static class FundingCaseKinds
{
    /// <summary>The requests that may be made after an outcome, the likelier first. Empty where nothing has to be asked of a board: no approval is needed, another body decides, or
    /// the person goes a quicker way.</summary>
    public static IReadOnlyList<FundingCaseKind> After(FundingOutcome outcome) => outcome switch
    {
        FundingOutcome.MetPriorApproval or FundingOutcome.MetApprovalNotStated => [FundingCaseKind.PriorApproval],
        FundingOutcome.ExceptionalOnly or FundingOutcome.NotFunded or FundingOutcome.NoPolicy => [FundingCaseKind.Exceptional],
        FundingOutcome.MoreInformation or FundingOutcome.Conflict => [FundingCaseKind.PriorApproval, FundingCaseKind.Exceptional],
        _ => [],
    };
}
