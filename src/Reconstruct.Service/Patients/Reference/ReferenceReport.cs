using Reconstruct.Core.Boards;

namespace Reconstruct.Service.Patients.Reference;

/// <summary>What became of the rows of a reference file.</summary>
/// <param name="Title">The kind of file.</param>
/// <param name="Read">Rows read, without the header and blank lines.</param>
/// <param name="Kept">Rows that are in the database now.</param>
/// <param name="Refused">Rows refused.</param>
/// <param name="FirstRefused">The first of those, with their line numbers and reasons.</param>
public sealed record ReferenceReport(string Title, int Read, int Kept, int Refused, IReadOnlyList<ReferenceLine> FirstRefused);
