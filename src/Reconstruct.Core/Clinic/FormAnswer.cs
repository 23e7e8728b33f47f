namespace Reconstruct.Core.Clinic;

/// <summary>One answer of a form. A question without one was not asked yet; <see cref="NotKnown"/> was asked and is not known. Neither is ever read as no.</summary>
public abstract record FormAnswer
{
    private FormAnswer()
    {
    }

    /// <summary>True for every answer that says something.</summary>
    public bool IsKnown => this is not NotKnown;

    /// <summary>Asked, and not known.</summary>
    public sealed record NotKnown : FormAnswer;

    /// <summary>Yes or no.</summary>
    /// <param name="Yes">True for yes.</param>
    public sealed record YesNo(bool Yes) : FormAnswer;

    /// <summary>What was chosen, in the order of the options.</summary>
    /// <param name="Codes">Codes of the options; one unless the question repeats. Empty when <paramref name="Other"/> says it.</param>
    /// <param name="Other">Words of one's own; null when options say it all.</param>
    public sealed record Chosen(IReadOnlyList<string> Codes, string? Other = null) : FormAnswer
    {
        /// <summary>True when both chose the same.</summary>
        public bool Equals(Chosen? other) => other is not null && string.Equals(Other, other.Other, StringComparison.Ordinal) && Codes.SequenceEqual(other.Codes, StringComparer.Ordinal);

        /// <inheritdoc />
        public override int GetHashCode() => HashCode.Combine(Other, Codes.Count > 0 ? Codes[0] : "", Codes.Count);
    }

    /// <summary>A day.</summary>
    /// <param name="Day">The day.</param>
    public sealed record Date(DateOnly Day) : FormAnswer;

    /// <summary>An instant.</summary>
    /// <param name="At">The instant.</param>
    public sealed record Moment(DateTimeOffset At) : FormAnswer;

    /// <summary>A number, in the unit of its question where it has one.</summary>
    /// <param name="Value">The number.</param>
    public sealed record Number(decimal Value) : FormAnswer;

    /// <summary>Words.</summary>
    /// <param name="Words">The words, without spaces around them; never empty.</param>
    public sealed record Text(string Words) : FormAnswer;
}
