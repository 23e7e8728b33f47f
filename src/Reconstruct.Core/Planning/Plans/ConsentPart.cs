namespace Reconstruct.Core.Planning.Plans;

/// <summary>A part of the text for the patient.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Lines">Its sentences.</param>
public sealed record ConsentPart(string Heading, IReadOnlyList<string> Lines);
