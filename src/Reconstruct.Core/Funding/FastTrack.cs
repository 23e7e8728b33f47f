namespace Reconstruct.Core.Funding;

/// <summary>A reason to skip the funding rules: the person is seen on another, quicker way.</summary>
/// <param name="When">When it applies.</param>
/// <param name="Then">Where to go, in words.</param>
public sealed record FastTrack(Criterion When, string Then)
{
    internal CompiledTree Tree { get; } = CompiledTree.Of(When);
}
