namespace Reconstruct.Core;

/// <summary>One reason why something was not done. Expected, and shown to a person; a broken promise of the code throws instead.</summary>
/// <param name="Code">Stable kebab-case code, never reused for another meaning.</param>
/// <param name="Message">What to do about it, in NHS content style. It carries nothing that identifies a patient.</param>
/// <param name="Field">The input it belongs to, as the form or the API names it; null when it belongs to the whole.</param>
public sealed record Refusal(string Code, string Message, string? Field = null);
