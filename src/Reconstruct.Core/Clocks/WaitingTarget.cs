namespace Reconstruct.Core.Clocks;

/// <summary>A number of days within which something is to happen. Nothing is ever deducted.</summary>
/// <param name="Id">Stable kebab-case id.</param>
/// <param name="Title">Name for people.</param>
/// <param name="Days">Days from day 0 to the last day within the target.</param>
/// <param name="Source">Where the target was read.</param>
public sealed record WaitingTarget(string Id, string Title, int Days, Source Source)
{
    /// <summary>18 weeks from referral to treatment: 126 days or fewer.</summary>
    public static readonly WaitingTarget EighteenWeeks = new("rtt-18-weeks", "18 weeks from referral to treatment", 126, RttSources.Return);

    /// <summary>The last day within the target, counted from day 0.</summary>
    public DateOnly DueOn(DateOnly start) => start.AddDays(Days);

    /// <summary>How a wait stands on a day. An end after that day has not happened yet and counts as no end.</summary>
    public WaitingAnswer Judge(DateOnly? start, DateOnly? end, DateOnly asAt)
    {
        if (start is not { } from) return new(this, null, end, null, null, WaitingVerdict.NotKnown);
        var ended = end <= asAt ? end : null;
        var reached = ended ?? asAt;
        var due = DueOn(from);
        var verdict = reached > due ? WaitingVerdict.Breached : ended is null ? WaitingVerdict.Running : WaitingVerdict.Met;
        return new(this, from, ended, due, Math.Max(0, reached.DayNumber - from.DayNumber), verdict);
    }
}
