namespace Reconstruct.NhsUi;

/// <summary>Class lists and the spelling of our enums in them.</summary>
internal static class Css
{
    /// <summary>The classes that are there, one space between them; null when there are none.</summary>
    public static string? Join(params ReadOnlySpan<string?> classes)
    {
        var present = new List<string>();
        foreach (var one in classes)
        {
            if (!string.IsNullOrWhiteSpace(one)) present.Add(one);
        }

        return present.Count == 0 ? null : string.Join(' ', present);
    }

    /// <summary><c>AquaGreen</c> as <c>aqua-green</c>.</summary>
    public static string Slug(Enum value) =>
        string.Concat(value.ToString().Select((c, i) => char.IsUpper(c) && i > 0 ? $"-{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));

    /// <summary>The text, or null when there is nothing to read in it.</summary>
    public static string? OrNull(string? text) => string.IsNullOrEmpty(text) ? null : text;

    /// <summary><c>true</c> and <c>false</c> as attribute values that are written out.</summary>
    public static string? Flag(bool? value) => value switch { true => "true", false => "false", null => null };
}
