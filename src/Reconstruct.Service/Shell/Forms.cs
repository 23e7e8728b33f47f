using System.Globalization;
using Reconstruct.NhsUi;

namespace Reconstruct.Service.Shell;

/// <summary>Reads a posted form as it was typed.</summary>
public static class Forms
{
    public static TypedDate Date(this IFormCollection form, string name) => new(form[$"{name}.day"], form[$"{name}.month"], form[$"{name}.year"]);

    /// <summary>The whole number, or -1: a version that nothing has, so that a form without one is refused as out of date.</summary>
    public static int Whole(this IFormCollection form, string name) =>
        int.TryParse(form[name], NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : -1;

    /// <summary>What was typed, without the spaces around it; null when nothing was.</summary>
    public static string? Text(this IFormCollection form, string name) => form[name].ToString().Trim() is { Length: > 0 } text ? text : null;

    /// <summary>The member of an enum with this name, exactly as the form offers it; null for anything else.</summary>
    public static T? As<T>(this string? word) where T : struct, Enum =>
        word is not null && Enum.GetNames<T>().Contains(word, StringComparer.Ordinal) ? Enum.Parse<T>(word) : null;
}
