namespace Reconstruct.Core.Planning.Devices;

/// <summary>The check character of a Health Industry Bar Code: the values of all characters, added, modulo 43.</summary>
/// <remarks>Source: ANSI/HIBC 2, supplier labelling standard; its example <c>+A123BJC5D6E71</c> has the check character <c>G</c>.</remarks>
public static class Hibc
{
    private const string Characters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-. $/+%";

    /// <summary>The check character for a code without one; refused when a character does not belong to the set, or when the code does not begin with <c>+</c>.</summary>
    public static Result<char> CheckCharacter(string code, string field)
    {
        if (code.Length < 2 || code[0] != '+' || code.Any(c => !Characters.Contains(c, StringComparison.Ordinal)))
            return new Refusal("hibc-format", "A HIBC begins with + and has capitals, digits and - . space $ / + % only", field);
        return Characters[code.Sum(c => Characters.IndexOf(c, StringComparison.Ordinal)) % Characters.Length];
    }

    /// <summary>Does the last character of a whole code fit the rest?</summary>
    public static Result<bool> Fits(string whole, string field) =>
        whole.Length < 3 ? new Refusal("hibc-format", "A whole HIBC has at least 3 characters", field) : CheckCharacter(whole[..^1], field).Then<bool>(c => c == whole[^1]);
}
