namespace Reconstruct.Core.Planning.Plans;

/// <summary>A drawing of the drawing board, as it was when it was attached.</summary>
/// <param name="Id">The drawing.</param>
/// <param name="Version">Its version then. A drawing that was changed since is shown as changed.</param>
/// <param name="Title">Its name then.</param>
public sealed record AttachedDrawing(DrawingId Id, int Version, string Title);
