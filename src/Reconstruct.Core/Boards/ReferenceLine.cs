namespace Reconstruct.Core.Boards;

/// <summary>One line of a reference file, read.</summary>
/// <param name="Number">Number of the line, from 1.</param>
/// <param name="Row">The practice, or every reason why the line was refused.</param>
public sealed record ReferenceLine(int Number, Result<PracticeRow> Row);
