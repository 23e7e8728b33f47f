namespace Reconstruct.Core.Planning.Drawings;

/// <summary>A margin that a rule gives for a tumour and its risk.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Name">For which tumour and risk.</param>
/// <param name="Mm">The margin in millimetres; null when it is the clinician's own.</param>
/// <param name="Source">Where it was read; null for one's own.</param>
/// <param name="NeedsReason">True when it cannot be chosen without saying what it rests on: one's own, and a risk that is low only when every feature is known to be.</param>
public sealed record MarginRule(string Id, string Name, double? Mm, Source? Source, bool NeedsReason = false);
