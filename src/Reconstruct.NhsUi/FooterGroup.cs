using Microsoft.AspNetCore.Components;

namespace Reconstruct.NhsUi;

/// <summary>A column of the footer.</summary>
public sealed record FooterGroup(IReadOnlyList<LinkItem> Items, string? Heading = null)
{
    public RenderFragment? Content { get; init; }

    /// <summary>A grid width, such as <c>one-half</c>, in place of the footer's own.</summary>
    public string? Width { get; init; }
}
