namespace Reconstruct.Core.Planning.Margins;

/// <summary>Risk of a squamous cell carcinoma of the skin, as its margin goes by it.</summary>
public enum SccRisk
{
    /// <summary>Every feature is of low risk.</summary>
    Low,

    /// <summary>At least one feature of high risk, none of very high.</summary>
    High,

    /// <summary>At least one feature of very high risk.</summary>
    VeryHigh,
}
