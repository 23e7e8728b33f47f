using Reconstruct.Core.Boards;

namespace Reconstruct.Core.Calculators;

/// <summary>What a calculation may know beside its inputs. It never holds a record of a patient.</summary>
/// <param name="Today">Today in London: the as-at date where none is given.</param>
/// <param name="Boards">The table of boards; null when none is loaded.</param>
/// <param name="FindPractice">Finds a practice by its ODS code in capitals; gives null when it is not loaded.</param>
public sealed record CalculatorContext(DateOnly Today, BoardTable? Boards, Func<string, PracticeRow?> FindPractice);
