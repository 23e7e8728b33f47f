namespace Reconstruct.Core.Calculators;

/// <summary>How a unit may be written: <c>cm²</c>, <c>cm2</c> and <c>cm^2</c> are one, and so are the two signs for micro. Capitals are kept apart: mL is not ML.</summary>
internal static class UnitSpelling
{
    public static bool Same(string given, string? declared) => declared is not null && Plain(given) == Plain(declared);

    private static string Plain(string unit) =>
        unit.Trim().Replace("²", "2", StringComparison.Ordinal).Replace("³", "3", StringComparison.Ordinal).Replace("^", "", StringComparison.Ordinal).Replace('\u03bc', '\u00b5');
}
