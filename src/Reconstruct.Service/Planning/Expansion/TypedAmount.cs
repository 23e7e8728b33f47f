using System.Globalization;
using Reconstruct.Core.Referrals;

namespace Reconstruct.Service.Planning.Expansion;

/// <summary>Reads amounts and answers as they were typed. An empty field is not known; one that cannot be read becomes a number that every rule refuses.</summary>
public static class TypedAmount
{
    private const NumberStyles Styles = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;

    public static decimal? Ml(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : decimal.TryParse(Plain(text), Styles, CultureInfo.InvariantCulture, out var ml) && Math.Abs(ml) < 1_000_000 ? ml : -1_000_000;

    public static double? Cm(string? text) => string.IsNullOrWhiteSpace(text) ? null : double.TryParse(Plain(text), Styles, CultureInfo.InvariantCulture, out var cm) ? cm : double.NaN;

    public static YesNo? Answer(string? word) => word switch { "yes" => YesNo.Yes, "no" => YesNo.No, "unknown" => YesNo.NotKnown, _ => null };

    /// <summary>A true minus sign counts as the one of the keyboard.</summary>
    private static string Plain(string text) => text.Trim().Replace('−', '-');
}
