using System.Globalization;
using Reconstruct.Core.Boards;

namespace Reconstruct.Core.Planning.Colour;

/// <summary>Reads a file of camouflage shades: comma-separated, the first line naming the columns of <see cref="Columns"/> in any order.</summary>
public static class ProductFile
{
    /// <summary>Most lines that are taken.</summary>
    public const int MostLines = 5000;

    private const string Field = "file";

    /// <summary>The columns. All but amountPerCm2 have to be filled in.</summary>
    public static readonly IReadOnlyList<string> Columns = ["brand", "range", "shade", "L", "a", "b", "measuredWith", "packAmount", "unit", "amountPerCm2", "source", "measuredOn"];

    /// <summary>Every shade; or every fault of the file, each with its line. A file with a fault is not taken in part.</summary>
    /// <param name="text">The file.</param>
    /// <param name="today">Today in London: nothing is measured after it.</param>
    public static Result<IReadOnlyList<ProductShade>> Read(string text, DateOnly today)
    {
        var lines = text.Split('\n').Select(l => l.TrimEnd('\r')).ToList();
        var first = CsvLine.Split(lines[0]);
        if (!first.Ok) return first.Refusals.Select(r => r with { Field = Field }).ToList();
        var heads = first.Value.Select(h => h.Trim()).ToList();
        var missing = Columns.Where(c => !heads.Contains(c, StringComparer.Ordinal)).ToList();
        if (missing.Count > 0) return new Refusal("products-columns", $"The first line has to name these columns too: {string.Join(", ", missing)}", Field);
        if (lines.Count > MostLines) return new Refusal("products-long", $"A file has {MostLines} lines or fewer", Field);

        List<Refusal> refusals = [];
        Dictionary<string, ProductShade> shades = new(StringComparer.Ordinal);
        foreach (var (number, line) in lines.Index().Skip(1).Where(l => l.Item.Length > 0))
        {
            var split = CsvLine.Split(line);
            var cells = split.Ok ? split.Value : [];
            var row = heads.Zip(cells).GroupBy(p => p.First, StringComparer.Ordinal).ToDictionary(p => p.Key, p => p.First().Second.Trim(), StringComparer.Ordinal);
            var faults = Faults(row, heads.Count == cells.Count, today).ToList();
            refusals.AddRange(faults.Select(f => new Refusal("products-line", $"Line {number + 1}: {f}", Field)));
            if (faults.Count == 0 && Shade(row) is var shade && !shades.TryAdd(shade.Key, shade)) refusals.Add(new("products-twice", $"Line {number + 1}: {shade.Name} is there twice", Field));
        }
        if (refusals.Count > 0) return refusals;
        return shades.Count == 0 ? new Refusal("products-empty", "The file has no shade", Field) : shades.Values.ToList();
    }

    private static IEnumerable<string> Faults(Dictionary<string, string> row, bool whole, DateOnly today)
    {
        if (!whole)
        {
            yield return "it has not as many columns as the first line";
            yield break;
        }
        if (row.Values.Any(v => v.Any(char.IsControl))) yield return "it has a character that is no text";
        foreach (var column in Columns.Where(c => c != "amountPerCm2" && row[c].Length == 0)) yield return $"{column} is empty";
        if (Number(row, "L") is not (>= 0 and <= 100)) yield return "L must be 0 to 100";
        if (Number(row, "a") is not (>= -128 and <= 128)) yield return "a must be -128 to 128";
        if (Number(row, "b") is not (>= -128 and <= 128)) yield return "b must be -128 to 128";
        if (Number(row, "packAmount") is not (> 0 and <= 10_000)) yield return "packAmount must be over 0";
        if (row["unit"] is not ("g" or "mL")) yield return "unit must be g or mL";
        if (row["amountPerCm2"].Length > 0 && Number(row, "amountPerCm2") is not (> 0 and <= 100)) yield return "amountPerCm2 must be over 0, or empty when it is not known";
        if (Day(row) is not { } day) yield return "measuredOn must be a day like 2026-04-01";
        else if (day > today) yield return "measuredOn is to come";
    }

    private static ProductShade Shade(Dictionary<string, string> row) => new(
        row["brand"], row["range"], row["shade"], new(Number(row, "L")!.Value, Number(row, "a")!.Value, Number(row, "b")!.Value), row["measuredWith"],
        Number(row, "packAmount")!.Value, row["unit"], Number(row, "amountPerCm2"), row["source"], Day(row)!.Value);

    private static double? Number(Dictionary<string, string> row, string column) =>
        double.TryParse(row[column], NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static DateOnly? Day(Dictionary<string, string> row) =>
        DateOnly.TryParseExact(row["measuredOn"], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
