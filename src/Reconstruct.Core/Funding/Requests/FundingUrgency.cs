namespace Reconstruct.Core.Funding.Requests;

/// <summary>How soon a board has to decide.</summary>
public enum FundingUrgency
{
    /// <summary>Neither of the others.</summary>
    Routine,

    /// <summary>Delay is not clinically appropriate.</summary>
    DelayNotAppropriate,

    /// <summary>Life is at risk.</summary>
    LifeAtRisk,
}
