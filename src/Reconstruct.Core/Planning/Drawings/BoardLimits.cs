namespace Reconstruct.Core.Planning.Drawings;

/// <summary>How much one drawing may hold, so that it stays quick to draw and to read.</summary>
public static class BoardLimits
{
    /// <summary>Most objects, designs and margins together.</summary>
    public const int MostItems = 500;

    /// <summary>Most points of one object.</summary>
    public const int MostPointsEach = 5_000;

    /// <summary>Most points of all objects together.</summary>
    public const int MostPoints = 50_000;

    /// <summary>Farthest that a coordinate lies from 0 in millimetres, on an empty board or an outline.</summary>
    public const double MostMm = 3_000;

    /// <summary>Farthest that a coordinate lies from 0 in pixels, and the longest side of a photograph.</summary>
    public const int MostPixels = 20_000;

    /// <summary>Most characters of a name or a reason.</summary>
    public const int MostName = 120;

    /// <summary>Most characters of the JSON of one drawing.</summary>
    public const int MostText = 3_000_000;

    /// <summary>The farthest coordinate on this backdrop, in its units.</summary>
    public static double Reach(BoardBackdrop backdrop) => backdrop.Kind == BackdropKind.Photo ? MostPixels : MostMm;
}
