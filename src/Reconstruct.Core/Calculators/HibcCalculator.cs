using Reconstruct.Core.Planning.Devices;

namespace Reconstruct.Core.Calculators;

/// <summary>Check character of a HIBC device label. Source: see <see cref="Hibc"/>.</summary>
public static class HibcCalculator
{
    private static readonly Source Standard = new("ANSI/HIBC 2, supplier labelling standard: modulo 43 check character", Standing: SourceStanding.Secondary);
    private static readonly TextInput Code = new("code", "Code, with its check character", MaxLength: 80) { Hint = "Like +A123BJC5D6E71G" };
    private static readonly ResultSpec Fits = new("checkFits", "The check character fits", "yes-no");
    private static readonly ResultSpec Expected = new("checkCharacter", "Check character that belongs there", "text");

    /// <summary>The calculation.</summary>
    public static readonly Calculator Model = new()
    {
        Id = "hibc",
        Version = "1",
        Title = "Device label (HIBC)",
        Purpose = "To check that a HIBC device label was read rightly.",
        MustNotBeUsedFor = "Showing that a device is genuine, licensed or not recalled: a check character finds misreadings only.",
        Inputs = [Code],
        Results = [Fits, Expected],
        Sources = [Standard],
        Examples =
        [
            new("The example of the standard", """{ "code": "+A123BJC5D6E71G" }""", """{ "checkFits": true, "checkCharacter": "G" }"""),
            new("One character misread", """{ "code": "+A123BJC5D6E11G" }""", """{ "checkFits": false }"""),
        ],
        Rule = (given, _) => Hibc.Fits(given[Code], Code.Name).Then<CalculatorOutcome>(fits => new CalculatorOutcome(
            [Fits.Is(fits), Expected.Is(Hibc.CheckCharacter(given[Code][..^1], Code.Name).Value.ToString())],
            [new("hibc-modulo-43", fits ? "The check character fits." : "The check character does not fit: read the label again.", Standard)],
            fits ? [] : ["The label was misread or is damaged. Do not book the device by it."])),
    };
}
