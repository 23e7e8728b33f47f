using Reconstruct.Core;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Wounds;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Planning.Vacuum;

/// <summary>Records that a vacuum dressing runs differently from now on: another device, pressure or mode, with the reason. Its foam stays in the one ledger. Hazard: HAZ-095.</summary>
public static class ChangeSettings
{
    public sealed record Settings(string? Device, int? PressureMmHg, string? Mode, string? Why);

    public static async Task<Result<VacuumDressing>> Run(ServiceDb db, VacuumDressingId id, int seenVersion, Settings settings, CancellationToken ct)
    {
        if (await db.Dressing(id, ct) is not { } dressing) return Refusals.NotFound("dressing");
        if (dressing.Version != seenVersion) return Refusals.ChangedSince("dressing");
        if (dressing.ClosedAt is not null) return new Refusal("vacuum-closed", "This dressing is closed", "device");
        List<Refusal> refusals = [.. VacuumSettings.Running(settings.Device, settings.PressureMmHg, settings.Mode)];
        if (string.IsNullOrWhiteSpace(settings.Why)) refusals.Add(new("vacuum-why-missing", "Enter why it is changed", "settingsWhy"));
        else if (settings.Why.Length > VacuumSettings.MostLetters) refusals.Add(new("vacuum-text-long", $"Reason must be {VacuumSettings.MostLetters} characters or fewer", "settingsWhy"));
        if (refusals.Count > 0) return refusals;

        (dressing.Device, dressing.PressureMmHg, dressing.Mode) = (settings.Device!.Trim(), settings.PressureMmHg!.Value, settings.Mode!.Trim());
        (dressing.SettingsWhy, dressing.SettingsByName, dressing.SettingsAt) = (settings.Why!.Trim(), db.Acting.Name, db.Clock.Now);
        return await db.Save(dressing, "Changed how a vacuum dressing runs", ct);
    }
}
