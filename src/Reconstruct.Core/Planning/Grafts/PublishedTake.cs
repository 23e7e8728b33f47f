namespace Reconstruct.Core.Planning.Grafts;

/// <summary>How much of a graft took, as published: mean and standard deviation over people, never a forecast.</summary>
/// <param name="Technique">The technique.</param>
/// <param name="MeanPercent">Mean.</param>
/// <param name="DeviationPercent">Standard deviation over people.</param>
public sealed record PublishedTake(GraftTechnique Technique, double MeanPercent, double DeviationPercent)
{
    /// <summary>Both arms of the one trial that was read. Source: <see cref="GraftSources.Take"/>.</summary>
    public static IReadOnlyList<PublishedTake> All { get; } = [new(GraftTechnique.Mesh, 87, 19), new(GraftTechnique.Meek, 79, 25)];
}
