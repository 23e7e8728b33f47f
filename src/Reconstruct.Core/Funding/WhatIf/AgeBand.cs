namespace Reconstruct.Core.Funding.WhatIf;

/// <summary>Age in bands, in completed years. The bands are our own choice.</summary>
public enum AgeBand
{
    /// <summary>0 to 17.</summary>
    Under18,

    /// <summary>18 to 29.</summary>
    From18To29,

    /// <summary>30 to 44.</summary>
    From30To44,

    /// <summary>45 to 59.</summary>
    From45To59,

    /// <summary>60 to 74.</summary>
    From60To74,

    /// <summary>75 or more.</summary>
    From75,

    /// <summary>The date of birth is not known.</summary>
    NotKnown,
}
