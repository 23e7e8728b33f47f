using Reconstruct.Core;
using Reconstruct.Core.Calculators;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning.Drawings;
using Reconstruct.Core.Planning.Margins;
using Reconstruct.Service.Data;
using Reconstruct.Service.Planning.Calculations;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Planning.Drawings;

/// <summary>What the margin of a squamous cell carcinoma of low risk may rest on: a kept calculation that says low, or a surgeon who looked at every feature. Hazard: HAZ-123.</summary>
/// <param name="Calculations">Calculations kept with the pathway that say low risk, the newest first.</param>
/// <param name="Withdrawn">Those that said so and were withdrawn.</param>
/// <param name="Surgeon">The surgeon who is drawing; null when it is somebody else.</param>
public sealed record LowRiskGround(IReadOnlyList<KeptCalculation> Calculations, IReadOnlyList<KeptCalculation> Withdrawn, string? Surgeon, DateOnly Today)
{
    public const string FeaturesField = "lowFeatures";
    public const string CalculationField = "lowCalculation";

    /// <summary>A drawn length is good to a tenth of a millimetre.</summary>
    private const double Slack = 0.1;

    public static async Task<LowRiskGround> Of(ServiceDb db, PathwayId pathway, CancellationToken ct)
    {
        var low = (await db.Calculations(pathway, ct)).Where(SaysLow).ToLookup(c => c.WithdrawnAt is null);
        return new([.. low[true]], [.. low[false]], db.Acting.Is(Role.Surgeon) ? db.Acting.Name : null, db.Clock.Today);
    }

    /// <summary>The words that the margin keeps, or what is missing and which margin is there without it.</summary>
    public Result<string?> Reason(BoardDrawing board, BoardObject? lesion, BoardForm form)
    {
        if (Calculations.FirstOrDefault(c => c.Id.ToString() == form[CalculationField]) is { } kept) return By(kept);
        var missing = LowRiskFeatures.Missing((form[FeaturesField] ?? "").Split(','));
        if (missing.Count > 0) return Refused($"Low risk needs every feature to be looked at and low. Not ticked: {string.Join(", ", missing)}.");
        return Surgeon is null
            ? Refused("A surgeon has to say that every feature was looked at and is low. Without one, keep a calculation of the margin that says so.")
            : Cut($"Every feature looked at and low: {Surgeon}, {Words.Date(Today)}");
    }

    /// <summary>That something is drawn wider than the risk of a squamous cell carcinoma is; null when it is not.</summary>
    public static Refusal? TooWide(BoardDrawing board, BoardObject? lesion, string? rule) => lesion is { IsClosed: true } && Across(board, lesion, rule) is { } across
        ? new("margin-not-low", $"{Wide(lesion, across, rule!)}. Select {Of(SccMargin.ByDiameter(across))}", "marginRule")
        : null;

    /// <summary>Margins round something that was drawn anew, and wider than their risk is.</summary>
    public static IEnumerable<Refusal> Outgrown(BoardDrawing before, BoardDrawing after) =>
        from margin in after.Margins
        let lesion = after.Object(margin.Of)
        where lesion is { IsClosed: true } && lesion != before.Object(margin.Of)
        let across = Across(after, lesion, margin.Rule)
        where across is not null
        select new Refusal("margin-not-low", $"{Wide(lesion, across.Value, margin.Rule)}. Delete {margin.Name} and put on one of {Of(SccMargin.ByDiameter(across.Value))}", "marginRule");

    /// <summary>True when a margin of the drawing is one of low risk.</summary>
    public static bool HasLow(BoardDrawing board) => board.Margins.Any(m => m.Rule == MarginRules.SquamousLowId);

    /// <summary>Names of the margins of low risk that rest on a calculation withdrawn since.</summary>
    public IReadOnlyList<string> Lost(BoardDrawing board) => [.. board.Margins.Where(m => m.Rule == MarginRules.SquamousLowId && Withdrawn.Any(c => By(c) == m.Reason)).Select(m => m.Name)];

    /// <summary>How wide in millimetres what is too wide for the risk of a rule is drawn; null when it is not, nobody knows, or the rule has no widest.</summary>
    private static double? Across(BoardDrawing board, BoardObject lesion, string? rule)
    {
        if (MarginRules.WidestMm(rule) is not { } widest || board.Backdrop is not { Kind: not BackdropKind.Body, MmPerUnit: { } mm }) return null; // an outline of the body measures nobody
        var across = 2 * mm * BoundingCircle.Of(lesion.Points).Radius;
        return across <= widest + Slack ? null : across;
    }

    private static string Wide(BoardObject lesion, double across, string rule) =>
        FormattableString.Invariant($"{lesion.Name} is drawn {BoardWords.Round(across)} mm across, and {(rule == MarginRules.SquamousLowId ? "low" : "high")} risk is at most {MarginRules.WidestMm(rule)} mm");

    private static string By(KeptCalculation kept) => Cut($"Every feature low by the calculation kept on {CalculationWords.Kept(kept)}");

    private static Refusal Refused(string why) => new("margin-low-features", $"{why} If one is not known or not low, select {Of(SccRisk.High)}, or what the features give if that is more", FeaturesField);

    private static string Of(SccRisk risk) => FormattableString.Invariant($"{(risk == SccRisk.High ? "high" : "very high")} risk: {SccMargin.MarginMm(risk)} mm");

    private static bool SaysLow(KeptCalculation row) => row is { CalculatorId: "scc-margin" }
        && row.Answer().Results.Any(r => r.Spec.Name == "risk" && r.Value is ResultValue.Text { Value: "low" });

    private static string Cut(string words) => words.Length <= BoardLimits.MostName ? words : words[..BoardLimits.MostName];
}
