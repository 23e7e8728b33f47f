namespace Reconstruct.Core.Planning.Expansion;

/// <summary>The volumes that an expander's fillings are held against, and the day from which they count.</summary>
/// <param name="TargetMl">What is wanted in all, in mL, over 0, not over <paramref name="LimitMl"/>.</param>
/// <param name="LimitMl">The most that the maker allows, in mL.</param>
/// <param name="NominalMl">The volume by which the maker names it, in mL; null when it is not known.</param>
/// <param name="PlacedOn">London day of the operation.</param>
public sealed record ExpanderVolumes(decimal TargetMl, decimal LimitMl, decimal? NominalMl, DateOnly PlacedOn);
