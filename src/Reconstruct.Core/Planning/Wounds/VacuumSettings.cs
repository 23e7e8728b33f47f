using Reconstruct.Core.Referrals;

namespace Reconstruct.Core.Planning.Wounds;

/// <summary>A vacuum dressing as it was put on: nothing is recommended and nothing filled in. One that exists is complete.</summary>
public sealed record VacuumSettings
{
    /// <summary>Longest text in characters.</summary>
    public const int MostLetters = 200;

    /// <summary>Greatest pressure below that of the air, in mmHg: there is no more to take away.</summary>
    public const int MostMmHg = 760;

    private VacuumSettings(string site, string device, int pressureMmHg, string mode, DateOnly nextChangeOn, IReadOnlyDictionary<VacuumConcern, YesNo> concerns) =>
        (Site, Device, PressureMmHg, Mode, NextChangeOn, Concerns) = (site, device, pressureMmHg, mode, nextChangeOn, concerns);

    /// <summary>Where the wound is.</summary>
    public string Site { get; }

    /// <summary>The device.</summary>
    public string Device { get; }

    /// <summary>mmHg below the pressure of the air, 1 to <see cref="MostMmHg"/>, as entered.</summary>
    public int PressureMmHg { get; }

    /// <summary>The mode, as entered.</summary>
    public string Mode { get; }

    /// <summary>The day on which the dressing is changed next, in London.</summary>
    public DateOnly NextChangeOn { get; }

    /// <summary>The answer to each concern; not known is one of them.</summary>
    public IReadOnlyDictionary<VacuumConcern, YesNo> Concerns { get; }

    /// <summary>What was entered; nothing is checked yet.</summary>
    /// <param name="Site">Where the wound is.</param>
    /// <param name="Device">The device.</param>
    /// <param name="PressureMmHg">mmHg below the pressure of the air.</param>
    /// <param name="Mode">The mode.</param>
    /// <param name="NextChangeOn">The day of the next change.</param>
    /// <param name="Concerns">The answers that were given.</param>
    public sealed record Draft(string? Site, string? Device, int? PressureMmHg, string? Mode, DateOnly? NextChangeOn, IReadOnlyDictionary<VacuumConcern, YesNo> Concerns);

    /// <summary>The settings, or every reason why they are not complete. <paramref name="today"/> is today in London.</summary>
    public static Result<VacuumSettings> Make(Draft draft, DateOnly today)
    {
        var refusals = new List<Refusal>();
        if (string.IsNullOrWhiteSpace(draft.Site)) refusals.Add(new("vacuum-site-missing", "Enter where the wound is", "site"));
        else if (draft.Site.Length > MostLetters) refusals.Add(new("vacuum-text-long", $"Where the wound is must be {MostLetters} characters or fewer", "site"));
        refusals.AddRange(Running(draft.Device, draft.PressureMmHg, draft.Mode));
        refusals.AddRange(NextChange(draft.NextChangeOn, today));
        refusals.AddRange(Enum.GetValues<VacuumConcern>().Where(c => !draft.Concerns.ContainsKey(c)).Select(c =>
            new Refusal("vacuum-concern-missing", "Select yes, no or not known", Calculators.EnumText.Kebab(c))));
        return refusals.Count > 0
            ? refusals
            : new VacuumSettings(draft.Site!.Trim(), draft.Device!.Trim(), draft.PressureMmHg!.Value, draft.Mode!.Trim(), draft.NextChangeOn!.Value, draft.Concerns);
    }

    /// <summary>Every reason why a dressing cannot run so.</summary>
    /// <param name="device">The device.</param>
    /// <param name="pressureMmHg">mmHg below the pressure of the air.</param>
    /// <param name="mode">The mode.</param>
    public static IEnumerable<Refusal> Running(string? device, int? pressureMmHg, string? mode)
    {
        foreach (var (text, field, name) in new[] { (device, "device", "Device"), (mode, "mode", "Mode") })
        {
            if (string.IsNullOrWhiteSpace(text)) yield return new($"vacuum-{field}-missing", $"Enter the {field}", field);
            else if (text.Length > MostLetters) yield return new("vacuum-text-long", $"{name} must be {MostLetters} characters or fewer", field);
        }
        if (pressureMmHg is not (>= 1 and <= MostMmHg)) yield return new("vacuum-pressure", $"Enter the pressure in mmHg below that of the air, 1 to {MostMmHg}, without a sign", "pressureMmHg");
    }

    /// <summary>Why this cannot be the day of the next change; nothing when it can.</summary>
    public static IEnumerable<Refusal> NextChange(DateOnly? on, DateOnly today)
    {
        if (on is null) yield return new("vacuum-next-change-missing", "Enter the day of the next change", "nextChange");
        else if (on < today) yield return new("vacuum-next-change-past", "Day of the next change must be today or later", "nextChange");
    }
}
