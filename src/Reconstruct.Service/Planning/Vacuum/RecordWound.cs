using Reconstruct.Core;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Wounds;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Planning.Vacuum;

/// <summary>Records how large a wound was on one day.</summary>
public static class RecordWound
{
    public static async Task<Result<WoundMeasurement>> Run(ServiceDb db, VacuumDressingId id, WoundMeasure measure, PushScore? push, CancellationToken ct)
    {
        if (await db.Dressing(id, ct) is not { } dressing) return Refusals.NotFound("dressing");
        WoundMeasurement row = new()
        {
            Id = db.NewId<WoundMeasurementId>(), PathwayId = dressing.PathwayId, DressingId = id, Number = await db.CountWounds(id, ct) + 1, On = measure.On,
            AreaMm2 = measure.AreaCm2 * 100, PerimeterMm = measure.PerimeterCm * 10,
            PushLengthMm = push?.LengthCm * 10, PushWidthMm = push?.WidthCm * 10, PushExudate = push?.Exudate, PushTissue = push?.Tissue, By = db.Acting.Person, ByName = db.Acting.Name, RecordedAt = db.Clock.Now,
        };
        db.Add(row);
        return await db.Save(row, "Recorded the size of a wound", ct);
    }
}
