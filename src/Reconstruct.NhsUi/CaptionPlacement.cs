namespace Reconstruct.NhsUi;

/// <summary>Where a caption stands: inside the heading (Start, End) or outside it (Before, After).</summary>
public enum CaptionPlacement
{
    Start,
    End,
    Before,
    After,
}
