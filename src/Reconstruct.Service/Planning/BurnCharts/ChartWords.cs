using System.Globalization;
using Reconstruct.Core.Calculators;
using Reconstruct.Core.Planning.BurnCharts;
using Reconstruct.Core.Planning.Burns;
using Reconstruct.NhsUi;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Planning.BurnCharts;

/// <summary>Burn charts in words.</summary>
public static class ChartWords
{
    /// <summary>The depths as they are painted, each with the key of its number.</summary>
    public static readonly IReadOnlyList<BurnDepth> Depths = [BurnDepth.Erythema, BurnDepth.SuperficialDermal, BurnDepth.DeepDermal, BurnDepth.FullThickness, BurnDepth.NotKnown];

    public static readonly IReadOnlyList<Option> Ages = [.. Enum.GetValues<ChartAge>().Select(a => new Option(a.ToString(), Of(a)))];

    public static string Of(BurnDepth depth) => depth switch
    {
        BurnDepth.Erythema => "Redness only",
        BurnDepth.SuperficialDermal => "Superficial dermal",
        BurnDepth.DeepDermal => "Deep dermal",
        BurnDepth.FullThickness => "Full thickness",
        _ => "Depth not judged yet",
    };

    public static string Of(ChartAge age) => age switch
    {
        ChartAge.Under1 => "Under 1 year",
        ChartAge.From1To4 => "1 to 4 years",
        ChartAge.From5To9 => "5 to 9 years",
        ChartAge.From10To14 => "10 to 14 years",
        ChartAge.From15To17 => "15 to 17 years",
        _ => "18 years and over",
    };

    /// <summary>One decimal, as the painter shows it too. What rounds to nothing and is not nothing says so.</summary>
    public static string Percent(double percent) => percent is > 0 and < 0.05 ? "less than 0.1%" : string.Create(CultureInfo.InvariantCulture, $"{Math.Round(percent, 1, MidpointRounding.AwayFromZero):0.0}%");

    public static string Percent(double? percent) => percent is { } known ? Percent(known) : "not known";

    /// <summary>The size by depth, redness last as not counted.</summary>
    public static IReadOnlyList<SummaryRow> Sizes(BurnExtent extent) =>
    [
        new("Burned body surface, without redness", Percent(extent.TbsaPercent)),
        .. Depths.Where(d => d != BurnDepth.Erythema).Select(d => new SummaryRow($"Of it {Of(d).ToLowerInvariant()}", Percent(extent.Of(d)))),
        new("Redness only: not counted", Percent(extent.ErythemaPercent)),
    ];

    /// <summary>The whole chart in one text with what has to be said before it.</summary>
    public static string Described(BurnChart chart, BurnPainting painting) => (InError(chart) is { } error ? $"{error}. Do not use it. " : "") + InWords(painting, chart.Age);

    /// <summary>The whole chart in one text, for somebody who does not see it.</summary>
    public static string InWords(BurnPainting painting, ChartAge age)
    {
        var extent = painting.At(age);
        var rows = Rows(painting, age);
        return rows.Count == 0
            ? "Nothing is painted or entered."
            : $"Burned body surface {Percent(extent.TbsaPercent)} by the column for {Of(age).ToLowerInvariant()}; redness, not counted, {Percent(extent.ErythemaPercent)}. "
                + string.Join("; ", rows.Select(r => $"{r.Part.Name}: {Of(r.Depth).ToLowerInvariant()} {Percent(r.OfPart)} of it, {Percent(r.OfBody)} of the body{(r.Typed ? ", entered as a number" : "")}")) + ".";
    }

    /// <summary>Part by part and depth by depth, from the head down.</summary>
    public static IReadOnlyList<(CellPart Part, BurnDepth Depth, double OfPart, double OfBody, bool Typed)> Rows(BurnPainting painting, ChartAge age) =>
        [.. from part in painting.Cells.Parts from depth in Depths let percent = painting.PercentOf(part, depth) where percent > 0 select (part, depth, percent, part.At(age).BodyPercent * percent / 100, painting.IsTyped(part.Id))];

    public static string Key(BurnDepth depth) => EnumText.Kebab(depth);

    /// <summary>What a list says of a chart.</summary>
    /// <param name="shown">False while the reader may not see the size yet.</param>
    public static string Standing(BurnChart chart, bool shown) => InError(chart) ?? (shown ? Standing(chart) : ChartSight.Hidden);

    /// <summary>That it was entered in error, in words; null when it was not.</summary>
    public static string? InError(BurnChart chart) => SetAside.Words(chart.SetAsideAt, chart.SetAsideByName, chart.SetAsideReason);

    private static string Standing(BurnChart chart) => chart.SavedAt is null ? "Begun, nothing saved yet" : $"{Percent(chart.TbsaPercent)} of the body surface, saved on {Words.Time(chart.SavedAt)}";
}
