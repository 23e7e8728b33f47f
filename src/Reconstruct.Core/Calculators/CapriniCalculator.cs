using Reconstruct.Core.Risk;

namespace Reconstruct.Core.Calculators;

/// <summary>Points of Caprini, 2005. Source: see <see cref="Caprini"/>. Hazards: HAZ-109.</summary>
public static class CapriniCalculator
{
    private static readonly ChoiceInput Operation = new("operation", "Planned operation",
        [
            ("none", "None"), ("minor", "Minor, or open up to 45 minutes"), ("open-over-45-minutes", "Open, more than 45 minutes"),
            ("laparoscopic-over-45-minutes", "Laparoscopic, more than 45 minutes"), ("arthroscopic", "Arthroscopic"), ("leg-arthroplasty", "Planned replacement of a large joint of the leg"),
        ]);

    private static readonly (YesNoInput Question, int Points)[] Factors =
    [
        One("bmiOver25", "Body mass index over 25"), One("swollenLegs", "Swollen legs now"), One("varicoseVeins", "Varicose veins"), One("sepsis", "Sepsis within 1 month"),
        One("lungDisease", "Serious lung disease, pneumonia included, within 1 month"), One("poorLungFunction", "Poor lung function, such as chronic obstructive disease"),
        One("heartAttack", "Acute heart attack"), One("heartFailure", "Heart failure within 1 month"), One("medicalBedRest", "Medical patient on bed rest"), One("bowelInflammation", "Inflammatory bowel disease, ever"),
        One("majorSurgery", "Major operation within 1 month"), One("pregnancy", "Pregnant, or gave birth within 1 month"), One("hormones", "Contraceptive pill or hormone replacement"),
        One("pregnancyLoss", "Unexplained stillbirth, repeated miscarriage, or early birth with toxaemia or poor growth"),
        Two("cancer", "Cancer, now or before"), Two("bedbound", "In bed for more than 72 hours"), Two("plasterCast", "Plaster cast that holds still, within 1 month"), Two("centralLine", "Central venous line"),
        Three("thrombosis", "Thrombosis of a deep vein or of the lung, ever"), Three("familyThrombosis", "Thrombosis in the family"), Three("factorVLeiden", "Factor V Leiden"), Three("prothrombin", "Prothrombin 20210A"),
        Three("homocysteine", "Raised homocysteine"), Three("lupusAnticoagulant", "Lupus anticoagulant"), Three("anticardiolipin", "Raised anticardiolipin antibodies"),
        Three("heparinThrombocytopenia", "Low platelets from heparin"), Three("otherThrombophilia", "Another tendency to clot"),
        Five("stroke", "Stroke within 1 month"), Five("multipleTrauma", "Several injuries within 1 month"), Five("legFracture", "Fracture of hip, pelvis or leg within 1 month"), Five("spinalCordInjury", "Acute injury of the spinal cord within 1 month"),
    ];

    private static readonly ResultSpec Points = new("points", "Caprini points", "number", "points");
    private static readonly ResultSpec Percent = new("thrombosisPercent", "Thrombosis in surgical patients with these points who had no medicine to prevent it", "number", "%");

    /// <summary>The calculation.</summary>
    public static readonly Calculator Model = new()
    {
        Id = "caprini",
        Version = "1",
        Title = "Caprini points, 2005",
        Purpose = "To weigh the risk of a thrombosis after an operation, beside the assessment that the NHS uses.",
        MustNotBeUsedFor = "Replacing the assessment that your trust uses, deciding against prevention, or children.",
        Inputs = [RiskInputs.Age, Operation, .. Factors.Select(f => f.Question)],
        Results = [Points, Percent],
        Sources = [RiskSources.Caprini, RiskSources.CapriniRates, RiskSources.CapriniInTheNhs],
        Warnings =
        [
            "The NHS in England assesses by NICE NG89 and the tool of the Department of Health and Social Care. These points are an addition.",
            "The rates are averages over many kinds of surgery; no interval was read. A later form of the points exists and is not used here.",
        ],
        Examples =
        [
            new("Aged 58, breast reconstruction after cancer, body mass index over 25", Given(58, "open-over-45-minutes", "bmiOver25", "cancer"), """{ "points": 6, "thrombosisPercent": 1.8 }"""),
            new("Aged 30, a minor operation", Given(30, "minor"), """{ "points": 1, "thrombosisPercent": null }"""),
        ],
        Rule = (given, _) => Say(given),
    };

    private static Result<CalculatorOutcome> Say(GivenInputs given)
    {
        var points = PointRange.Of(Caprini.Age(given[RiskInputs.Age])) + PointRange.Of(Caprini.Operation(EnumText.Parse<CapriniOperation>(given[Operation])))
            + PointRange.Sum(Factors.Select(f => PointRange.When(given[f.Question], f.Points)));
        return new CalculatorOutcome(
            [RiskInputs.Points(Points, points), Percent.Is(points.Known is { } known ? Caprini.PercentWithoutMedicine(known) : null)],
            [new("caprini-points", points.Known is { } sum ? $"{sum} points." : $"{points.Low} to {points.High} points, as something is not known.", RiskSources.Caprini)],
            RiskInputs.Unknowns(points.Known is null));
    }

    private static (YesNoInput Question, int Points) One(string name, string label) => (new(name, label), 1);

    private static (YesNoInput Question, int Points) Two(string name, string label) => (new(name, label), 2);

    private static (YesNoInput Question, int Points) Three(string name, string label) => (new(name, label), 3);

    private static (YesNoInput Question, int Points) Five(string name, string label) => (new(name, label), 5);

    private static string Given(int age, string operation, params string[] holds) =>
        $"{{ \"ageYears\": {age}, \"operation\": \"{operation}\", {string.Join(", ", Factors.Select(f => $"\"{f.Question.Name}\": \"{(holds.Contains(f.Question.Name) ? "yes" : "no")}\""))} }}";
}
