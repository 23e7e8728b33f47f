using Microsoft.EntityFrameworkCore;
using Reconstruct.Core;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Wounds;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Planning.Vacuum;

/// <summary>Takes back a measurement that was entered wrongly: it no longer counts, and stays with the reason.</summary>
public static class WithdrawWound
{
    public static async Task<Result<WoundMeasurement>> Run(ServiceDb db, VacuumDressingId id, string? line, string? why, CancellationToken ct)
    {
        var wrong = Guid.TryParse(line, out var guid) ? new WoundMeasurementId(guid) : default;
        var row = await db.Set<WoundMeasurement>().SingleOrDefaultAsync(m => m.Id == wrong && m.DressingId == id && m.WithdrawnAt == null, ct);
        List<Refusal> refusals = [];
        if (row is null) refusals.Add(new("wound-withdraw-none", "Select the measurement that is wrong", "withdraw"));
        if (string.IsNullOrWhiteSpace(why)) refusals.Add(new("wound-withdraw-why", "Enter why it is wrong", "why"));
        else if (why.Length > VacuumSettings.MostLetters) refusals.Add(new("vacuum-text-long", $"Reason must be {VacuumSettings.MostLetters} characters or fewer", "why"));
        if (refusals.Count > 0) return refusals;

        (row!.WithdrawnAt, row.WithdrawnByName, row.WithdrawnWhy) = (db.Clock.Now, db.Acting.Name, why!.Trim());
        return await db.Save(row, "Withdrew the size of a wound", ct);
    }
}
