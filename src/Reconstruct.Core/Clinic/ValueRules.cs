namespace Reconstruct.Core.Clinic;

/// <summary>Values that are worked out by a rule of this program. What is not known is never read as no.</summary>
public static class ValueRules
{
    /// <summary>The questions that a rule reads, with the kind each has to be.</summary>
    public static IReadOnlyList<(string LinkId, FormItemKind Kind)> Needs(ValueRule rule) => rule switch
    {
        ValueRule.BurnReferral => BurnReferralValue.Needs,
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "Rule must be one of the program's"),
    };

    /// <summary>The value; null when it cannot be said.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="answers">The answers to what is asked.</param>
    /// <param name="born">Day of birth, by the record; null when not known.</param>
    public static FormAnswer? Value(ValueRule rule, IReadOnlyDictionary<string, FormAnswer> answers, DateOnly? born) => rule switch
    {
        ValueRule.BurnReferral => BurnReferralValue.Of(answers, born),
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "Rule must be one of the program's"),
    };
}
