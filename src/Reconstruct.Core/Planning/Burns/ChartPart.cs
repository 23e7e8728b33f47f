namespace Reconstruct.Core.Planning.Burns;

/// <summary>One part of a burn chart with its size.</summary>
/// <param name="Id">Stable kebab-case id, such as <c>left-thigh-front</c>.</param>
/// <param name="BodyPercent">Its size in percent of the body surface, above 0 to 100.</param>
public sealed record ChartPart(string Id, double BodyPercent);
