using Reconstruct.Core.Planning.Devices;

namespace Reconstruct.Core.Calculators;

/// <summary>A device's item number, or its whole printed label. Source: see <see cref="Gtin"/> and <see cref="UdiLabel"/>.</summary>
public static class GtinCalculator
{
    private static readonly Source Gs1 = new("GS1 General Specifications: check digit, application identifiers 01, 10, 17 and 21", Standing: SourceStanding.Secondary);
    private static readonly TextInput Code = new("code", "Number, or label as it is printed or scanned", MaxLength: 120) { Hint = "Like 5012345678900 or (01)05012345678900(17)281231(10)A1" };
    private static readonly ResultSpec Item = new("gtin14", "Item number, 14 digits", "text");
    private static readonly ResultSpec Expires = new("expiresOn", "Last day of use", "date");
    private static readonly ResultSpec Expired = new("isPast", "That day is past", "yes-no");
    private static readonly ResultSpec Batch = new("batch", "Batch", "text");
    private static readonly ResultSpec Serial = new("serial", "Serial number", "text");

    /// <summary>The calculation.</summary>
    public static readonly Calculator Model = new()
    {
        Id = "gtin",
        Version = "1",
        Title = "Device label (GTIN and UDI)",
        Purpose = "To check a device's item number and read the parts of its label.",
        MustNotBeUsedFor = "Showing that a device is genuine, licensed or not recalled: a check digit finds misreadings only.",
        Inputs = [Code],
        Results = [Item, Expires, Expired, Batch, Serial],
        Sources = [Gs1],
        Examples =
        [
            new("A number of 13 digits", """{ "code": "5012345678900" }""", """{ "gtin14": "05012345678900", "expiresOn": null }"""),
            new("A label as a scanner writes it", """{ "code": "01050123456789001728123110A1" }""", """{ "gtin14": "05012345678900", "expiresOn": "2028-12-31", "batch": "A1", "serial": null }"""),
            new("A whole label", """{ "code": "(01)05012345678900(17)281231(10)A1(21)0042" }""", """{ "gtin14": "05012345678900", "expiresOn": "2028-12-31", "batch": "A1", "serial": "0042" }"""),
        ],
        Rule = (given, context) => Read(given[Code], context.Today).Then(label => Say(label, context.Today)),
    };

    private static Result<UdiLabel> Read(string code, DateOnly today) => UdiLabel.IsScanned(code) ? UdiLabel.ParseScanned(code, today, Code.Name)
        : code.Contains('(', StringComparison.Ordinal) ? UdiLabel.Parse(code, today, Code.Name)
        : Gtin.Parse(code, Code.Name).Then<UdiLabel>(item => new UdiLabel(item, null, null, null));

    private static Result<CalculatorOutcome> Say(UdiLabel label, DateOnly today) => new CalculatorOutcome(
        [Item.Is(label.Item.As14), Expires.Is(label.ExpiresOn), Expired.Is(label.ExpiresOn is { } on ? on < today : (bool?)null), Batch.Is(label.Batch), Serial.Is(label.Serial)],
        [new("gtin-check-digit", "The check digit fits.", Gs1)],
        label.ExpiresOn < today ? ["The last day of use is past. Do not use it."] : []);
}
