using System.Globalization;

namespace Reconstruct.Core.Planning.Devices;

/// <summary>What stands behind the item of a HIBC, part by part. Source: see <see cref="HibcLabel"/>.</summary>
internal sealed class HibcParts(DateOnly today)
{
    /// <summary>How a last day of use is written, by the digit in front of it: its pattern, in which j is a digit of the day of the year and h one of the hour.</summary>
    private static readonly Dictionary<char, string> Dates = new() { ['2'] = "MMddyy", ['3'] = "yyMMdd", ['4'] = "yyMMddhh", ['5'] = "yyjjj", ['6'] = "yyjjjhh" };

    public DateOnly? ExpiresOn { get; private set; }

    public string? Batch { get; private set; }

    public string? Serial { get; private set; }

    public DateOnly? MadeOn { get; private set; }

    /// <summary>Reads the part behind the item: date and batch, or date and serial number. False when it cannot be read.</summary>
    public bool Second(string part)
    {
        if (part.StartsWith("$$", StringComparison.Ordinal)) return Dated(part[2..]);
        if (part.StartsWith('$')) return Named(part[1..]);
        return part.Length >= 5 && Expires(part[..5], Dates['5']) && Named(part[5..]);
    }

    /// <summary>Reads a part with its identifier in front: 14D last day of use, 16D day made, S serial number. Others are kept with the text. False when what it says is no day, or contradicts what was read.</summary>
    public bool Supplement(string part) => part switch
    {
        ['1', '4', 'D', .. var day] => Expires(day, "yyyyMMdd"),
        ['1', '6', 'D', .. var day] => Day(day, "yyyyMMdd") is { } made && (MadeOn is null || MadeOn == made) && (MadeOn = made) is not null,
        ['S', .. { Length: > 0 } serial] => (Serial is null || Serial == serial) && (Serial = serial) is not null,
        _ => part.Length > 0,
    };

    private bool Dated(string text)
    {
        var (serial, rest) = text.StartsWith('+') ? ("+", text[1..]) : ("", Counted(text));
        return rest switch
        {
            null => false,
            "" => serial.Length == 0,
            ['7', .. var name] => Named(serial + name),
            [var flag and >= '2' and <= '6', .. var dated] => dated.Length >= Dates[flag].Length && Expires(dated[..Dates[flag].Length], Dates[flag]) && Named(serial + dated[Dates[flag].Length..]),
            ['0' or '1', ..] => rest.Length >= 4 && Expires(rest[..4], "MMyy") && Named(serial + rest[4..]),
            _ => false,
        };
    }

    /// <summary>The text behind a quantity: 8 and 2 digits, or 9 and 5 digits. Null when they are not there.</summary>
    private static string? Counted(string text)
    {
        var digits = text switch { ['8', ..] => 2, ['9', ..] => 5, _ => 0 };
        if (digits == 0) return text;
        return text.Length > digits && text.AsSpan(1, digits).IndexOfAnyExceptInRange('0', '9') < 0 ? text[(1 + digits)..] : null;
    }

    /// <summary>A batch; or behind a plus sign a serial number.</summary>
    private bool Named(string name)
    {
        if (name is ['+', .. var serial]) Serial = serial.Length > 0 ? serial : null;
        else Batch = name.Length > 0 ? name : null;
        return true;
    }

    private bool Expires(string text, string pattern) => Day(text, pattern) is { } day && (ExpiresOn is null || ExpiresOn == day) && (ExpiresOn = day) is not null;

    private DateOnly? Day(string text, string pattern)
    {
        if (text.Length != pattern.Length || !text.All(char.IsAsciiDigit)) return null;
        int? Of(char letter) => pattern.IndexOf(letter) is >= 0 and var at ? int.Parse(text.AsSpan(at, pattern.LastIndexOf(letter) - at + 1), CultureInfo.InvariantCulture) : null;

        var year = pattern.Contains("yyyy", StringComparison.Ordinal) ? Of('y')!.Value : UdiLabel.Year(Of('y')!.Value, today);
        if (year is < 1 or > 9998 || Of('h') is > 23) return null;
        if (Of('j') is { } dayOfYear) return dayOfYear >= 1 && new DateOnly(year, 1, 1).AddDays(dayOfYear - 1) is var named && named.Year == year ? named : null;
        var month = Of('M')!.Value;
        if (month is < 1 or > 12) return null;
        var last = new DateOnly(year, month, 1).AddMonths(1).AddDays(-1);
        return Of('d') is not { } day ? last : day >= 1 && day <= last.Day ? new(year, month, day) : null;
    }
}
