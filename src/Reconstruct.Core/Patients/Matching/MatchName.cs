using System.Globalization;
using System.Text;

namespace Reconstruct.Core.Patients.Matching;

/// <summary>A name as it is compared: without case, accents, apostrophes and titles; parted at spaces and hyphens.</summary>
internal static class MatchName
{
    private static readonly HashSet<string> Placeholders = new(StringComparer.Ordinal)
    {
        "UNKNOWN", "UNK", "UNNAMED", "NONAME", "NOTKNOWN", "XX", "XXX", "ANON", "ANONYMOUS", "MALE", "FEMALE",
    };

    // "Baby Smith" and "Twin one" are said of more than one child of a family.
    private static readonly HashSet<string> PlaceholderStarts = new(StringComparer.Ordinal) { "BABY", "INFANT", "TWIN", "UNKNOWN", "UNNAMED" };

    // Letters that Unicode does not take apart into a plain letter and a mark.
    private static readonly Dictionary<char, string> Whole = new()
    {
        ['Æ'] = "AE",
        ['Œ'] = "OE",
        ['Ø'] = "O",
        ['ß'] = "SS",
        ['ẞ'] = "SS",
        ['Ł'] = "L",
        ['Đ'] = "D",
        ['Ð'] = "D",
        ['Þ'] = "TH",
        ['ı'] = "I",
    };

    /// <summary>The parts of a name; empty when there is none, or when it only stands in for one.</summary>
    internal static IReadOnlyList<string> Parts(string? name)
    {
        var parts = Plain(name).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var standsIn = parts.Length == 0 || Placeholders.Contains(string.Concat(parts)) || PlaceholderStarts.Contains(parts[0])
            || name!.Contains('/', StringComparison.Ordinal);
        return standsIn ? [] : parts;
    }

    /// <summary>Same: the same letters, however parted. Near: one is a part of the other, as in a double-barrelled name.</summary>
    internal static Agreement Compare(IReadOnlyList<string> a, IReadOnlyList<string> b)
    {
        if (a.Count == 0 || b.Count == 0) return Agreement.Unknown;
        if (string.Equals(string.Concat(a), string.Concat(b), StringComparison.Ordinal)) return Agreement.Same;
        if (a.Count == b.Count && a.Order(StringComparer.Ordinal).SequenceEqual(b.Order(StringComparer.Ordinal), StringComparer.Ordinal)) return Agreement.Near;
        return a.All(b.Contains) || b.All(a.Contains) ? Agreement.Near : Agreement.Differs;
    }

    private static string Plain(string? name)
    {
        var plain = new StringBuilder();
        foreach (var letter in (name ?? "").ToUpperInvariant().Normalize(NormalizationForm.FormD))
        {
            if (Whole.TryGetValue(letter, out var letters)) plain.Append(letters);
            else if (char.IsLetter(letter)) plain.Append(letter);
            else if (char.IsWhiteSpace(letter) || CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.DashPunctuation) plain.Append(' ');
        }
        return plain.ToString();
    }
}
