namespace Reconstruct.Core.Planning.Expansion;

/// <summary>How an expander came to its end.</summary>
public enum ExpanderEnding
{
    /// <summary>It was taken out.</summary>
    TakenOut,

    /// <summary>It was exchanged for an implant or another expander.</summary>
    Exchanged,

    /// <summary>It was entered by mistake: there is no such expander in this patient.</summary>
    EnteredByMistake,
}
