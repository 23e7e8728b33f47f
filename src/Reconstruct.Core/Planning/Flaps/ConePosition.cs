namespace Reconstruct.Core.Planning.Flaps;

/// <summary>Where skin bunches into a standing cone when a flap is closed. Plane geometry gives the place; how much is cut out is judged on the patient.</summary>
/// <param name="Where">The place in words.</param>
/// <param name="At">The place on the plan, in millimetres.</param>
public sealed record ConePosition(string Where, PlanPoint At);
