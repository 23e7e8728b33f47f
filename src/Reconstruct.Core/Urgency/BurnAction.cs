namespace Reconstruct.Core.Urgency;

/// <summary>What a rule set asks for, strictest first.</summary>
public enum BurnAction
{
    /// <summary>Refer to the burn service.</summary>
    Refer,

    /// <summary>Discuss with the burn service.</summary>
    Discuss,

    /// <summary>No trigger is met so far, and facts are missing.</summary>
    MoreInformation,

    /// <summary>No trigger is met. It does not say that it is safe to stay away from a burn service.</summary>
    NoneMatched,
}
