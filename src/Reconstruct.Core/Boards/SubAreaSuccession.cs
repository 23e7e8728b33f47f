namespace Reconstruct.Core.Boards;

/// <summary>Which part of a split board went where, by sub-board (the ODS "sub-ICB location").</summary>
/// <param name="Board">ODS code of the split board.</param>
/// <param name="SubArea">ODS code of the sub-board.</param>
/// <param name="To">ODS code of the board that took this part over.</param>
/// <param name="On">First day of the new order.</param>
/// <param name="Source">Where this was read; inferred unless a list has been published.</param>
public sealed record SubAreaSuccession(string Board, string SubArea, string To, DateOnly On, Source Source)
{
    /// <summary>True for this part of this board.</summary>
    public bool IsPart(string board, string subArea) =>
        string.Equals(Board, board, StringComparison.Ordinal) && string.Equals(SubArea, subArea, StringComparison.Ordinal);
}
