namespace Reconstruct.Core.Surgeons;

/// <summary>The day on which a surgeon works in this service for the last time. One that exists is valid.</summary>
/// <remarks>Source: <see cref="SurgeonSources.OwnDecision"/>: a day more than a year ahead is a slip of the pen.</remarks>
public sealed record LeavingDay
{
    private const int MostDaysAhead = 366;

    private LeavingDay(DateOnly day) => Day = day;

    /// <summary>The last day.</summary>
    public DateOnly Day { get; }

    /// <summary>Makes a day, or says why not: it is missing, or more than 366 days after <paramref name="today"/>.</summary>
    /// <param name="day">The day; null when nothing that is a date was entered.</param>
    /// <param name="today">Today in London.</param>
    public static Result<LeavingDay> Make(DateOnly? day, DateOnly today) => day switch
    {
        null => new Refusal("surgeon-last-day-missing", "Enter the last day, a real date", "lastDay"),
        { } far when far > today.AddDays(MostDaysAhead) => new Refusal("surgeon-last-day-far", "Last day must be within a year from now", "lastDay"),
        { } last => new LeavingDay(last),
    };
}
