using Reconstruct.Core;
using Reconstruct.Core.Clocks;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Expansion;
using Reconstruct.Core.Referrals;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Planning.Expansion;

/// <summary>Records that an expander was put in, with what was put into it at the operation. Until the team says when the next filling is, that is what is to be done.</summary>
public static class StartExpander
{
    /// <param name="made">The id that it gets; asked for again, the one that is there is given.</param>
    public static async Task<Result<TissueExpander>> Run(ServiceDb db, PathwayId id, TissueExpanderId made, ExpanderStart start, CancellationToken ct)
    {
        var volumes = start.Volumes;
        TissueExpander row = new()
        {
            Id = made, PathwayId = id, Site = start.Site, Side = start.Side, Shape = start.Shape, BaseDiameterCm = start.BaseDiameterCm, WidthCm = start.WidthCm, LengthCm = start.LengthCm,
            NominalUl = volumes.NominalMl is { } nominal ? TissueExpander.Ul(nominal) : null, LimitUl = TissueExpander.Ul(volumes.LimitMl), TargetUl = TissueExpander.Ul(volumes.TargetMl), PlacedOn = volumes.PlacedOn,
            DeviceText = start.Device?.Text, DeviceItem = start.Device?.Item, DeviceExpiresOn = start.Device?.ExpiresOn, DeviceBatch = start.Device?.Batch, DeviceSerial = start.Device?.Serial,
            DueOn = db.Clock.Today, Entries = 1, RecordedAt = db.Clock.Now, RecordedBy = db.Acting.Person, RecordedByName = db.Acting.Name,
        };
        FillingEntry first = new()
        {
            Id = db.NewId<FillingEntryId>(), PathwayId = id, ExpanderId = row.Id, Number = 1, At = LondonTime.StartOf(volumes.PlacedOn), AtOperation = true, Ul = TissueExpander.Ul(start.PlacedMl),
            Pain = YesNo.NotKnown, Pale = start.Pale, Who = db.Acting.Name, By = db.Acting.Person, ByName = db.Acting.Name, RecordedAt = db.Clock.Now,
        };
        return await db.Start(row, [first], "Recorded a tissue expander", ct);
    }
}
