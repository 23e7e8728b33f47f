namespace Reconstruct.Core.Planning.Atlas;

/// <summary>One flap of the catalogue. What could not be confirmed is not there, and its name stands under <see cref="Unconfirmed"/>.</summary>
public sealed record Flap
{
    /// <summary>Stable kebab-case id; the name of its file.</summary>
    public required string Id { get; init; }

    /// <summary>Name for people.</summary>
    public required string Name { get; init; }

    /// <summary>What it is called for short; null when it has no such name.</summary>
    public string? ShortName { get; init; }

    /// <summary>How it reaches the defect; at least one.</summary>
    public required IReadOnlyList<FlapKind> Kinds { get; init; }

    /// <summary>What it can bring; at least one.</summary>
    public required IReadOnlyList<FlapTissue> Tissue { get; init; }

    /// <summary>Its vessels by name; null while not confirmed.</summary>
    public string? Vessels { get; init; }

    /// <summary>The figures that belong to this flap, in the order of <see cref="FlapFigure.All"/>; without a measure while not confirmed.</summary>
    public required IReadOnlyList<(FlapFigure Figure, FlapMeasure? Measure)> Figures { get; init; }

    /// <summary>Ids of the properties that are not confirmed: <c>vessels</c> and those of figures.</summary>
    public required IReadOnlyList<string> Unconfirmed { get; init; }

    /// <summary>What to know about it.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>The confirmed measure of a figure; null when it is not confirmed, or not one of this flap.</summary>
    public FlapMeasure? Measure(string figure) => Figures.FirstOrDefault(f => string.Equals(f.Figure.Id, figure, StringComparison.Ordinal)).Measure;

    /// <summary>Two are the same when the id is.</summary>
    public bool Equals(Flap? other) => other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <inheritdoc />
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);
}
