namespace Reconstruct.Core.Funding;

/// <summary>What kind of value a fact has.</summary>
public enum FactKind
{
    /// <summary>A number with a unit.</summary>
    Number,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>A whole number of completed months.</summary>
    Months,

    /// <summary>Yes or no.</summary>
    YesNo,

    /// <summary>One of a list.</summary>
    Choice,
}
