using Microsoft.AspNetCore.Components;

namespace Reconstruct.NhsUi;

/// <summary>One event of a timeline.</summary>
/// <param name="When">The date or time as people read it.</param>
/// <param name="Machine">The same as ISO 8601, for the time element; null when the date is not known exactly.</param>
public sealed record TimelineItem(string Heading, string? When = null, string? Machine = null)
{
    public string? Href { get; init; }
    public TimelineState State { get; init; }

    /// <summary>A status in a word or two, beside the heading.</summary>
    public string? Tag { get; init; }
    public TagColour TagColour { get; init; }

    /// <summary>Who did it or owns it.</summary>
    public string? By { get; init; }
    public string? Text { get; init; }
    public RenderFragment? Content { get; init; }
}
