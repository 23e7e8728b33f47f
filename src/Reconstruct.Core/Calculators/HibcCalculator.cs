using Reconstruct.Core.Planning.Devices;

namespace Reconstruct.Core.Calculators;

/// <summary>Check character and parts of a HIBC device label. Source: see <see cref="Hibc"/> and <see cref="HibcLabel"/>.</summary>
public static class HibcCalculator
{
    private static readonly Source Standard = new("ANSI/HIBC 2.6, supplier labelling standard: modulo 43 check character, primary and secondary data, as open readers of it and their examples have them", Standing: SourceStanding.Secondary);
    private static readonly TextInput Code = new("code", "Code, with its check character", MaxLength: 120) { Hint = "Like +A123BJC5D6E71G" };
    private static readonly ResultSpec Fits = new("checkFits", "The check character fits", "yes-no");
    private static readonly ResultSpec Expected = new("checkCharacter", "Check character that belongs there", "text");
    private static readonly ResultSpec Labeller = new("labeller", "Labeller", "text");
    private static readonly ResultSpec Product = new("product", "Product or catalogue number", "text");
    private static readonly ResultSpec Expires = new("expiresOn", "Last day of use", "date");
    private static readonly ResultSpec Expired = new("isPast", "That day is past", "yes-no");
    private static readonly ResultSpec Batch = new("batch", "Batch", "text");
    private static readonly ResultSpec Serial = new("serial", "Serial number", "text");

    /// <summary>The calculation.</summary>
    public static readonly Calculator Model = new()
    {
        Id = "hibc",
        Version = "2",
        Title = "Device label (HIBC)",
        Purpose = "To check that a HIBC device label was read rightly, and read its parts.",
        MustNotBeUsedFor = "Showing that a device is genuine, licensed or not recalled: a check character finds misreadings only.",
        Inputs = [Code],
        Results = [Fits, Expected, Labeller, Product, Expires, Expired, Batch, Serial],
        Sources = [Standard],
        Examples =
        [
            new("The example of the standard", """{ "code": "+A123BJC5D6E71G" }""", """{ "checkFits": true, "checkCharacter": "G", "labeller": "A123", "product": "BJC5D6E7", "expiresOn": null }"""),
            new("Item, date and batch in one code", """{ "code": "+A99912345/$$52001510X33" }""", """{ "labeller": "A999", "product": "1234", "expiresOn": "2020-01-15", "batch": "10X3" }"""),
            new("One character misread", """{ "code": "+A123BJC5D6E11G" }""", """{ "checkFits": false, "labeller": null }"""),
        ],
        Rule = (given, context) => Hibc.Fits(given[Code], Code.Name).Then<CalculatorOutcome>(fits => Say(given[Code], fits, HibcLabel.Parse(given[Code], context.Today, Code.Name), context.Today)),
    };

    private static CalculatorOutcome Say(string code, bool fits, Result<HibcLabel> read, DateOnly today)
    {
        var label = read.Ok ? read.Value : null;
        return new(
            [
                Fits.Is(fits), Expected.Is(Hibc.CheckCharacter(code[..^1], Code.Name).Value.ToString()), Labeller.Is(label?.Labeller), Product.Is(label?.Product),
                Expires.Is(label?.ExpiresOn), Expired.Is(label?.ExpiresOn is { } on ? on < today : (bool?)null), Batch.Is(label?.Batch), Serial.Is(label?.Serial),
            ],
            [new("hibc-modulo-43", fits ? "The check character fits." : "The check character does not fit: read the label again.", Standard)],
            (fits, label) switch
            {
                (false, _) => ["The label was misread or is damaged. Do not book the device by it."],
                (_, null) => [.. read.Refusals.Select(r => $"{r.Message}.")],
                (_, { ExpiresOn: { } last }) when last < today => ["The last day of use is past. Do not use it."],
                _ => [],
            });
    }
}
