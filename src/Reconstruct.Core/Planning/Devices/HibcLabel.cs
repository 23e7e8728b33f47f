using System.Text.RegularExpressions;

namespace Reconstruct.Core.Planning.Devices;

/// <summary>The parts of a Health Industry Bar Code of a supplier: the item, and where the label goes on behind a <c>/</c>, last day of use, batch, serial number and the day on which it was made.</summary>
/// <remarks>
/// Source: ANSI/HIBC 2.6, supplier labelling standard, primary and secondary data structures, as open readers and writers of it and their examples have them; the standard itself was not read.
/// Other parts, such as a quantity, are checked by the check character and kept with the text.
/// </remarks>
/// <param name="Labeller">Who labelled it: a letter and 3 letters or digits.</param>
/// <param name="Product">Product or catalogue number, 1 to 18 letters and digits.</param>
/// <param name="UnitOfMeasure">Level of packaging, 0 to 9; 0 is the single unit.</param>
/// <param name="ExpiresOn">Last day of use; null when the label does not say.</param>
/// <param name="Batch">Batch or lot; null when the label does not say.</param>
/// <param name="Serial">Serial number; null when the label does not say.</param>
/// <param name="MadeOn">Day on which it was made; null when the label does not say.</param>
public sealed partial record HibcLabel(string Labeller, string Product, int UnitOfMeasure, DateOnly? ExpiresOn, string? Batch, string? Serial, DateOnly? MadeOn)
{
    /// <summary>Labeller, product and unit together: the identifier of the device.</summary>
    public string Item => $"{Labeller}{Product}{UnitOfMeasure}";

    /// <summary>Reads a whole label with its check character. Refused: a check that does not fit, the second code of a label alone, a day that is none, and two that contradict each other.</summary>
    /// <param name="text">The label, such as <c>+A123BJC5D6E71G</c> or <c>+A99912345/$$52001510X33</c>; stars round it are let go, and <c>_</c> at the end stands for a space.</param>
    /// <param name="today">Today in London: decides the century of a year of two digits.</param>
    /// <param name="field">How refusals name it.</param>
    public static Result<HibcLabel> Parse(string text, DateOnly today, string field)
    {
        var whole = text.Trim('*') is [.. var front, '_'] ? $"{front} " : text.Trim('*');
        var fits = Hibc.Fits(whole, field);
        if (!fits.Ok) return fits.As<HibcLabel>();
        if (!fits.Value) return new Refusal("hibc-check", "The check character of this label does not fit: scan it again. If it is a space, type _ for it", field);

        var parts = whole[1..^1].Split('/');
        if (Second().IsMatch(parts[0])) return Refused("This is the second code of a label: it does not say which item it is. Scan the first one, or the one that holds both", field);
        if (First().Match(parts[0]) is not { Success: true } first) return Refused("The item on this label cannot be read: it has a letter, 3 letters or digits, the product number and a digit", field);
        var read = new HibcParts(today);
        foreach (var (place, part) in parts.Skip(1).Index())
            if (!(place == 0 && Second().IsMatch(part) ? read.Second(part) : read.Supplement(part))) return Refused($"'{part}' on this label cannot be read", field);
        return new HibcLabel(first.Groups["labeller"].Value, first.Groups["product"].Value, first.Groups["unit"].Value[0] - '0', read.ExpiresOn, read.Batch, read.Serial, read.MadeOn);
    }

    private static Refusal Refused(string message, string field) => new("hibc-format", message, field);

    [GeneratedRegex("^(?<labeller>[A-Z][A-Z0-9]{3})(?<product>[A-Z0-9]{1,18})(?<unit>[0-9])$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex First();

    /// <summary>How date, batch or serial number begin, behind the item or where the second code of a label stands alone.</summary>
    [GeneratedRegex(@"^([$+]|[0-9]{5})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Second();
}
