namespace Reconstruct.Core.Clinic;

/// <summary>One choice of a question.</summary>
/// <param name="Code">What is stored.</param>
/// <param name="Text">What is read.</param>
/// <param name="System">Code system of <paramref name="Code"/>; null for the form's own.</param>
/// <param name="Weight">The number that a score counts for it; null for none.</param>
public sealed record FormOption(string Code, string Text, string? System = null, decimal? Weight = null)
{
    /// <summary>True for one that cannot be chosen together with others, such as "None of these".</summary>
    public bool Alone { get; init; }
}
