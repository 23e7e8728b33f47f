namespace Reconstruct.Core.Funding.Requests;

/// <summary>For whom a request for funding is put into words.</summary>
public enum FundingReader
{
    /// <summary>The patient, or somebody who acts for them.</summary>
    Patient,

    /// <summary>Who referred, or their colleagues.</summary>
    Referrer,

    /// <summary>This service's own staff.</summary>
    Staff,
}
