namespace Reconstruct.Core.Planning.Atlas;

/// <summary>A published series of flaps, or a benchmark that is still to be loaded.</summary>
public sealed record FlapSeries
{
    /// <summary>Stable kebab-case id; the name of its file.</summary>
    public required string Id { get; init; }

    /// <summary>Name for people.</summary>
    public required string Title { get; init; }

    /// <summary>Which flaps; null when what was read does not say.</summary>
    public string? Population { get; init; }

    /// <summary>How many; null for a benchmark without values.</summary>
    public int? Number { get; init; }

    /// <summary>True for a benchmark: rates that others are held against.</summary>
    public bool Benchmark { get; init; }

    /// <summary>Its rates; empty for a benchmark without values.</summary>
    public required IReadOnlyList<SeriesRate> Rates { get; init; }

    /// <summary>What to know about it; null when there is nothing.</summary>
    public string? Note { get; init; }

    /// <summary>Where it was read.</summary>
    public required Source Source { get; init; }

    /// <summary>Two are the same when the id is.</summary>
    public bool Equals(FlapSeries? other) => other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <inheritdoc />
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);
}
