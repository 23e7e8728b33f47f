using Reconstruct.Core.Planning.Burns;

namespace Reconstruct.Service.Planning.BurnCharts;

/// <summary>How each depth is drawn: a colour and marks, so that colour is never the only sign.</summary>
public static class DepthLook
{
    /// <summary>The SVG pattern of a depth under an id.</summary>
    public static string Pattern(BurnDepth depth, string id)
    {
        var (ground, marks) = Look(depth);
        return $"<pattern id=\"{id}\" width=\"24\" height=\"24\" patternUnits=\"userSpaceOnUse\"><rect width=\"24\" height=\"24\" fill=\"{ground}\"/>{marks}</pattern>";
    }

    private static (string Ground, string Marks) Look(BurnDepth depth) => depth switch
    {
        BurnDepth.Erythema => ("#fde8e6", "<circle cx=\"12\" cy=\"12\" r=\"3\" fill=\"#d5281b\"/>"),
        BurnDepth.SuperficialDermal => ("#ffd6a0", "<path d=\"M-6 6L6 -6M0 24L24 0M18 30L30 18\" stroke=\"#8a4b00\" stroke-width=\"2.5\"/>"),
        BurnDepth.DeepDermal => ("#e88a7d", "<path d=\"M0 24L24 0M0 0L24 24\" stroke=\"#6b1008\" stroke-width=\"3\"/>"),
        BurnDepth.FullThickness => ("#4a2a22", "<circle cx=\"6\" cy=\"6\" r=\"3.5\" fill=\"#fff\"/><circle cx=\"18\" cy=\"18\" r=\"3.5\" fill=\"#fff\"/>"),
        _ => ("#d8dde0", "<path d=\"M0 6H24M0 18H24\" stroke=\"#4c6272\" stroke-width=\"3\"/>"),
    };
}
