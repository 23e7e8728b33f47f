namespace Reconstruct.Core.Patients.Matching;

/// <summary>What a comparison proposes to the person who decides.</summary>
/// <param name="Class">How strongly.</param>
/// <param name="Why">What agrees, and how. It holds no part of the records themselves.</param>
/// <param name="Against">What speaks against it.</param>
public sealed record MatchProposal(MatchClass Class, IReadOnlyList<string> Why, IReadOnlyList<string> Against)
{
    /// <summary>Nothing to propose.</summary>
    public static MatchProposal Nothing { get; } = new(MatchClass.None, [], []);

    /// <summary>Same class, same words.</summary>
    public bool Equals(MatchProposal? other) =>
        other is not null && Class == other.Class && Why.SequenceEqual(other.Why, StringComparer.Ordinal) && Against.SequenceEqual(other.Against, StringComparer.Ordinal);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Class, Why.Count, Against.Count);
}
