namespace Reconstruct.NhsUi;

/// <summary>A link in a list of links: breadcrumb, contents, navigation, footer, actions.</summary>
/// <param name="HiddenText">Read out after the text, not shown, so that several links called "Change" differ.</param>
public sealed record LinkItem(string Text, string? Href, string? HiddenText = null)
{
    /// <summary>True for the page one is on.</summary>
    public bool Current { get; init; }

    /// <summary>True for the section one is in, when the page itself is not in the list.</summary>
    public bool Active { get; init; }

    /// <summary>True for a button of the form around the list, not a link.</summary>
    public bool IsButton { get; init; }

    /// <summary>The name and value a button posts.</summary>
    public string? Name { get; init; }
    public string? Value { get; init; }

    /// <summary>Links below this one (contents list only).</summary>
    public IReadOnlyList<LinkItem> Items { get; init; } = [];
}
