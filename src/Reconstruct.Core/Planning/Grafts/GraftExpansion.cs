using static Reconstruct.Core.Planning.Grafts.GraftTechnique;

namespace Reconstruct.Core.Planning.Grafts;

/// <summary>What mesh and micrografts were measured to give, beside what they claim. Sources differ: each stands by itself and nothing is filled in between ratios.</summary>
/// <remarks>Source: <see cref="GraftSources.Kamolz"/>, <see cref="GraftSources.Operations"/>, <see cref="GraftSources.TrueMesh"/>, <see cref="GraftSources.Kreis"/>.</remarks>
public static class GraftExpansion
{
    private const string Bench = "bench";
    private const string Theatre = "57 operations";
    private const string Fresh = "fresh grafts, 86 measurements over all ratios";

    /// <summary>Every measurement that was read.</summary>
    public static IReadOnlyList<AchievedExpansion> Published { get; } =
    [
        new(Mesh, 1, 1.20, 0.14, null, Fresh, GraftSources.TrueMesh),
        new(Mesh, 1.5, 1.27, 0.15, null, Bench, GraftSources.Kamolz),
        new(Mesh, 1.5, 1.16, null, 1.02, Theatre, GraftSources.Operations),
        new(Mesh, 1.5, 1.55, 0.32, null, Fresh, GraftSources.TrueMesh),
        new(Mesh, 2, 1.68, 0.32, null, Fresh, GraftSources.TrueMesh),
        new(Mesh, 3, 1.59, 0.15, null, Bench, GraftSources.Kamolz),
        new(Mesh, 3, 1.61, null, 1.29, Theatre, GraftSources.Operations),
        new(Mesh, 3, 2.62, 0.51, null, Fresh, GraftSources.TrueMesh),
        new(Mesh, 4, 2.87, 0.92, null, Fresh, GraftSources.TrueMesh),
        new(Mesh, 6, 2.32, null, 2.18, Theatre, GraftSources.Operations),
        new(Mesh, 6, 4.94, 1.35, null, Fresh, GraftSources.TrueMesh),
        new(Mesh, 6, 4, null, null, "not stated in what was read", GraftSources.Kreis),
        new(Meek, 3, 2.99, 0.09, null, Bench, GraftSources.Kamolz),
        new(Meek, 4, 3.74, 0.12, null, Bench, GraftSources.Kamolz),
        new(Meek, 6, 5.63, 0.12, null, Bench, GraftSources.Kamolz),
    ];

    /// <summary>What was measured for exactly this ratio; empty when nothing was.</summary>
    public static IReadOnlyList<AchievedExpansion> For(GraftTechnique technique, double claimed) =>
        [.. Published.Where(p => p.Technique == technique && p.Claimed.Equals(claimed))];
}
