using System.Globalization;
using System.Text.RegularExpressions;

namespace Reconstruct.Core.Planning.Devices;

/// <summary>The parts of a GS1 device label: (01) item, (11) made, (17) expiry, (10) batch, (21) serial number. Other parts that a device may carry are checked and kept with the text.</summary>
/// <remarks>Source: GS1 General Specifications, application identifiers and element strings; a group separator ends a part of free length that is not the last.</remarks>
/// <param name="Item">The item, from (01).</param>
/// <param name="ExpiresOn">Last day of use, from (17); null when the label has none.</param>
/// <param name="Batch">Batch or lot, from (10); null when the label has none.</param>
/// <param name="Serial">Serial number, from (21); null when the label has none.</param>
/// <param name="MadeOn">Day on which it was made, from (11); null when the label has none.</param>
public sealed partial record UdiLabel(Gtin Item, DateOnly? ExpiresOn, string? Batch, string? Serial, DateOnly? MadeOn = null)
{
    private const char GroupSeparator = '\u001d';

    /// <summary>Each part that is read: how long it is at most, and whether it always is.</summary>
    private static readonly Dictionary<string, (int Most, bool Fixed)> Known = new(StringComparer.Ordinal)
    {
        ["01"] = (14, true), ["11"] = (6, true), ["17"] = (6, true), ["20"] = (2, true), ["10"] = (20, false), ["21"] = (20, false), ["240"] = (30, false), ["241"] = (30, false), ["30"] = (8, false), ["8012"] = (20, false),
    };

    /// <summary>True for text that begins as a scanner writes a label without brackets.</summary>
    public static bool IsScanned(string text) => Scanned().IsMatch(text);

    /// <summary>Reads a label with its identifiers in brackets. Refused: no (01), an identifier twice or one that is not known, a date that is none, a part that is too long.</summary>
    /// <param name="text">The label, such as <c>(01)05012345678900(17)281231(10)A1</c>.</param>
    /// <param name="today">Decides the century of the year: the nearest to today, as GS1 has it.</param>
    /// <param name="field">How refusals name it.</param>
    public static Result<UdiLabel> Parse(string text, DateOnly today, string field)
    {
        var parts = Part().Matches(text.Trim());
        return parts.Count == 0 || parts.Sum(p => p.Length) != text.Trim().Length
            ? Refused("Write the label with its identifiers in brackets, such as (01) and (17)", field)
            : Read([.. parts.Select(p => (p.Groups["id"].Value, p.Groups["value"].Value.Trim()))], today, field);
    }

    /// <summary>
    /// Reads a label as a scanner writes it, without brackets. Where it has no group separator, and a part of free length could hide the next identifier, it is refused: a batch is not guessed.
    /// </summary>
    /// <param name="text">The label, such as <c>01050123456789001728123110A1</c>.</param>
    /// <param name="today">Decides the century of the year.</param>
    /// <param name="field">How refusals name it.</param>
    public static Result<UdiLabel> ParseScanned(string text, DateOnly today, string field)
    {
        var rest = Symbology().Replace(text.Trim(), "");
        var separated = rest.Contains(GroupSeparator, StringComparison.Ordinal);
        List<(string Id, string Value)> parts = [];
        while (rest.Length > 0)
        {
            if (Known.Keys.FirstOrDefault(k => rest.StartsWith(k, StringComparison.Ordinal)) is not { } id) return Refused("The scanned text cannot be read whole. Type the label with its brackets", field);
            var (most, isFixed) = Known[id];
            rest = rest[id.Length..];
            var end = isFixed ? Math.Min(most, rest.Length) : rest.IndexOf(GroupSeparator, StringComparison.Ordinal) is >= 0 and var at ? at : rest.Length;
            var value = rest[..end];
            if (!isFixed && !separated && MayHide(value)) return Refused("The scanner left out where one part ends. Type the label with its brackets", field);
            parts.Add((id, value));
            rest = rest[end..].TrimStart(GroupSeparator);
        }
        return Read(parts, today, field);
    }

    /// <summary>True when an identifier could begin inside, after at least one character and with at least one behind it.</summary>
    private static bool MayHide(string value) => Known.Keys.Any(id => value.Length > id.Length + 1 && value.AsSpan(1, value.Length - 2).IndexOf(id, StringComparison.Ordinal) >= 0);

    private static Result<UdiLabel> Read(IReadOnlyList<(string Id, string Value)> parts, DateOnly today, string field)
    {
        Dictionary<string, string> values = new(StringComparer.Ordinal);
        foreach (var (id, value) in parts)
            if (!values.TryAdd(id, value)) return Refused($"({id}) is there twice", field);
        if (values.Keys.FirstOrDefault(k => !Known.ContainsKey(k)) is { } unknown) return Refused($"({unknown}) is not read here: {string.Join(", ", Known.Keys.Select(k => $"({k})"))} are", field);
        if (!values.TryGetValue("01", out var item)) return Refused("(01), the item, is missing", field);
        if (values.FirstOrDefault(v => v.Value.Length == 0 || v.Value.Length > Known[v.Key].Most).Key is { } wrong) return Refused($"({wrong}) has 1 to {Known[wrong].Most} characters", field);

        var (expires, made) = (Day(values, "17", today), Day(values, "11", today));
        if (values.ContainsKey("17") && expires is null) return Refused("(17) must be a day as YYMMDD", field);
        if (values.ContainsKey("11") && made is null) return Refused("(11) must be a day as YYMMDD", field);
        return Gtin.Parse(item, field).Then<UdiLabel>(gtin => new UdiLabel(gtin, expires, values.GetValueOrDefault("10"), values.GetValueOrDefault("21"), made));
    }

    private static DateOnly? Day(Dictionary<string, string> values, string id, DateOnly today) => values.TryGetValue(id, out var text) ? Day(text, today) : null;

    /// <summary>The year of two digits: one more than 50 ahead is of the century before, one 50 or more behind of the next.</summary>
    internal static int Year(int ofCentury, DateOnly today)
    {
        var ahead = ofCentury - (today.Year % 100);
        return (today.Year / 100 * 100) + ofCentury + (ahead > 50 ? -100 : ahead <= -50 ? 100 : 0);
    }

    /// <summary>Day 00 is the last of its month.</summary>
    private static DateOnly? Day(string text, DateOnly today)
    {
        if (text.Length != 6 || !int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return null;
        var (year, month, day) = (Year(number / 10_000, today), number / 100 % 100, number % 100);
        if (month is < 1 or > 12) return null;
        var last = new DateOnly(year, month, 1).AddMonths(1).AddDays(-1);
        return day > last.Day ? null : day == 0 ? last : new(year, month, day);
    }

    private static Refusal Refused(string message, string field) => new("udi-format", message, field);

    [GeneratedRegex(@"\((?<id>\d{2,4})\)(?<value>[^(]*)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Part();

    /// <summary>What a scanner may put in front to say which kind of code it read.</summary>
    [GeneratedRegex(@"^\](C1|d2|Q3|e0)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Symbology();

    [GeneratedRegex(@"^(\](C1|d2|Q3|e0)|01[0-9]{14}.)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Scanned();
}
