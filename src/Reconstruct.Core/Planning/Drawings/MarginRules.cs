using System.Collections.Immutable;
using Reconstruct.Core.Calculators;
using Reconstruct.Core.Planning.Margins;

namespace Reconstruct.Core.Planning.Drawings;

/// <summary>The margins that can be put round a lesion. They come from the calculators of margins, which say when each holds.</summary>
/// <remarks>Basal cell carcinoma has none: its margins were not confirmed, so a clinician enters one with a reason. Risk that is not known has none either.</remarks>
public static class MarginRules
{
    /// <summary>Id of the margin that a clinician enters with a reason.</summary>
    public const string OwnId = "own";

    /// <summary>Id of the margin of a squamous cell carcinoma of low risk, which needs every feature to be known and low.</summary>
    public const string SquamousLowId = "scc-low";

    /// <summary>Id of the margin of a squamous cell carcinoma of high risk.</summary>
    public const string SquamousHighId = "scc-high";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<MarginRule> All { get; } =
    [
        Squamous(SquamousLowId, SccRisk.Low, "low risk: every feature is known to be low"),
        Squamous(SquamousHighId, SccRisk.High, "high risk"),
        Squamous("scc-very-high", SccRisk.VeryHigh, "very high risk"),
        Melanoma("melanoma-0", "0", null, "stage 0 (in situ): consider at least this"),
        Melanoma("melanoma-1", "I", null, "stage I"),
        Melanoma("melanoma-2", "II", "no", "stage II"),
        Melanoma("melanoma-2-narrow", "II", "yes", "stage II, where the full margin would disfigure or harm unacceptably"),
        new(OwnId, "Another tumour, or another margin: enter it with the reason", null, null, NeedsReason: true),
    ];

    /// <summary>The largest diameter in mm that the risk of a rule allows; null for a rule without one. Source: see <see cref="SccMargin.ByDiameter"/>.</summary>
    public static double? WidestMm(string? id) => id switch { SquamousLowId => SccMargin.LowMostMm, SquamousHighId => SccMargin.HighMostMm, _ => null };

    /// <summary>The rule with this id; null when there is none.</summary>
    public static MarginRule? Find(string? id) => All.FirstOrDefault(r => string.Equals(r.Id, id, StringComparison.Ordinal));

    private static MarginRule Squamous(string id, SccRisk risk, string words) =>
        new(id, $"Squamous cell carcinoma, {words}", SccMargin.MarginMm(risk), SccMarginCalculator.Model.Sources[0], NeedsReason: risk == SccRisk.Low);

    private static MarginRule Melanoma(string id, string stage, string? disfigures, string words)
    {
        var inputs = ImmutableDictionary<string, InputValue>.Empty.Add("stage", new InputValue.Text(stage));
        if (disfigures is not null) inputs = inputs.Add("twoCmUnacceptable", new InputValue.Text(disfigures));
        var answer = MelanomaMarginCalculator.Model.Run(inputs, FlapDesigns.Nothing).Value;
        return new(id, $"Melanoma, {words}", ((ResultValue.Number)answer["marginMm"]).Value, MelanomaMarginCalculator.Model.Sources[0]);
    }
}
