namespace Reconstruct.Core.Boards;

/// <summary>What became of a board that ended.</summary>
/// <param name="From">ODS code of the board that ended.</param>
/// <param name="To">ODS codes of those that took over: one when it went whole, more when it was split.</param>
/// <param name="On">First day of the new order.</param>
/// <param name="Source">Where this was read.</param>
public sealed record BoardSuccession(string From, IReadOnlyList<string> To, DateOnly On, Source Source)
{
    /// <summary>True when more than one board took over a part.</summary>
    public bool IsSplit => To.Count > 1;
}
