namespace Reconstruct.Core.Clocks;

/// <summary>One wait from its start to its stop.</summary>
/// <param name="Start">Day 0.</param>
/// <param name="StartCode">Code that started it: 10, 11, 12, or 21 when it came from another provider.</param>
/// <param name="Stop">Day it stopped; null while it runs.</param>
/// <param name="StopCode">Code that stopped it; null while it runs.</param>
/// <param name="Nullified">True when it is not counted.</param>
public sealed record RttPeriod(DateOnly Start, string StartCode, DateOnly? Stop = null, string? StopCode = null, bool Nullified = false)
{
    /// <summary>True until it stops.</summary>
    public bool IsRunning => Stop is null;

    /// <summary>True when it stopped and is counted.</summary>
    public bool IsCounted => Stop is not null && !Nullified;

    /// <summary>The last day of 18 weeks: day 126.</summary>
    public DateOnly LastDayWithin18Weeks => WaitingTarget.EighteenWeeks.DueOn(Start);

    /// <summary>The first day past 18 weeks: day 127.</summary>
    public DateOnly BreachDate => LastDayWithin18Weeks.AddDays(1);

    /// <summary>Days waited: to the stop, or to the as-at date while it runs; 0 before the start. Nothing is deducted.</summary>
    public int DaysWaited(DateOnly asAt) => Math.Max(0, (Stop is { } stop && stop < asAt ? stop : asAt).DayNumber - Start.DayNumber);

    /// <summary>Whole weeks waited, 0 or more.</summary>
    public int WeeksWaited(DateOnly asAt) => DaysWaited(asAt) / 7;
}
