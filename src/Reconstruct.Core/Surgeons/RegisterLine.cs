using Reconstruct.Core.Identifiers;

namespace Reconstruct.Core.Surgeons;

/// <summary>One line of an extract, read.</summary>
/// <param name="Number">Number of the line, from 1.</param>
/// <param name="Doctor">The GMC number, where that much could be read of a refused line.</param>
/// <param name="Row">The doctor, or every reason why the line was refused.</param>
public sealed record RegisterLine(int Number, GmcNumber? Doctor, Result<RegisterRow> Row);
