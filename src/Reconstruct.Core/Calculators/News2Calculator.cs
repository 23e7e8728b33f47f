using Reconstruct.Core.Risk;

namespace Reconstruct.Core.Calculators;

/// <summary>NEWS2. Source: see <see cref="News2"/>. Hazards: HAZ-110.</summary>
public static class News2Calculator
{
    private static readonly WholeInput Age = new("ageYears", "Age in whole years", "years", News2.YoungestYears, 120) { Hint = "The score is for people of 16 or more" };
    private static readonly YesNoInput Pregnant = new("pregnant", "Is the patient pregnant?");
    private static readonly WholeInput Breathing = new("breathsPerMinute", "Breaths a minute", "breaths a minute", 0, 80) { Optional = true };
    private static readonly ChoiceInput Scale = new("saturationScale", "Scale for oxygen saturation", [("scale-1", "Scale 1: nearly everybody"), ("scale-2", "Scale 2: a clinician has set a target of 88% to 92%")]);
    private static readonly WholeInput Saturation = new("saturationPercent", "Oxygen saturation", "%", 40, 100) { Optional = true };
    private static readonly YesNoInput Oxygen = new("onOxygen", "Is oxygen being given?");
    private static readonly WholeInput Systolic = new("systolicMmHg", "Systolic blood pressure", "mmHg", 20, 300) { Optional = true };
    private static readonly WholeInput Pulse = new("pulsePerMinute", "Pulse", "beats a minute", 10, 300) { Optional = true };
    private static readonly YesNoInput Alert = new("alert", "Is the patient alert, without new confusion?");
    private static readonly NumberInput Temperature = new("temperatureCelsius", "Temperature", "°C", 25, 45) { Optional = true };

    private static readonly ResultSpec Total = new("total", "NEWS2, 0 to 20", "number", "points");
    private static readonly ResultSpec Three = new("anyThree", "Does one sign alone score 3?", "yes-no");
    private static readonly ResultSpec Each = new("points", "Points one by one", "rows");
    private static readonly ResultSpec Sepsis = new("ifSepsisIsSuspected", "If sepsis is suspected, NICE calls this risk", "text");

    /// <summary>The calculation.</summary>
    public static readonly Calculator Model = new()
    {
        Id = "news2",
        Version = "1",
        Title = "NEWS2",
        Purpose = "To add up the National Early Warning Score 2 from one set of observations.",
        MustNotBeUsedFor = "Children under 16, pregnancy, the watch of a flap, or putting off help for somebody who looks ill with a low score.",
        Inputs = [Age, Pregnant, Breathing, Scale, Saturation, Oxygen, Systolic, Pulse, Alert, Temperature],
        Results = [Total, Three, Each, Sepsis],
        Sources = [RiskSources.News2, RiskSources.Sepsis],
        Warnings = ["A low score does not mean that somebody is well. What to do, and how soon, is your trust's own rule."],
        Examples =
        [
            new("Well", Observed(), """{ "total": 0, "anyThree": false, "ifSepsisIsSuspected": "very low" }"""),
            new("Breathing at 26, on oxygen at 93%, pulse 112", Observed(breaths: "26", saturation: "93", oxygen: "yes", pulse: "112"), """{ "total": 9, "anyThree": true, "ifSepsisIsSuspected": "high" }"""),
            new("Temperature not taken: a range", Observed(temperature: "null"), """{ "total": null, "ifSepsisIsSuspected": null }"""),
        ],
        Checks = [CrossCheck.On([Pregnant], given => given[Pregnant] == true, new("news2-pregnant", "NEWS2 is not for somebody who is pregnant: use the maternity score", Pregnant.Name))],
        Rule = (given, _) => Say(given),
    };

    private static Result<CalculatorOutcome> Say(GivenInputs given)
    {
        var parts = Parts(given);
        var total = PointRange.Sum(parts.Select(p => p.Points));
        var (least, most) = (parts.Max(p => p.Points.Low), parts.Max(p => p.Points.High));
        List<string> warnings = [.. RiskInputs.Unknowns(total.Known is null)];
        if (given[Pregnant] is null) warnings.Add("Whether the patient is pregnant is not known. If so, this score does not hold.");
        return new CalculatorOutcome(
            [
                RiskInputs.Points(Total, total),
                Three.Is(least == 3 ? true : most < 3 ? (bool?)false : null),
                Each.Is(ResultValue.Table(parts, ("sign", p => p.Name), ("points", p => (double?)p.Points.Known))),
                Sepsis.Is(Level(total.Low) == Level(total.High) ? Level(total.Low) : null),
            ],
            [new("news2-sum", total.Known is { } sum ? $"{sum} points." : $"{total.Low} to {total.High} points, as something is not known.", RiskSources.News2)],
            warnings);
    }

    private static IReadOnlyList<(string Name, PointRange Points)> Parts(GivenInputs given) =>
    [
        (Breathing.Label, Of(given.Maybe(Breathing), News2.Breathing)),
        (Saturation.Label, SaturationPoints(given)),
        (Oxygen.Label, given[Oxygen] is { } on ? PointRange.Of(News2.Oxygen(on)) : new(0, 2)),
        (Systolic.Label, Of(given.Maybe(Systolic), News2.Pressure)),
        (Pulse.Label, Of(given.Maybe(Pulse), News2.Pulse)),
        ("Consciousness", given[Alert] is { } alert ? PointRange.Of(News2.Consciousness(alert)) : new(0, 3)),
        (Temperature.Label, given.Maybe(Temperature) is { } celsius ? PointRange.Of(News2.Temperature(celsius)) : new(0, 3)),
    ];

    private static PointRange Of(int? value, Func<int, int> points) => value is { } known ? PointRange.Of(points(known)) : new(0, 3);

    private static PointRange SaturationPoints(GivenInputs given)
    {
        if (given[Scale] == "scale-1") return Of(given.Maybe(Saturation), News2.SaturationScale1);
        if (given.Maybe(Saturation) is not { } percent) return new(0, 3);
        return given[Oxygen] is { } on
            ? PointRange.Of(News2.SaturationScale2(percent, on))
            : new(News2.SaturationScale2(percent, onOxygen: false), News2.SaturationScale2(percent, onOxygen: true));
    }

    private static string Level(int total) => total switch { 0 => "very low", <= 4 => "low", <= 6 => "moderate", _ => "high" };

    private static string Observed(string breaths = "16", string saturation = "98", string oxygen = "no", string pulse = "70", string temperature = "37.0") =>
        $$"""{ "ageYears": 52, "pregnant": "no", "breathsPerMinute": {{breaths}}, "saturationScale": "scale-1", "saturationPercent": {{saturation}}, "onOxygen": "{{oxygen}}", "systolicMmHg": 125, "pulsePerMinute": {{pulse}}, "alert": "yes", "temperatureCelsius": {{temperature}} }""";
}
