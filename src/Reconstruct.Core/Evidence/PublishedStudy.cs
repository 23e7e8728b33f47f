namespace Reconstruct.Core.Evidence;

/// <summary>A study and the comparisons read in it.</summary>
/// <param name="Id">Id, the name of its file.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Population">Who was studied.</param>
/// <param name="Ratios">Its comparisons, those not to be used as well.</param>
/// <param name="Note">What else a reader needs to know; null when nothing.</param>
/// <param name="Source">Where it was read.</param>
public sealed record PublishedStudy(string Id, string Title, string Population, IReadOnlyList<PublishedRatio> Ratios, string? Note, Source Source);
