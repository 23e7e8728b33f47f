using System.Globalization;
using Reconstruct.Core;
using Reconstruct.Core.Clocks;
using Reconstruct.NhsUi;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Referrals.Triage;

/// <summary>What was typed on a step's page, as typed. Each choice's fields carry its code in front, so that none is read for another.</summary>
public sealed record StepForm(string? Choice, IReadOnlyDictionary<string, string> Typed, int SeenVersion)
{
    public static StepForm Blank(int version) => new(null, new Dictionary<string, string>(), version);

    public static StepForm Read(IFormCollection form) =>
        new(form.Text("choice"), form.ToDictionary(f => f.Key, f => f.Value.ToString(), StringComparer.Ordinal), form.Whole("version"));

    public static string NameOf(string choice, string field) => $"{choice}-{field}";

    /// <summary>What was typed in a field of the chosen choice; null when nothing was.</summary>
    public string? Text(string field) => Raw(NameOf(Choice!, field))?.Trim() is { Length: > 0 } text ? text : null;

    public string? Raw(string name) => Typed.GetValueOrDefault(name);

    public TypedDate Date(string name) => new(Raw($"{name}.day"), Raw($"{name}.month"), Raw($"{name}.year"));

    public DateOnly? Day(string field) => Date(NameOf(Choice!, field)).AsDate();

    /// <summary>The instant at which London's clocks show the day and time typed.</summary>
    public Result<DateTimeOffset> Moment(string field)
    {
        var refusals = new List<Refusal>();
        if (Day(field) is null) refusals.Add(new("date-missing", "Enter a real date", field));
        if (Time(field) is null) refusals.Add(new("time-missing", "Enter a time, such as 14:30", field + "-time"));
        if (refusals.Count > 0) return refusals;
        var instant = LondonTime.At(Day(field)!.Value, Time(field)!.Value, RepeatedHour.First);
        return instant.Ok ? instant : instant.Refusals.Select(r => r with { Field = field + "-time" }).ToList();
    }

    private TimeOnly? Time(string field) =>
        TimeOnly.TryParseExact(Text(field + "-time"), ["HH:mm", "H:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;
}
