using Reconstruct.Core;
using Reconstruct.Core.Clocks;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Wounds;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Patients;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Planning.Vacuum;

/// <summary>Records how large a wound was on one day: not before the patient's birth, and not after the day on which the dressing was closed.</summary>
public static class RecordWound
{
    public static async Task<Result<WoundMeasurement>> Run(ServiceDb db, VacuumDressingId id, WoundMeasure measure, PushScore? push, CancellationToken ct)
    {
        if (await db.Dressing(id, ct) is not { } dressing) return Refusals.NotFound("dressing");
        if (await OutOfTime(db, dressing, measure.On, ct) is { } refused) return refused;
        WoundMeasurement row = new()
        {
            Id = db.NewId<WoundMeasurementId>(), PathwayId = dressing.PathwayId, DressingId = id, Number = await db.CountWounds(id, ct) + 1, On = measure.On,
            AreaMm2 = measure.AreaCm2 * 100, PerimeterMm = measure.PerimeterCm * 10,
            PushLengthMm = push?.LengthCm * 10, PushWidthMm = push?.WidthCm * 10, PushExudate = push?.Exudate, PushTissue = push?.Tissue, By = db.Acting.Person, ByName = db.Acting.Name, RecordedAt = db.Clock.Now,
        };
        db.Add(row);
        return await db.Save(row, "Recorded the size of a wound", ct);
    }

    /// <summary>Before the dressing was put on is right: that is what it is held against.</summary>
    private static async Task<Refusal?> OutOfTime(ServiceDb db, VacuumDressing dressing, DateOnly on, CancellationToken ct)
    {
        if (dressing.ClosedAt is { } closed && on > LondonTime.DateOf(closed)) return new("wound-day-closed", $"The dressing was closed on {Words.Date(LondonTime.DateOf(closed))}: day of the measurement must be then or before", "on");
        var patient = (await db.Pathway(dressing.PathwayId, ct))!.PatientId;
        var born = (await db.Patient((await db.Survivor(patient, ct))!.Value, ct))?.BirthDate;
        return on < born ? new("wound-day-before-birth", "Day of the measurement must not be before the date of birth on record", "on") : null;
    }
}
