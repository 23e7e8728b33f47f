using System.Globalization;
using Reconstruct.Core.Planning.Burns;

namespace Reconstruct.Core.Calculators;

/// <summary>What the two burn charts have in common: depth and share of a part, and how a size is shown.</summary>
internal static class BurnChartRows
{
    public static readonly ChoiceInput Depth = new("depth", "Depth",
    [
        ("erythema", "Redness only: not counted"),
        ("superficial-dermal", "Superficial dermal"),
        ("deep-dermal", "Deep dermal"),
        ("full-thickness", "Full thickness"),
        ("not-known", "Not judged yet: counted"),
    ]);

    public static readonly NumberInput PercentOfPart = new("percentOfPart", "How much of this part", "%", 0, 100);

    private static readonly ResultSpec Tbsa = new("tbsaPercent", "Burned body surface, without redness", "number", "%");
    private static readonly ResultSpec Superficial = new("superficialDermalPercent", "Of it superficial dermal", "number", "%");
    private static readonly ResultSpec Deep = new("deepDermalPercent", "Of it deep dermal", "number", "%");
    private static readonly ResultSpec Full = new("fullThicknessPercent", "Of it full thickness", "number", "%");
    private static readonly ResultSpec NotKnown = new("depthNotKnownPercent", "Of it not judged yet", "number", "%");
    private static readonly ResultSpec Erythema = new("erythemaPercent", "Redness only, not counted", "number", "%");
    private static readonly ResultSpec Parts = new("parts", "Part by part", "rows");

    public static IReadOnlyList<ResultSpec> Specs { get; } = [Tbsa, Superficial, Deep, Full, NotKnown, Erythema, Parts];

    public const string PaperWarning = "Judge redness again later: what is only red at first may blister. Two people's estimates often differ: see the agreement of two estimates.";

    public static BurnedPart Read(GivenInputs row, ChartPart part) => new(part, EnumText.Parse<BurnDepth>(row[Depth]), row[PercentOfPart]);

    public static IEnumerable<CalculatorResult> Say(BurnExtent extent) =>
    [
        Tbsa.Is(extent.TbsaPercent),
        Superficial.Is(extent.Of(BurnDepth.SuperficialDermal)),
        Deep.Is(extent.Of(BurnDepth.DeepDermal)),
        Full.Is(extent.Of(BurnDepth.FullThickness)),
        NotKnown.Is(extent.Of(BurnDepth.NotKnown)),
        Erythema.Is(extent.ErythemaPercent),
        Parts.Is(ResultValue.Table(extent.Parts, ("part", p => p.Part.Id), ("partOfBodyPercent", p => (double?)p.Part.BodyPercent), ("depth", p => EnumText.Kebab(p.Depth)),
            ("percentOfPart", p => (double?)p.PercentOfPart), ("bodyPercent", p => (double?)p.BodyPercent), ("counted", p => (bool?)p.Counts))),
    ];

    public static IEnumerable<RuleStep> Steps(BurnExtent extent)
    {
        yield return extent.ErythemaPercent > 0
            ? new("burn-erythema-left-out", string.Create(CultureInfo.InvariantCulture, $"Redness of {extent.ErythemaPercent}% is reported and not counted."), BurnSources.Erythema)
            : new("burn-erythema-none", "No redness was entered. It would not have counted.", BurnSources.Erythema);
    }
}
