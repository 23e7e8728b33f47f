namespace Reconstruct.Core.Planning.Drawings;

/// <summary>A drawing: what it lies on, what was drawn by hand, the flap designs placed on it, and the margins. What is later in a list lies on top.</summary>
/// <param name="Backdrop">What it lies on.</param>
/// <param name="Objects">What was drawn by hand.</param>
/// <param name="Designs">Flap designs.</param>
/// <param name="Margins">Margins.</param>
public sealed record BoardDrawing(BoardBackdrop Backdrop, IReadOnlyList<BoardObject> Objects, IReadOnlyList<BoardDesign> Designs, IReadOnlyList<BoardMargin> Margins)
{
    /// <summary>Nothing drawn yet.</summary>
    public static BoardDrawing Empty(BoardBackdrop backdrop) => new(backdrop, [], [], []);

    /// <summary>The object with this id; null when there is none.</summary>
    public BoardObject? Object(string? id) => Objects.FirstOrDefault(o => string.Equals(o.Id, id, StringComparison.Ordinal));

    /// <summary>Ids of everything on it.</summary>
    public IEnumerable<string> Ids => Objects.Select(o => o.Id).Concat(Designs.Select(d => d.Id)).Concat(Margins.Select(m => m.Id));

    /// <summary>The first id that is free, with this in front.</summary>
    public string FreeId(string front)
    {
        var taken = Ids.ToHashSet(StringComparer.Ordinal);
        return Enumerable.Range(1, taken.Count + 1).Select(n => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{front}{n}")).First(id => !taken.Contains(id));
    }

    /// <summary>Two are the same when all they hold is.</summary>
    public bool Equals(BoardDrawing? other) => other is not null && Backdrop == other.Backdrop
        && Objects.SequenceEqual(other.Objects) && Designs.SequenceEqual(other.Designs) && Margins.SequenceEqual(other.Margins);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Backdrop, Objects.Count, Designs.Count, Margins.Count);
}
