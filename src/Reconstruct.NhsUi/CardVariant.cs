namespace Reconstruct.NhsUi;

/// <summary>The kinds of card. The last three are care cards: how fast to act.</summary>
public enum CardVariant
{
    Feature,
    Primary,
    Secondary,
    Warning,

    /// <summary>Blue: see someone when you can.</summary>
    NonUrgent,

    /// <summary>Red: today.</summary>
    Urgent,

    /// <summary>Red and black: now.</summary>
    Emergency,
}
