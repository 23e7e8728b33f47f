using Reconstruct.Core.Pathways;

namespace Reconstruct.Core.Tests.Pathways;

/// <summary>A breadth-first walk. Two positions that differ only in their instants count as one, apart from being overdue or not.</summary>
internal sealed class Walk
{
    private readonly HashSet<object> _seen = [];
    private readonly Queue<PathwayPosition> _toDo = new();

    internal List<PathwayPosition> Reached { get; } = [];
    internal List<Step> Steps { get; } = [];

    internal static Walk All()
    {
        var walk = new Walk();
        walk.TryAll(null, Samples.Start);
        while (walk._toDo.TryDequeue(out var position))
        {
            var dueAt = position.Duty?.DueAt ?? Samples.Start;
            walk.TryAll(position, dueAt.AddMinutes(-1));
            walk.TryAll(position, (position.Duty?.EscalatesAt ?? dueAt).AddMinutes(1));
        }
        return walk;
    }

    private void TryAll(PathwayPosition? before, DateTimeOffset at)
    {
        foreach (var happened in Samples.At(at))
        {
            var after = Samples.Apply(before, happened);
            Steps.Add(new(before, happened, after));
            if (!after.Ok || !_seen.Add(Key(after.Value, at))) continue;
            Reached.Add(after.Value);
            _toDo.Enqueue(after.Value);
        }
    }

    private static object Key(PathwayPosition p, DateTimeOffset at) =>
        (p.State, p.Duty?.Owner, p.Duty?.OverdueAt(at), p.Facts.Urgency, p.Facts.IdentityConfirmed, p.Facts.NamedSurgeon, p.Facts.Ending);

    internal sealed record Step(PathwayPosition? Before, PathwayEvent Happened, Result<PathwayPosition> After);
}
