namespace Reconstruct.Core.Planning.Drawings;

/// <summary>A flap design placed on a drawing: which, with what inputs, and where. Its shapes are worked out from these by its rule when it is saved, and are then kept as they are.</summary>
/// <param name="Id">Id within its drawing.</param>
/// <param name="Name">Its name for people.</param>
/// <param name="Design">Id of the design, which is that of its calculator.</param>
/// <param name="Version">Version of the rule when it was placed.</param>
/// <param name="Inputs">The inputs of the rule by name; lengths in true millimetres.</param>
/// <param name="At">Where its anchor lies, in units of the drawing: the middle of its own defect, or its first point when it has none.</param>
/// <param name="TurnDegrees">How far it is turned about its anchor, anticlockwise, above -360 to below 360.</param>
/// <param name="Mirrored">True when it is turned over before it is turned round: left and right change places.</param>
public sealed record BoardDesign(
    string Id, string Name, string Design, string Version, IReadOnlyDictionary<string, double> Inputs, PlanPoint At, double TurnDegrees, bool Mirrored)
{
    /// <summary>As its rule drew it when it was saved; null for one that is not saved yet, which today's rule draws.</summary>
    public DesignDrawn? Drawn { get; init; }

    /// <summary>True when the other is the same design of the same version with the same inputs, wherever it lies and whatever it is called.</summary>
    public bool SameRule(BoardDesign other) => (Id, Design, Version) == (other.Id, other.Design, other.Version)
        && Inputs.Count == other.Inputs.Count && Inputs.All(i => other.Inputs.TryGetValue(i.Key, out var value) && value.Equals(i.Value));

    /// <summary>Two are the same when all that was decided is: how they are drawn follows from it.</summary>
    public bool Equals(BoardDesign? other) => other is not null && SameRule(other)
        && (Name, At, TurnDegrees, Mirrored) == (other.Name, other.At, other.TurnDegrees, other.Mirrored);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Id, Design, At, TurnDegrees);
}
