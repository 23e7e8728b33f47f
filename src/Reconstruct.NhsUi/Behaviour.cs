namespace Reconstruct.NhsUi;

/// <summary>What ticking a checkbox does to the others of its group, where there is script.</summary>
public enum Behaviour
{
    /// <summary>Nothing.</summary>
    Ordinary,

    /// <summary>Clears the others: "None of these".</summary>
    Exclusive,

    /// <summary>Ticks the others: "All of these". Hidden where there is no script.</summary>
    Inclusive,
}
