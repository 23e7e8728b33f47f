namespace Reconstruct.Core.Planning.Plans;

/// <summary>Names of what a plan points at.</summary>
/// <param name="Techniques">Names of the options of the ladder by id, in its order.</param>
/// <param name="Flaps">Names of the flaps of the catalogue by id.</param>
public sealed record PlanNames(IReadOnlyDictionary<string, string> Techniques, IReadOnlyDictionary<string, string> Flaps)
{
    /// <summary>The names that a field of this kind chooses from; empty for other kinds.</summary>
    public IReadOnlyDictionary<string, string> Of(PlanFieldKind kind) => kind switch
    {
        PlanFieldKind.Technique => Techniques,
        PlanFieldKind.Flap => Flaps,
        _ => new Dictionary<string, string>(StringComparer.Ordinal),
    };
}
