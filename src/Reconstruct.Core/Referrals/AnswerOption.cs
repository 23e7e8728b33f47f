namespace Reconstruct.Core.Referrals;

/// <summary>One answer that can be chosen.</summary>
/// <param name="Code">Stable kebab-case code, as stored.</param>
/// <param name="Words">As shown.</param>
/// <param name="Alone">True for an answer that excludes all others, such as "None of these".</param>
public sealed record AnswerOption(string Code, string Words, bool Alone = false);
