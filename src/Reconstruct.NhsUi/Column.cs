namespace Reconstruct.NhsUi;

/// <summary>A column of a table: its heading, and how its cells look unless they say otherwise.</summary>
public sealed record Column(string Text)
{
    public bool Numeric { get; init; }
    public Align? Align { get; init; }

    /// <summary>A width class, such as <c>one-half</c>.</summary>
    public string? Width { get; init; }
    public string? Class { get; init; }

    /// <summary>Read out after the text, not shown.</summary>
    public string? HiddenText { get; init; }

    /// <summary>Not null when the table can be sorted by this column: in the browser, or by following <see cref="Href"/>.</summary>
    public Sort? Sort { get; init; }

    /// <summary>The order the first click gives, in the browser.</summary>
    public Sort? SortNext { get; init; }

    /// <summary>The address of this table sorted by this column.</summary>
    public string? Href { get; init; }

    public static implicit operator Column(string text) => new(text);
}
