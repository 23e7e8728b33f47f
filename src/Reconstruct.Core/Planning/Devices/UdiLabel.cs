using System.Globalization;
using System.Text.RegularExpressions;

namespace Reconstruct.Core.Planning.Devices;

/// <summary>The parts of a GS1 device label as they are printed: (01) item, (17) expiry, (10) batch, (21) serial number.</summary>
/// <param name="Item">The item, from (01).</param>
/// <param name="ExpiresOn">Last day of use, from (17); null when the label has none.</param>
/// <param name="Batch">Batch or lot, from (10); null when the label has none.</param>
/// <param name="Serial">Serial number, from (21); null when the label has none.</param>
public sealed partial record UdiLabel(Gtin Item, DateOnly? ExpiresOn, string? Batch, string? Serial)
{
    /// <summary>Reads a label with its identifiers in brackets. Refused: no (01), an identifier twice or one that is not known, a date that is none, a batch or serial of more than 20 characters.</summary>
    /// <param name="text">The label, such as <c>(01)05012345678900(17)281231(10)A1</c>.</param>
    /// <param name="today">Decides the century of the year: the nearest to today, as GS1 has it.</param>
    /// <param name="field">How refusals name it.</param>
    public static Result<UdiLabel> Parse(string text, DateOnly today, string field)
    {
        var parts = Part().Matches(text.Trim());
        if (parts.Count == 0 || parts.Sum(p => p.Length) != text.Trim().Length) return Refused("Write the label with its identifiers in brackets, such as (01) and (17)", field);
        Dictionary<string, string> values = new(StringComparer.Ordinal);
        foreach (Match part in parts)
            if (!values.TryAdd(part.Groups["id"].Value, part.Groups["value"].Value.Trim())) return Refused($"({part.Groups["id"].Value}) is there twice", field);
        if (values.Keys.FirstOrDefault(k => k is not ("01" or "17" or "10" or "21")) is { } unknown) return Refused($"({unknown}) is not read here: (01), (17), (10) and (21) are", field);
        if (!values.TryGetValue("01", out var item)) return Refused("(01), the item, is missing", field);
        if (values.Where(v => v.Key is "10" or "21").Any(v => v.Value.Length is 0 or > 20)) return Refused("A batch or serial number has 1 to 20 characters", field);

        DateOnly? expires = null;
        if (values.TryGetValue("17", out var date) && (expires = Day(date, today)) is null) return Refused("(17) must be a day as YYMMDD", field);
        return Gtin.Parse(item, field).Then<UdiLabel>(gtin => new UdiLabel(gtin, expires, values.GetValueOrDefault("10"), values.GetValueOrDefault("21")));
    }

    /// <summary>Day 00 is the last of its month. A year more than 50 ahead is of the century before, one 50 or more behind of the next.</summary>
    private static DateOnly? Day(string text, DateOnly today)
    {
        if (text.Length != 6 || !int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return null;
        var (yy, month, day) = (number / 10_000, number / 100 % 100, number % 100);
        var ahead = yy - (today.Year % 100);
        var year = (today.Year / 100 * 100) + yy + (ahead > 50 ? -100 : ahead <= -50 ? 100 : 0);
        if (month is < 1 or > 12) return null;
        var last = new DateOnly(year, month, 1).AddMonths(1).AddDays(-1);
        return day > last.Day ? null : day == 0 ? last : new(year, month, day);
    }

    private static Refusal Refused(string message, string field) => new("udi-format", message, field);

    [GeneratedRegex(@"\((?<id>\d{2,4})\)(?<value>[^(]*)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Part();
}
