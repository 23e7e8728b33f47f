namespace Reconstruct.Core.Clinic;

/// <summary>What was typed or chosen for one question. A day comes as year-month-day, an instant as ISO 8601 with an offset.</summary>
/// <param name="Values">What was typed; several where a choice repeats.</param>
/// <param name="Other">Words of one's own beside a choice; null for none.</param>
/// <param name="Fault">Why it could not be read where it was typed, such as a day that does not exist; null when it could.</param>
public sealed record FormTyped(IReadOnlyList<string> Values, string? Other = null, Refusal? Fault = null)
{
    /// <summary>The value that stands for "asked, and not known".</summary>
    public const string NotKnown = "unknown";

    /// <summary>The value that stands for words of one's own.</summary>
    public const string OwnWords = "other-words";

    /// <summary>Nothing typed.</summary>
    public static FormTyped Nothing { get; } = new([]);

    /// <summary>One value.</summary>
    public static FormTyped One(string? value) => string.IsNullOrWhiteSpace(value) ? Nothing : new([value.Trim()]);
}
