namespace Reconstruct.Core.Referrals;

/// <summary>What the burn referral thresholds answer.</summary>
public enum BurnOutcome
{
    /// <summary>A fact is missing, so that the thresholds cannot answer.</summary>
    NotKnown,

    /// <summary>Refer to the burn service.</summary>
    Refer,

    /// <summary>Discuss with the burn service.</summary>
    Discuss,

    /// <summary>No threshold is met by what was entered. Not a statement that it can wait.</summary>
    NoThresholdMet,
}
