namespace Reconstruct.Service.Synthetic;

/// <summary>The clock of the invented past. It stands until it is moved, and each look at it is a little later, so that no two events are at one instant.</summary>
public sealed class MovingTime(DateTimeOffset start) : TimeProvider
{
    private long _microseconds;
    private DateTimeOffset _at = start;

    public override DateTimeOffset GetUtcNow() => _at.AddMicroseconds(_microseconds++);

    public void MoveTo(DateTimeOffset at)
    {
        if (at <= _at) return; // two things at one instant: the second is the later
        (_at, _microseconds) = (at, 0);
    }
}
