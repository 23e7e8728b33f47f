namespace Reconstruct.NhsUi;

/// <summary>How a table cell is aligned.</summary>
public enum Align
{
    Left,
    Centre,
    Right,
}
