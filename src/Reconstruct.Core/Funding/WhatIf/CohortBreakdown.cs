namespace Reconstruct.Core.Funding.WhatIf;

/// <summary>By what the people of a cohort are counted apart.</summary>
public enum CohortBreakdown
{
    /// <summary>By <see cref="AgeBand"/>.</summary>
    Age,

    /// <summary>By <see cref="CohortSex"/>.</summary>
    Sex,

    /// <summary>By <see cref="EthnicGroup"/>.</summary>
    Ethnicity,

    /// <summary>By <see cref="DeprivationQuintile"/>.</summary>
    Deprivation,
}
