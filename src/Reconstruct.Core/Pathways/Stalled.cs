namespace Reconstruct.Core.Pathways;

/// <summary>The stalled list: every duty that is past its due time, by owner. It is reckoned from the positions, so nothing can be left off it.</summary>
public static class Stalled
{
    /// <summary>Every overdue duty, the owner with the longest overdue first.</summary>
    /// <param name="positions">Every pathway and where it stands; closed ones are passed over.</param>
    /// <param name="now">Now. A duty due at exactly this instant is not yet overdue.</param>
    public static IReadOnlyList<StalledGroup> List(IEnumerable<KeyValuePair<PathwayId, PathwayPosition>> positions, DateTimeOffset now) =>
        [.. positions
            .Select(p => Item(p.Key, p.Value, now))
            .OfType<StalledItem>()
            .GroupBy(item => item.Duty.Owner)
            .Select(group => new StalledGroup(group.Key, [.. group.OrderByDescending(item => item.OverdueBy).ThenBy(item => item.Pathway.Value)]))
            .OrderByDescending(group => group.Items[0].OverdueBy)
            .ThenBy(group => group.Items[0].Pathway.Value)];

    private static StalledItem? Item(PathwayId id, PathwayPosition position, DateTimeOffset now) =>
        position is PathwayPosition.Open open && open.Duty.OverdueAt(now) ? new(id, open.State, open.Duty, now - open.Duty.DueAt) : null;
}
