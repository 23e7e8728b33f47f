using System.Globalization;
using System.Text;

namespace Reconstruct.Service.Patients;

/// <summary>A name as it is searched: capital letters alone, without marks, spaces, hyphens and apostrophes.</summary>
public static class NameKey
{
    public static string? Of(string? name)
    {
        var key = new StringBuilder();
        foreach (var letter in (name ?? "").Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetter(letter)) key.Append(char.ToUpper(letter, CultureInfo.InvariantCulture));
        }
        return key.Length > 0 ? key.ToString() : null;
    }
}
