namespace Reconstruct.Core.Planning.Plans;

/// <summary>One part of an operation note.</summary>
/// <param name="Id">Stable id, in kebab case.</param>
/// <param name="Label">Its name.</param>
public sealed record NoteField(string Id, string Label)
{
    /// <summary>Longest text in characters.</summary>
    public const int MostLetters = 4000;

    /// <summary>True where a note without it is not complete. "None" is an answer.</summary>
    public bool Needed { get; init; }

    /// <summary>A hint below the label; null when there is none.</summary>
    public string? Hint { get; init; }

    /// <summary>Lines of its box.</summary>
    public int Rows { get; init; } = 2;

    /// <summary>What it starts from: words of the plan, or null where the plan says nothing of it. No planned number is carried over.</summary>
    public Func<PlanContent, PlanNames, string?> From { get; init; } = (_, _) => null;
}
