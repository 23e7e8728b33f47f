using Microsoft.AspNetCore.Components;

namespace Reconstruct.NhsUi;

/// <summary>A key and its value in a summary list.</summary>
public sealed record SummaryRow(string Key, string? Value, RenderFragment? Content = null)
{
    /// <summary>A value that is more than text.</summary>
    public SummaryRow(string key, RenderFragment content) : this(key, null, content)
    {
    }

    public IReadOnlyList<LinkItem> Actions { get; init; } = [];

    /// <summary>False leaves out the line below.</summary>
    public bool Border { get; init; } = true;

    /// <summary>A width class of the key, such as <c>one-quarter</c>.</summary>
    public string? KeyWidth { get; init; }

    /// <summary>The row with a "Change" link.</summary>
    public SummaryRow Change(string href) => this with { Actions = [new("Change", href, Lower(Key))] };

    // NHS, GP and the like keep their capitals
    private static string Lower(string key) => key.Length > 1 && char.IsUpper(key[1]) ? key : char.ToLowerInvariant(key[0]) + key[1..];
}
