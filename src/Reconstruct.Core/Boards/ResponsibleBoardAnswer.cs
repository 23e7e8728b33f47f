using Reconstruct.Core.Calculators;

namespace Reconstruct.Core.Boards;

/// <summary>Which board is responsible on a day, and why.</summary>
/// <param name="Outcome">One board, several candidates, or unknown.</param>
/// <param name="On">The day that was asked about.</param>
/// <param name="Board">The board; null unless the outcome is one board.</param>
/// <param name="Candidates">The boards it may be, by code; empty unless ambiguous.</param>
/// <param name="ReasonCode">Why it is unknown, as one of the codes of <see cref="ResponsibleBoard"/>; null otherwise.</param>
/// <param name="Words">The answer in a sentence.</param>
/// <param name="Standing">The weakest ground that the answer stands on.</param>
/// <param name="Steps">The rules that fired, in order.</param>
public sealed record ResponsibleBoardAnswer(
    ResponsibleBoardOutcome Outcome,
    DateOnly On,
    Board? Board,
    IReadOnlyList<Board> Candidates,
    string? ReasonCode,
    string Words,
    SourceStanding Standing,
    IReadOnlyList<RuleStep> Steps);
