using Reconstruct.Core.Risk;

namespace Reconstruct.Core.Calculators;

/// <summary>What several models of risk ask and say alike.</summary>
internal static class RiskInputs
{
    public const string MustNot =
        "Children, day cases, operations under local anaesthetic, burns, or as the only ground for an operation or against one. It knows nothing of flaps, of the surgeon, or of what the patient wants.";

    public const string NoInterval = "The source gives no interval for one patient's figure, so none is shown. Not recalibrated for this service.";

    public const string Dated = "In later years the model has predicted more deaths than there were.";

    public static readonly WholeInput Asa = new("asaGrade", "ASA grade", null, 1, 5) { Hint = "As the anaesthetist grades it" };
    public static readonly WholeInput Age = new("ageYears", "Age in whole years", "years", SortFacts.YoungestYears, 120) { Hint = "The model is for adults" };
    public static readonly ChoiceInput Severity = new("severity", "How big is the operation?",
        [("minor", "Minor"), ("intermediate", "Intermediate"), ("major", "Major"), ("major-plus", "Major plus"), ("complex", "Complex")])
    { Hint = "As your trust's list of procedures grades it" };
    public static readonly ChoiceInput Urgency = new("urgency", "How urgent is it?",
        [("elective", "Elective"), ("expedited", "Expedited: within days"), ("urgent", "Urgent: within hours"), ("immediate", "Immediate: within minutes")]);
    public static readonly ChoiceInput Specialty = new("specialty", "Specialty of the operation",
        [
            ("other", "Plastic surgery, or any not below"), ("orthopaedic", "Orthopaedic"), ("colorectal", "Colorectal"), ("upper-gut", "Upper gut"),
            ("liver-and-pancreas", "Liver and pancreas"), ("thoracic", "Thoracic"), ("vascular", "Vascular"), ("bariatric", "Bariatric"),
        ]);
    public static readonly YesNoInput Cancer = new("cancer", "Does the patient have cancer?");

    /// <summary>The facts with cancer as given, or both ways when it is not known. Morbidity has no urgency in it.</summary>
    public static IReadOnlyList<SortFacts> Sort(GivenInputs given, bool urgency)
    {
        var urgent = urgency ? EnumText.Parse<OperationUrgency>(given[Urgency]) : OperationUrgency.Elective;
        SortFacts With(bool cancer) => new(given[Asa], urgent, EnumText.Parse<SortSpecialty>(given[Specialty]), EnumText.Parse<SurgicalSeverity>(given[Severity]), cancer, given[Age]);
        return given[Cancer] is { } known ? [With(known)] : [With(cancer: false), With(cancer: true)];
    }

    /// <summary>A percentage; when something was not known, no value and the range it may have.</summary>
    public static CalculatorResult Percent(ResultSpec spec, IReadOnlyList<double> percents) => percents.Count == 1
        ? spec.Is(Digits.Of(percents[0]))
        : spec.Is(ResultValue.Unknown, Digits.Of(percents.Min()), Digits.Of(percents.Max()));

    /// <summary>Points; when something was not known, no value and the range they may have.</summary>
    public static CalculatorResult Points(ResultSpec spec, PointRange points) =>
        points.Known is { } known ? spec.Is((double)known) : spec.Is(ResultValue.Unknown, points.Low, points.High);

    /// <summary>What to say when something was left unknown.</summary>
    public static IReadOnlyList<string> Unknowns(bool any) => any ? ["Something is not known, so a range is shown and not one figure."] : [];
}
