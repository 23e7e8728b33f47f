namespace Reconstruct.Core.Planning.Drawings;

/// <summary>A margin round an object. Its outline is worked out from the object each time, so that it moves when the object does.</summary>
/// <param name="Id">Id within its drawing.</param>
/// <param name="Name">Its name for people.</param>
/// <param name="Of">Id of the outline that it goes round.</param>
/// <param name="Mm">Distance in true millimetres, <see cref="LeastMm"/> to <see cref="MostMm"/>.</param>
/// <param name="Rule">Id of the rule that gives the distance, one of <see cref="MarginRules"/>.</param>
/// <param name="Reason">Why this distance, in the clinician's words; needed for a distance of one's own, and for a low risk: who looked at its features, or which calculation says so.</param>
public sealed record BoardMargin(string Id, string Name, string Of, double Mm, string Rule, string? Reason)
{
    /// <summary>Smallest margin in millimetres.</summary>
    public const double LeastMm = 0.5;

    /// <summary>Largest margin in millimetres.</summary>
    public const double MostMm = 100;

    /// <summary>What its rule was called when it was saved; null for one that is not saved yet.</summary>
    public MarginDrawn? Drawn { get; init; }

    /// <summary>True when the other is the same margin by the same rule, whatever it is called.</summary>
    public bool SameRule(BoardMargin other) => (Id, Of, Mm, Rule, Reason) == (other.Id, other.Of, other.Mm, other.Rule, other.Reason);

    /// <summary>Two are the same when all that was decided is.</summary>
    public bool Equals(BoardMargin? other) => other is not null && SameRule(other) && Name == other.Name;

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Id, Name, Of, Mm, Rule, Reason);
}
