using Reconstruct.Core.Risk;

namespace Reconstruct.Core.Calculators;

/// <summary>The eighteen questions of POSSUM and the points of their answers.</summary>
internal static class PossumInputs
{
    /// <summary>Inputs of somebody well with the smallest of operations.</summary>
    public const string WellPatient = """
        { "ageYears": 40, "heart": "p1", "lungs": "p1", "ecg": "p1", "systolicMmHg": 120, "pulsePerMinute": 70, "comaScore": 15, "haemoglobinGPerL": 140, "whiteCells": 7.5,
          "ureaMmolPerL": 5, "sodiumMmolPerL": 140, "potassiumMmolPerL": 4.2, "size": "p1", "procedures": "p1", "bloodLoss": "p1", "soiling": "p1", "malignancy": "p1", "timing": "p1" }
        """;

    private static readonly ChoiceInput Heart = Choice("heart", "Heart", (1, "No failure"), (2, "Medicine for heart or blood pressure"), (4, "Swollen ankles, warfarin, or heart of borderline size on X-ray"), (8, "Raised jugular pressure, or a large heart on X-ray"));
    private static readonly ChoiceInput Lungs = Choice("lungs", "Lungs", (1, "No breathlessness"), (2, "Breathless on effort, or mild chronic obstructive disease"), (4, "Limiting breathlessness, or moderate chronic obstructive disease"), (8, "Breathless at rest, or fibrosis or consolidation on X-ray"));
    private static readonly ChoiceInput Ecg = Choice("ecg", "Electrocardiogram", (1, "Normal"), (4, "Atrial fibrillation, rate 60 to 90"), (8, "Any other abnormal rhythm, 5 or more ectopics a minute, Q waves, or changes of ST or T"));
    private static readonly WholeInput Systolic = new("systolicMmHg", "Systolic blood pressure", "mmHg", 20, 300);
    private static readonly WholeInput Pulse = new("pulsePerMinute", "Pulse", "beats a minute", 10, 300);
    private static readonly WholeInput Coma = new("comaScore", "Glasgow Coma Scale", null, 3, 15);
    private static readonly NumberInput Haemoglobin = new("haemoglobinGPerL", "Haemoglobin", "g/L", 20, 250);
    private static readonly NumberInput WhiteCells = new("whiteCells", "White cells", "×10⁹/L", 0, 200);
    private static readonly NumberInput Urea = new("ureaMmolPerL", "Urea", "mmol/L", 0.1, 100);
    private static readonly NumberInput Sodium = new("sodiumMmolPerL", "Sodium", "mmol/L", 90, 200);
    private static readonly NumberInput Potassium = new("potassiumMmolPerL", "Potassium", "mmol/L", 1, 12);

    private static readonly ChoiceInput Size = Choice("size", "Size of the operation", (1, "Minor"), (2, "Moderate"), (4, "Major"), (8, "Major plus"));
    private static readonly ChoiceInput Procedures = Choice("procedures", "Operations within 30 days, this one included", (1, "One"), (4, "Two"), (8, "More than two"));
    private static readonly ChoiceInput BloodLoss = Choice("bloodLoss", "Blood lost in all", (1, "100 mL or less"), (2, "101 to 500 mL"), (4, "501 to 999 mL"), (8, "1,000 mL or more"));
    private static readonly ChoiceInput Soiling = Choice("soiling", "Peritoneal soiling", (1, "None"), (2, "Minor: serous fluid"), (4, "Local pus"), (8, "Free bowel content, pus or blood"));
    private static readonly ChoiceInput Malignancy = Choice("malignancy", "Cancer", (1, "None"), (2, "Primary only"), (4, "In lymph nodes"), (8, "Distant spread"));
    private static readonly ChoiceInput Timing = Choice("timing", "Timing", (1, "Elective"), (4, "Emergency within 24 hours, with more than 2 hours to prepare"), (8, "Emergency within 2 hours"));

    private static readonly ChoiceInput[] Operation = [Size, Procedures, BloodLoss, Soiling, Malignancy, Timing];

    /// <summary>All of them, in the order of the form.</summary>
    public static IReadOnlyList<CalculatorInput> All { get; } =
        [RiskInputs.Age, Heart, Lungs, Ecg, Systolic, Pulse, Coma, Haemoglobin, WhiteCells, Urea, Sodium, Potassium, .. Operation];

    public static PossumFacts Facts(GivenInputs given) => new(
        given[RiskInputs.Age], Points(given[Heart]), Points(given[Lungs]), Points(given[Ecg]), given[Systolic], given[Pulse], given[Coma],
        given[Haemoglobin], given[WhiteCells], given[Urea], given[Sodium], given[Potassium]);

    public static IReadOnlyList<(string Name, int Points)> OperationPoints(GivenInputs given) => [.. Operation.Select(o => (o.Label, Points(given[o])))];

    public static IReadOnlyList<(string Name, int Points)> PhysiologyPoints(PossumFacts f) =>
    [
        ("Age", Possum.Age(f.AgeYears)), (Heart.Label, f.CardiacPoints), (Lungs.Label, f.RespiratoryPoints), (Ecg.Label, f.EcgPoints), (Systolic.Label, Possum.Pressure(f.SystolicMmHg)),
        (Pulse.Label, Possum.Pulse(f.PulsePerMinute)), (Coma.Label, Possum.Coma(f.ComaScore)), (Haemoglobin.Label, Possum.Haemoglobin(f.HaemoglobinGPerL)), (WhiteCells.Label, Possum.WhiteCells(f.WhiteCells)),
        (Urea.Label, Possum.Urea(f.UreaMmolPerL)), (Sodium.Label, Possum.Sodium(f.SodiumMmolPerL)), (Potassium.Label, Possum.Potassium(f.PotassiumMmolPerL)),
    ];

    private static ChoiceInput Choice(string name, string label, params (int Points, string Words)[] options) => new(name, label, [.. options.Select(o => ($"p{o.Points}", o.Words))]);

    private static int Points(string value) => value[1] - '0';
}
