namespace Reconstruct.Core.Funding;

/// <summary>A service that NHS England commissions itself, so that no board's policy decides.</summary>
/// <param name="Id">Stable kebab-case id.</param>
/// <param name="Name">Name for people.</param>
/// <param name="Procedures">Ids of the procedures it concerns; empty for all.</param>
/// <param name="When">When a person belongs to it.</param>
/// <param name="Then">What that means, in words.</param>
/// <param name="Source">Where this was read.</param>
public sealed record CommissionedService(string Id, string Name, IReadOnlyList<string> Procedures, Criterion When, string Then, PolicySource Source)
{
    internal CompiledTree Tree { get; } = CompiledTree.Of(When);

    /// <summary>True when the service concerns this procedure.</summary>
    public bool Concerns(Procedure procedure) => Procedures.Count == 0 || Procedures.Contains(procedure.Id, StringComparer.Ordinal);
}
