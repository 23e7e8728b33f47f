namespace Reconstruct.Core.Funding.WhatIf;

/// <summary>Standings of outcomes, and the change from one to another.</summary>
public static class FundingStandings
{
    /// <summary>Every outcome has exactly one standing.</summary>
    public static FundingStanding Standing(this FundingOutcome outcome) => outcome switch
    {
        FundingOutcome.MetNoApproval or FundingOutcome.MetPriorApproval or FundingOutcome.MetApprovalNotStated => FundingStanding.Funded,
        FundingOutcome.ExceptionalOnly or FundingOutcome.NotFunded => FundingStanding.NotFunded,
        FundingOutcome.FastTrack or FundingOutcome.OutsidePolicy => FundingStanding.Elsewhere,
        FundingOutcome.MoreInformation or FundingOutcome.NoPolicy or FundingOutcome.Conflict => FundingStanding.NotKnown,
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "There is no such outcome"),
    };

    /// <summary>The change from one policy's answer to another's. What is not known on either side leaves it not known; then somebody else's decision on either side is no gain and no loss.</summary>
    public static FundingChange Change(FundingStanding before, FundingStanding after) => (before, after) switch
    {
        (FundingStanding.NotKnown, _) or (_, FundingStanding.NotKnown) => FundingChange.NotKnown,
        (FundingStanding.Elsewhere, _) or (_, FundingStanding.Elsewhere) => FundingChange.Elsewhere,
        (FundingStanding.NotFunded, FundingStanding.Funded) => FundingChange.Gains,
        (FundingStanding.Funded, FundingStanding.NotFunded) => FundingChange.Loses,
        (FundingStanding.Funded, _) => FundingChange.StaysFunded,
        _ => FundingChange.StaysNotFunded,
    };
}
