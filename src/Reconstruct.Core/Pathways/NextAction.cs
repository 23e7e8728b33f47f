namespace Reconstruct.Core.Pathways;

/// <summary>The one thing to be done next.</summary>
/// <param name="Code">Stable kebab-case code, such as <c>triage-referral</c>.</param>
/// <param name="Words">What to do, as staff see it: a verb first.</param>
public sealed record NextAction(string Code, string Words);
