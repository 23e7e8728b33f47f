using Reconstruct.Core.Calculators;

namespace Reconstruct.Core.Urgency;

/// <summary>The times of the open-fracture standard for one case. A time that has passed closes nothing.</summary>
/// <param name="InScope">False for hand, wrist, forefoot and digits.</param>
/// <param name="AntibioticsBy">Ideal limit for antibiotics; null outside the standard.</param>
/// <param name="Debridement">By when to debride.</param>
/// <param name="DebridementBy">Limit for debridement; null when at once, not known or outside the standard.</param>
/// <param name="CoverBy">Limit for fixation and definitive soft-tissue cover, if not done at excision; null outside the standard.</param>
/// <param name="Steps">The rules that fired.</param>
public sealed record OpenFractureAnswer(
    bool InScope,
    DateTimeOffset? AntibioticsBy,
    DebridementTiming Debridement,
    DateTimeOffset? DebridementBy,
    DateTimeOffset? CoverBy,
    IReadOnlyList<RuleStep> Steps);
