namespace Reconstruct.Core.Planning.Devices;

/// <summary>Which device it is, as its label says. One that exists was read whole: check digits and characters fit.</summary>
/// <param name="Text">What was scanned or typed.</param>
/// <param name="Item">The item: 14 digits of a GTIN, or labeller, product and unit of a HIBC.</param>
/// <param name="ExpiresOn">Last day of use; null when the label does not say.</param>
/// <param name="Batch">Batch or lot; null when the label does not say.</param>
/// <param name="Serial">Serial number; null when the label does not say.</param>
public sealed record DeviceIdentity(string Text, string Item, DateOnly? ExpiresOn, string? Batch, string? Serial)
{
    /// <summary>Longest text that is taken.</summary>
    public const int MostLetters = 200;

    /// <summary>Reads a GS1 label with its identifiers in brackets or as a scanner writes it, a HIBC with its check character, or a bare GTIN. Refused: whatever cannot be read whole, or whose check does not fit.</summary>
    /// <remarks>Source: see <see cref="UdiLabel"/>, <see cref="Gtin"/> and <see cref="HibcLabel"/>.</remarks>
    /// <param name="text">What was scanned or typed.</param>
    /// <param name="today">Today in London, for the century of a date.</param>
    /// <param name="field">How refusals name it.</param>
    public static Result<DeviceIdentity> Parse(string? text, DateOnly today, string field)
    {
        var scanned = (text ?? "").Trim();
        if (scanned.Length is 0 or > MostLetters) return new Refusal("device-text", $"Scan or type the label, {MostLetters} characters or fewer", field);
        return scanned[0] switch
        {
            _ when UdiLabel.IsScanned(scanned) => UdiLabel.ParseScanned(scanned, today, field).Then<DeviceIdentity>(l => new DeviceIdentity(Shown(scanned), l.Item.As14, l.ExpiresOn, l.Batch, l.Serial)),
            '(' => UdiLabel.Parse(scanned, today, field).Then<DeviceIdentity>(l => new DeviceIdentity(scanned, l.Item.As14, l.ExpiresOn, l.Batch, l.Serial)),
            '+' or '*' => HibcLabel.Parse(scanned, today, field).Then<DeviceIdentity>(l => new DeviceIdentity(scanned, l.Item, l.ExpiresOn, l.Batch, l.Serial)),
            _ => Gtin.Parse(scanned, field).Then<DeviceIdentity>(gtin => new DeviceIdentity(scanned, gtin.As14, null, null, null)),
        };
    }

    /// <summary>A group separator cannot be seen: the text is kept with a space for it.</summary>
    private static string Shown(string scanned) => scanned.Replace('\u001d', ' ');
}
