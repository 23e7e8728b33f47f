namespace Reconstruct.Core.Planning.Atlas;

/// <summary>What the interval of a published rate stands on.</summary>
public enum RateBasis
{
    /// <summary>The source gives events and cases.</summary>
    Counted,

    /// <summary>One whole number of events alone gives the printed percentage.</summary>
    WorkedOut,

    /// <summary>More than one number of events gives it; the interval reaches from the low end of the fewest to the high end of the most.</summary>
    SeveralCounts,

    /// <summary>No whole number of events gives it: there is no interval.</summary>
    NoCountFits,

    /// <summary>The number of cases, or one percentage, is not known: there is no interval.</summary>
    NotKnown,
}
