namespace Reconstruct.Core.Planning.Plans;

/// <summary>A worked example of an option: with these facts, these statements hold and these are not known; every other one does not hold.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Facts">The known facts.</param>
/// <param name="Holds">Ids of statements that hold.</param>
/// <param name="NotKnown">Ids of statements that cannot be decided.</param>
public sealed record TechniqueExample(string Title, IReadOnlyDictionary<string, string> Facts, IReadOnlyList<string> Holds, IReadOnlyList<string> NotKnown);
