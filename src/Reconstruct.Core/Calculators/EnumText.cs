using System.Text;

namespace Reconstruct.Core.Calculators;

/// <summary>Names of code as the interface writes them.</summary>
public static class EnumText
{
    /// <summary>"NoneMatched" as "none-matched", "Within12Hours" as "within-12-hours".</summary>
    public static string Kebab<T>(T value) where T : struct, Enum
    {
        var name = value.ToString();
        var text = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var starts = char.IsAsciiLetterUpper(name[i]) || (char.IsAsciiDigit(name[i]) && i > 0 && !char.IsAsciiDigit(name[i - 1]));
            if (i > 0 && starts) text.Append('-');
            text.Append(char.ToLowerInvariant(name[i]));
        }

        return text.ToString();
    }

    /// <summary>The value that <see cref="Kebab"/> writes so; throws when there is none.</summary>
    public static T Parse<T>(string kebab) where T : struct, Enum => Enum.GetValues<T>().Single(value => string.Equals(Kebab(value), kebab, StringComparison.Ordinal));
}
