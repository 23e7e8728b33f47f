namespace Reconstruct.Core.Planning.Drawings;

/// <summary>What a drawing lies on, and with it what one unit of the drawing is.</summary>
public sealed record BoardBackdrop
{
    private BoardBackdrop(BackdropKind kind) => Kind = kind;

    /// <summary>An empty board.</summary>
    public static BoardBackdrop Plain { get; } = new(BackdropKind.Plain);

    /// <summary>The kind.</summary>
    public BackdropKind Kind { get; }

    /// <summary>Id of the body outline; null for the others.</summary>
    public string? Outline { get; private init; }

    /// <summary>Width of the photograph in pixels; 0 for the others.</summary>
    public int WidthPx { get; private init; }

    /// <summary>Height of the photograph in pixels; 0 for the others.</summary>
    public int HeightPx { get; private init; }

    /// <summary>The scale of the photograph; null when none was set.</summary>
    public ScaleMarker? Marker { get; private init; }

    /// <summary>Millimetres of one unit; null when the scale is not set, and then no length or area is claimed.</summary>
    public double? MmPerUnit => Kind == BackdropKind.Photo ? Marker?.MmPerPixel : 1;

    /// <summary>An outline of the body.</summary>
    /// <param name="outline">Its id.</param>
    public static BoardBackdrop Body(string outline) => new(BackdropKind.Body) { Outline = outline };

    /// <summary>A photograph.</summary>
    /// <param name="widthPx">Its width in pixels, 1 to <see cref="BoardLimits.MostPixels"/>.</param>
    /// <param name="heightPx">Its height in pixels, the same.</param>
    /// <param name="marker">Its scale; null when none is set.</param>
    public static BoardBackdrop Photo(int widthPx, int heightPx, ScaleMarker? marker = null) => new(BackdropKind.Photo) { WidthPx = widthPx, HeightPx = heightPx, Marker = marker };
}
