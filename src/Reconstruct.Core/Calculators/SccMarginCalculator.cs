using Reconstruct.Core.Planning.Margins;

namespace Reconstruct.Core.Calculators;

/// <summary>Peripheral margin of a squamous cell carcinoma. Source: see <see cref="SccMargin"/>.</summary>
public static class SccMarginCalculator
{
    private static readonly Source Bad = SccMargin.ReadIn;
    private static readonly NumberInput Diameter = new("diameterMm", "Largest diameter", "mm", 0.5, 300) { Optional = true };
    private static readonly NumberInput Thickness = new("thicknessMm", "Thickness", "mm", 0.1, 100) { Optional = true };
    private static readonly ChoiceInput Depth = new("depth", "How deep does it go?", [("dermis", "Into the dermis"), ("subcutaneous-fat", "Into the fat under the skin"), ("beyond-fat", "Beyond the fat, or into bone")]) { Optional = true };
    private static readonly ChoiceInput Nerve = new("nerve", "Does it grow along a nerve?", [("none", "No"), ("dermal", "Yes, in the dermis only and under 0.1 mm"), ("large-or-deep", "Yes: 0.1 mm or more, beyond the dermis, or a named nerve")]) { Optional = true };
    private static readonly YesNoInput Vessel = new("lymphovascular", "Is it in lymph or blood vessels?") { Optional = true };
    private static readonly ChoiceInput Grade = new("grade", "How well is it differentiated?", [("well-or-moderate", "Well or moderately"), ("poor", "Poorly"), ("high-grade-subtype", "A high-grade subtype")]) { Optional = true };
    private static readonly YesNoInput InTransit = new("inTransit", "Are there in-transit deposits?") { Optional = true };
    private static readonly YesNoInput EarOrLip = new("earOrLip", "Is it on the ear or lip?") { Optional = true };
    private static readonly YesNoInput Scar = new("scarOrInflammation", "Did it arise in a scar or in chronic inflammation?") { Optional = true };
    private static readonly ResultSpec Risk = new("risk", "Risk: low, high or very-high", "text");
    private static readonly ResultSpec AtLeast = new("riskAtLeast", "Risk by what is known, at least", "text");
    private static readonly ResultSpec Margin = new("marginMm", "Peripheral margin, at least", "number", "mm");
    private static readonly ResultSpec Clearance = new("clearanceMm", "Clear under the microscope on every side, at least", "number", "mm");
    private static readonly ResultSpec Missing = new("notKnown", "What is not known yet", "text");

    /// <summary>The calculation.</summary>
    public static readonly Calculator Model = new()
    {
        Id = "scc-margin",
        Version = "1",
        Title = "Squamous cell carcinoma: margin",
        Purpose = "To show the risk group of a squamous cell carcinoma of the skin and the least peripheral margin that goes with it.",
        MustNotBeUsedFor = "Basal cell carcinoma, melanoma or other tumours, or instead of the decision of the multidisciplinary team.",
        Inputs = [Diameter, Thickness, Depth, Nerve, Vessel, Grade, InTransit, EarOrLip, Scar],
        Results = [Risk, AtLeast, Margin, Clearance, Missing],
        Sources = [Bad],
        Warnings = ["The table was read in a text that repeats it. The patient's own defences, such as immunosuppression, are not in it: take them into account."],
        Examples =
        [
            new("Every feature low", """
                { "diameterMm": 20, "thicknessMm": 4, "depth": "dermis", "nerve": "none", "lymphovascular": "no", "grade": "well-or-moderate", "inTransit": "no", "earOrLip": "no",
                  "scarOrInflammation": "no" }
                """, """{ "risk": "low", "marginMm": 4, "clearanceMm": 1 }"""),
            new("The same on the lip", """
                { "diameterMm": 20, "thicknessMm": 4, "depth": "dermis", "nerve": "none", "lymphovascular": "no", "grade": "well-or-moderate", "inTransit": "no", "earOrLip": "yes",
                  "scarOrInflammation": "no" }
                """, """{ "risk": "high", "marginMm": 6 }"""),
            new("Over 40 mm: very high, whatever else is not known", """{ "diameterMm": 41 }""", """{ "risk": "very-high", "marginMm": 10 }"""),
            new("What is not known is not low", """{ "diameterMm": 12 }""", """{ "risk": null, "riskAtLeast": "low", "marginMm": null }"""),
        ],
        Rule = (given, _) => Say(new(
        [
            new("diameter", given.Maybe(Diameter) is { } d ? SccMargin.ByDiameter(d) : null),
            new("thickness", given.Maybe(Thickness) is { } t ? SccMargin.ByThickness(t) : null),
            new("depth", given.Maybe(Depth) switch { "dermis" => SccRisk.Low, "subcutaneous-fat" => SccRisk.High, "beyond-fat" => SccRisk.VeryHigh, _ => null }),
            new("nerve", given.Maybe(Nerve) switch { "none" => SccRisk.Low, "dermal" => SccRisk.High, "large-or-deep" => SccRisk.VeryHigh, _ => null }),
            new("vessels", Of(given[Vessel], SccRisk.High)),
            new("grade", given.Maybe(Grade) switch { "well-or-moderate" => SccRisk.Low, "poor" => SccRisk.High, "high-grade-subtype" => SccRisk.VeryHigh, _ => null }),
            new("in-transit deposits", Of(given[InTransit], SccRisk.VeryHigh)),
            new("ear or lip", Of(given[EarOrLip], SccRisk.High)),
            new("scar or inflammation", Of(given[Scar], SccRisk.High)),
        ])),
    };

    private static SccRisk? Of(bool? present, SccRisk risk) => present switch { true => risk, false => SccRisk.Low, _ => null };

    private static Result<CalculatorOutcome> Say(SccMargin margin) => new CalculatorOutcome(
        [
            Risk.Is(margin.Risk is { } risk ? EnumText.Kebab(risk) : null), AtLeast.Is(EnumText.Kebab(margin.AtLeast)), Margin.Is(margin.Risk is { } r ? SccMargin.MarginMm(r) : (double?)null),
            Clearance.Is(SccMargin.ClearanceMm), Missing.Is(string.Join(", ", margin.NotKnown.Select(f => f.Name))),
        ],
        [
            .. margin.Features.Where(f => f.Risk > SccRisk.Low).Select(f => new RuleStep($"scc-{EnumText.Kebab(f.Risk!.Value)}", $"{Capital(f.Name)}: {(f.Risk == SccRisk.High ? "high risk" : "very high risk")}.", Bad)),
            new("scc-margins", "Low risk at least 4 mm, high 6 mm, very high 10 mm; low only when every feature is low.", Bad),
        ],
        margin.Risk is null ? [$"Not all is known. By what is known, at least {SccMargin.MarginMm(margin.AtLeast)} mm; it can be more."] : []);

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
