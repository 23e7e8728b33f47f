using Reconstruct.Core;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Devices;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Planning.Expansion;

/// <summary>Records which device an expander is. A label that cannot be read whole is refused; the one before stays in the history. Hazard: HAZ-099.</summary>
public static class IdentifyExpander
{
    public static async Task<Result<TissueExpander>> Run(ServiceDb db, TissueExpanderId id, int seenVersion, string? label, CancellationToken ct)
    {
        if (await db.Expander(id, ct) is not { } row) return Refusals.NotFound("expander");
        if (row.Version != seenVersion) return Refusals.ChangedSince("expander");
        var device = DeviceIdentity.Parse(label, db.Clock.Today, "label");
        if (!device.Ok) return device.As<TissueExpander>();

        var read = device.Value;
        (row.DeviceText, row.DeviceItem, row.DeviceExpiresOn, row.DeviceBatch, row.DeviceSerial) = (read.Text, read.Item, read.ExpiresOn, read.Batch, read.Serial);
        return await db.Save(row, "Recorded the device of a tissue expander", ct);
    }
}
