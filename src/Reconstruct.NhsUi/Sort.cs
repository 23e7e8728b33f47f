namespace Reconstruct.NhsUi;

/// <summary>How a table stands sorted by a column.</summary>
public enum Sort
{
    /// <summary>It can be sorted by this column, but is not.</summary>
    None,
    Ascending,
    Descending,
}
