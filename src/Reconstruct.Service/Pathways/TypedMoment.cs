using System.Globalization;
using Reconstruct.Core;
using Reconstruct.Core.Clocks;
using Reconstruct.NhsUi;

namespace Reconstruct.Service.Pathways;

/// <summary>A day and a time on London's clocks, as typed.</summary>
public sealed record TypedMoment(TypedDate Date, string? Time)
{
    public static TypedMoment Blank { get; } = new(TypedDate.Blank, null);

    public static TypedMoment From(DateTimeOffset instant) =>
        new(TypedDate.From(LondonTime.DateOf(instant)), LondonTime.TimeOf(instant).ToString("HH:mm", CultureInfo.InvariantCulture));

    /// <summary>From the query of a form that is sent by GET; null when there is none.</summary>
    public static TypedMoment? Read(IQueryCollection query, string name) => query.ContainsKey($"{name}.day")
        ? new(new(query[$"{name}.day"], query[$"{name}.month"], query[$"{name}.year"]), query[$"{name}.time"])
        : null;

    /// <summary>The instant; of an hour that comes twice, the second, so that nothing known by then is left out.</summary>
    public Result<DateTimeOffset> AsInstant(string name, DateTimeOffset now)
    {
        var refusals = new List<Refusal>();
        if (Date.AsDate() is null) refusals.Add(new("moment-date-missing", "Enter a real date", name));
        if (AsTime() is null) refusals.Add(new("moment-time-missing", "Enter a time, such as 14:30", $"{name}.time"));
        if (refusals.Count > 0) return refusals;
        var at = LondonTime.At(Date.AsDate()!.Value, AsTime()!.Value, RepeatedHour.Second);
        if (!at.Ok) return at.Refusals.Select(r => r with { Field = $"{name}.time" }).ToList();
        return at.Value > now ? new Refusal("moment-in-future", "Date and time must be in the past", name) : at;
    }

    private TimeOnly? AsTime() =>
        TimeOnly.TryParseExact(Time?.Trim(), ["HH:mm", "H:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;
}
