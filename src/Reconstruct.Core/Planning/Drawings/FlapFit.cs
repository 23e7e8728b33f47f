namespace Reconstruct.Core.Planning.Drawings;

/// <summary>A design fitted to something drawn: what to begin with. Each value can be changed before the design is placed.</summary>
/// <param name="Inputs">The inputs that follow from what was drawn; others are left to the clinician.</param>
/// <param name="At">Where the design's anchor goes, in units of the drawing.</param>
/// <param name="TurnDegrees">How far it is turned, anticlockwise.</param>
public sealed record FlapFit(IReadOnlyDictionary<string, double> Inputs, PlanPoint At, double TurnDegrees);
