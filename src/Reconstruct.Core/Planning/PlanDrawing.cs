namespace Reconstruct.Core.Planning;

/// <summary>A plan as it is drawn on flat skin: named shapes in millimetres. What is drawn later lies on top.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Shapes">The shapes, at least one.</param>
public sealed record PlanDrawing(string Title, IReadOnlyList<PlanShape> Shapes)
{
    /// <summary>The drawing in words, made from its shapes, for somebody who does not see it.</summary>
    public string InWords() => $"{Title}. It shows: {string.Join("; ", Shapes.Select(s => s.InWords()))}.";

    /// <summary>The lowest and the highest x and y, in millimetres.</summary>
    public (PlanPoint Low, PlanPoint High) Bounds()
    {
        var all = Shapes.SelectMany(s => s.Points).ToList();
        return (new(all.Min(p => p.X), all.Min(p => p.Y)), new(all.Max(p => p.X), all.Max(p => p.Y)));
    }

    /// <summary>Two drawings are the same when title and every shape with its points are.</summary>
    public bool Equals(PlanDrawing? other) => other is not null && Title == other.Title && Shapes.Count == other.Shapes.Count
        && Shapes.Zip(other.Shapes).All(p => p.First.Name == p.Second.Name && p.First.Kind == p.Second.Kind
            && p.First.IsClosed == p.Second.IsClosed && p.First.Points.SequenceEqual(p.Second.Points));

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Title, Shapes.Count);
}
