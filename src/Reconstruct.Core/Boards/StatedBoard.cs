namespace Reconstruct.Core.Boards;

/// <summary>What a file says of a practice's board from a given day on, and on what ground.</summary>
/// <param name="From">First day that it speaks for.</param>
/// <param name="Code">ODS code of the board; null when the file could not tell.</param>
/// <param name="Basis">The ground, in the file's words. It is shown wherever the board is.</param>
/// <param name="Standing">How far it can be leaned on.</param>
public sealed record StatedBoard(DateOnly From, string? Code, string Basis, SourceStanding Standing);
