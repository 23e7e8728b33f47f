using System.Globalization;
using Reconstruct.Core;
using Reconstruct.Core.Planning.BurnCharts;
using Reconstruct.Core.Planning.Burns;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Planning.BurnCharts;

/// <summary>The form that works without script: how much of each half is burned to each depth. A half whose numbers nobody changed keeps its painting.</summary>
public static class ShareForm
{
    public const string WrongCode = "burn-share-wrong";

    /// <summary>What may be chosen in place of a number.</summary>
    public static readonly IReadOnlyList<(string Value, string Words)> Shares = [("0", "none"), ("25", "a quarter"), ("50", "half"), ("75", "three quarters"), ("100", "all")];

    public static string Field(CellPart part, BurnDepth depth) => $"{part.Id}.{ChartWords.Key(depth)}";

    /// <summary>What stands in a field: a painted part to one decimal.</summary>
    public static string Shown(BurnPainting painting, CellPart part, BurnDepth depth) =>
        painting.PercentOf(part, depth) is > 0 and var percent ? percent.ToString(painting.IsTyped(part.Id) ? "0.####" : "0.0", CultureInfo.InvariantCulture) : "";

    /// <summary>Everything that was typed, as typed.</summary>
    public static IReadOnlyDictionary<string, string> Read(IFormCollection form, BurnCells cells) =>
        (from part in cells.Parts from depth in ChartWords.Depths select Field(part, depth)).ToDictionary(f => f, f => form.Text(f) ?? "", StringComparer.Ordinal);

    /// <summary>The painting with what was changed in numbers, or every field that is wrong.</summary>
    public static Result<BurnPainting> Apply(BurnPainting painting, IReadOnlyDictionary<string, string> typed)
    {
        List<Refusal> refusals = [];
        var whole = painting;
        foreach (var part in painting.Cells.Parts.Where(p => ChartWords.Depths.Any(d => typed[Field(p, d)] != Shown(painting, p, d))))
        {
            var shares = ChartWords.Depths.Select(d => (Depth: d, Share: Number(typed[Field(part, d)]))).ToList();
            refusals.AddRange(shares.Where(s => s.Share is null).Select(s => new Refusal(WrongCode, $"{part.Name}, {ChartWords.Of(s.Depth).ToLowerInvariant()}: enter 0 to 100, or leave it empty", Field(part, s.Depth))));
            if (shares.Exists(s => s.Share is null)) continue;
            var entered = whole.Enter(part, shares.ToDictionary(s => s.Depth, s => s.Share!.Value));
            if (entered.Ok) whole = entered.Value;
            else refusals.AddRange(entered.Refusals.Select(r => r with { Field = Field(part, shares.First(s => s.Share > 0).Depth) }));
        }

        return refusals.Count > 0 ? refusals : whole;
    }

    private static double? Number(string text) =>
        text.Length == 0 ? 0
        : Shares.FirstOrDefault(s => string.Equals(s.Words, text, StringComparison.OrdinalIgnoreCase)).Value is { } chosen ? double.Parse(chosen, CultureInfo.InvariantCulture)
        : double.TryParse(text.TrimEnd('%', ' '), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number is >= 0 and <= 100 ? number : null;
}
