namespace Reconstruct.Core.Planning.Grafts;

/// <summary>What one source measured for one claimed ratio.</summary>
/// <param name="Technique">The technique.</param>
/// <param name="Claimed">The ratio that the device claims, 1 or more.</param>
/// <param name="Achieved">The area after expansion for each area before, as measured (mean), above 0.</param>
/// <param name="Sd">Standard deviation; null where none was read.</param>
/// <param name="Coverage">The wound that was covered for each area of donor skin; null where none was read.</param>
/// <param name="MeasuredOn">On what.</param>
/// <param name="Source">Where it was read.</param>
public sealed record AchievedExpansion(GraftTechnique Technique, double Claimed, double Achieved, double? Sd, double? Coverage, string MeasuredOn, Source Source);
