using System.Globalization;
using Reconstruct.Core.Calculators;
using Reconstruct.Core.Clocks;

namespace Reconstruct.Service.Guide.Calculators;

/// <summary>Results of calculations in words.</summary>
public static class AnswerWords
{
    public static string Of(CalculatorResult result)
    {
        var unit = result.Spec.Unit is null ? "" : " " + result.Spec.Unit;
        var interval = result is { Low: { } low, High: { } high } ? $"from {Rounded(low)} to {Rounded(high)}{unit}" : null;
        if (result.Value is ResultValue.Nothing) return interval ?? Of(result.Value);
        return Of(result.Value) + unit + (interval is null ? "" : $" ({interval})");
    }

    public static string Of(ResultValue value) => value switch
    {
        ResultValue.Number number => Rounded(number.Value),
        ResultValue.Text text => text.Value,
        ResultValue.Flag flag => flag.Value ? "Yes" : "No",
        ResultValue.Date date => Shell.Words.Date(date.Value),
        ResultValue.Instant instant => LondonTime.Words(instant.Value),
        ResultValue.Rows rows => string.Join("; ", rows.Items.Select(item => string.Join(", ", item.Values.Select(Of)))),
        _ => "Not known, or not for this case",
    };

    /// <summary>The first results that are known and no table or drawing, in one line.</summary>
    public static string Short(AnswerSheet sheet) => string.Join(". ", sheet.Results.Where(r => r.Value is not (ResultValue.Rows or ResultValue.Drawing or ResultValue.Nothing) || r is { Value: ResultValue.Nothing, Low: not null })
        .Take(2).Select(r => $"{r.Spec.Label}: {Of(r)}"));

    /// <summary>"clockStartOn" as "Clock start on".</summary>
    public static string Spaced(string name) => string.Concat(name.Select((c, i) => i == 0 ? char.ToUpperInvariant(c).ToString() : char.IsUpper(c) ? " " + char.ToLowerInvariant(c) : c.ToString()));

    /// <summary>As many digits as a person can use; the interface gives them all.</summary>
    private static string Rounded(double value) => value.ToString(Math.Abs(value) switch { >= 100 => "0.#", >= 1 => "0.##", _ => "0.####" }, CultureInfo.InvariantCulture);
}
