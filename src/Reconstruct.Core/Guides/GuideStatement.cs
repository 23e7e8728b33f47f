namespace Reconstruct.Core.Guides;

/// <summary>One thing that a page says, in our own words.</summary>
/// <param name="Text">The words.</param>
/// <param name="Source">Where it was read; null for a general description, which may not hold a number.</param>
/// <param name="Who">Who was measured, or for whom it holds; never null when the words hold a number.</param>
/// <param name="Interval">The interval as published; null when none was.</param>
public sealed record GuideStatement(string Text, Source? Source = null, string? Who = null, string? Interval = null)
{
    /// <summary>True when the words hold a number, in figures or spelled out.</summary>
    public bool HasNumber => GuideNumbers.In(Text);
}
