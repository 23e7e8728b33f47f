namespace Reconstruct.Core.Surgeons;

/// <summary>Whether patients may be newly listed for a surgeon, and why.</summary>
/// <param name="Listing">The answer.</param>
/// <param name="Why">The reasons, whole sentences; empty where there is nothing to know.</param>
public sealed record ListingAnswer(Listing Listing, IReadOnlyList<string> Why);
