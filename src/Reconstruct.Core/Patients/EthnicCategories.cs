namespace Reconstruct.Core.Patients;

/// <summary>Codes of ethnic categories.</summary>
/// <remarks>Source: NHS Data Dictionary, data element ETHNIC CATEGORY. The letters I, O and Q are not used.</remarks>
public static class EthnicCategories
{
    private const string Codes = "ABCDEFGHJKLMNPRSZ";

    /// <summary>The national code: one letter from A to S, or Z.</summary>
    public static string Code(this EthnicCategory category) => Codes[(int)category].ToString();

    /// <summary>The category with this code, in either case, with anything local that follows the first letter; null for any other text ("99", not known, among them).</summary>
    public static EthnicCategory? Of(string? code) =>
        code?.Trim() is { Length: 1 or 2 } text && Codes.IndexOf(char.ToUpperInvariant(text[0]), StringComparison.Ordinal) is >= 0 and var place ? (EthnicCategory)place : null;
}
