namespace Reconstruct.Core.Clocks;

/// <summary>Something in a monthly return that a person should look at. It is flagged, and nothing is dropped for it.</summary>
/// <param name="Code">Stable kebab-case code.</param>
/// <param name="Words">What is wrong.</param>
/// <param name="Where">Id of the wait, or part, commissioner and treatment function of the line.</param>
public sealed record RttFinding(string Code, string Words, string Where);
