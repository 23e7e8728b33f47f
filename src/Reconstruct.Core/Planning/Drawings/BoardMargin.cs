namespace Reconstruct.Core.Planning.Drawings;

/// <summary>A margin round an object. Its outline is worked out from the object each time, so that it moves when the object does.</summary>
/// <param name="Id">Id within its drawing.</param>
/// <param name="Name">Its name for people.</param>
/// <param name="Of">Id of the outline that it goes round.</param>
/// <param name="Mm">Distance in true millimetres, <see cref="LeastMm"/> to <see cref="MostMm"/>.</param>
/// <param name="Rule">Id of the rule that gives the distance, one of <see cref="MarginRules"/>.</param>
/// <param name="Reason">Why this distance, in the clinician's words; needed for a distance of one's own.</param>
public sealed record BoardMargin(string Id, string Name, string Of, double Mm, string Rule, string? Reason)
{
    /// <summary>Smallest margin in millimetres.</summary>
    public const double LeastMm = 0.5;

    /// <summary>Largest margin in millimetres.</summary>
    public const double MostMm = 100;
}
