namespace Reconstruct.Core.Funding;

/// <summary>Whose policy it is. Only a board's, or NHS England's for a service that it commissions, decides anything.</summary>
public enum PolicyOwnerKind
{
    /// <summary>An integrated care board, or what was in its place.</summary>
    Board,

    /// <summary>NHS England, for a service that it commissions itself.</summary>
    NhsEngland,

    /// <summary>National guidance.</summary>
    National,

    /// <summary>Anything else: shown for comparison.</summary>
    Other,
}
