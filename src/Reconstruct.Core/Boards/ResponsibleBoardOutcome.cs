namespace Reconstruct.Core.Boards;

/// <summary>The three kinds of answer to "which board?".</summary>
public enum ResponsibleBoardOutcome
{
    /// <summary>One board.</summary>
    Board,

    /// <summary>One of several: the practice's board was split and the part is not known.</summary>
    Ambiguous,

    /// <summary>Not known, with a reason. It never reads as "any board".</summary>
    Unknown,
}
