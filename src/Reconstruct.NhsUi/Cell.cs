using Microsoft.AspNetCore.Components;

namespace Reconstruct.NhsUi;

/// <summary>A cell of a table.</summary>
public sealed record Cell(string? Text, RenderFragment? Content = null)
{
    /// <summary>A cell that is more than text.</summary>
    public Cell(RenderFragment content) : this(null, content)
    {
    }

    /// <summary>Makes the cell's content a link.</summary>
    public string? Href { get; init; }

    /// <summary>Read out after the text, not shown.</summary>
    public string? HiddenText { get; init; }

    /// <summary>Numeric or not, whatever the column says.</summary>
    public bool? Numeric { get; init; }
    public Align? Align { get; init; }
    public string? Width { get; init; }
    public string? Class { get; init; }
    public int? ColumnSpan { get; init; }

    /// <summary>What the browser sorts by in place of the text.</summary>
    public string? SortValue { get; init; }

    public static implicit operator Cell(string? text) => new(text);
}
