namespace Reconstruct.Core.Planning.Drawings;

/// <summary>Something drawn by hand: an outline, a line or a point with a name.</summary>
/// <param name="Id">Id within its drawing: small letters, digits and hyphens.</param>
/// <param name="Name">Its name for people.</param>
/// <param name="Kind">What it stands for.</param>
/// <param name="Points">Its points in order, in units of the drawing, x to the right and y up.</param>
/// <param name="IsClosed">True when it goes back from the last point to the first.</param>
public sealed record BoardObject(string Id, string Name, PlanShapeKind Kind, IReadOnlyList<PlanPoint> Points, bool IsClosed)
{
    /// <summary>The same as a shape of a plan, in units of the drawing.</summary>
    public PlanShape Shape => new(Name, Kind, Points, IsClosed);

    /// <summary>Two are the same when all they hold is, point by point.</summary>
    public bool Equals(BoardObject? other) => other is not null && (Id, Name, Kind, IsClosed) == (other.Id, other.Name, other.Kind, other.IsClosed) && Points.SequenceEqual(other.Points);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Id, Name, Kind, Points.Count);
}
