namespace Reconstruct.Core.Referrals;

/// <summary>The waiting-list priorities with their words.</summary>
/// <remarks>Source: Royal College of Surgeons of England, surgical prioritisation guidance.</remarks>
public static class Priorities
{
    /// <summary>What can be chosen, most urgent first. The code is the name.</summary>
    public static IReadOnlyList<AnswerOption> Options { get; } =
    [
        new("P1a", "P1a: within 24 hours"), new("P1b", "P1b: within 72 hours"), new("P2", "P2: up to 4 weeks"),
        new("P3", "P3: up to 3 months"), new("P4", "P4: over 3 months"),
    ];

    /// <summary>The words.</summary>
    public static string Words(Priority value) => Options.Single(o => string.Equals(o.Code, value.ToString(), StringComparison.Ordinal)).Words;

    /// <summary>From a code; null when there is no such one.</summary>
    public static Priority? Parse(string? code) => Options.Any(o => string.Equals(o.Code, code, StringComparison.Ordinal)) ? Enum.Parse<Priority>(code!) : null;
}
