using System.Runtime.InteropServices;

namespace Reconstruct.Core.Planning.BurnCharts;

/// <summary>Cells side by side in one row of a drawing.</summary>
/// <param name="Row">The row, from 0 at the top of the drawing.</param>
/// <param name="Column">The first column, from 0 at the left.</param>
/// <param name="Count">How many, 1 or more.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct CellRun(int Row, int Column, int Count);
