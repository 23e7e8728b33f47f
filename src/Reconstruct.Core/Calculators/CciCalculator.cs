using Reconstruct.Core.Risk;

namespace Reconstruct.Core.Calculators;

/// <summary>The Comprehensive Complication Index. Source: see <see cref="ComplicationIndex"/>.</summary>
public static class CciCalculator
{
    private static readonly WholeInput[] Grades =
    [
        Grade("gradeI", "Grade I: off the normal course, no treatment needed"),
        Grade("gradeII", "Grade II: medicine, blood or feeding by vein"),
        Grade("gradeIIIa", "Grade IIIa: a procedure without general anaesthetic"),
        Grade("gradeIIIb", "Grade IIIb: a procedure under general anaesthetic"),
        Grade("gradeIVa", "Grade IVa: one organ failing, intensive care"),
        Grade("gradeIVb", "Grade IVb: several organs failing, intensive care"),
    ];

    private static readonly YesNoInput Died = new("died", "Did the patient die? (grade V)");
    private static readonly ResultSpec Index = new("index", "Index, 0 to 100", "number");

    /// <summary>The calculation.</summary>
    public static readonly Calculator Model = new()
    {
        Id = "cci",
        Version = "1",
        Title = "Comprehensive Complication Index",
        Purpose = "To put all complications of one patient into one number, for audit and research.",
        MustNotBeUsedFor = "A forecast, or a judgement of one surgeon or one patient.",
        Inputs = [.. Grades, Died],
        Results = [Index],
        Sources = [RiskSources.Complications],
        Warnings = ["Grades are those of Clavien and Dindo. Each complication counts once, under its highest grade."],
        Examples =
        [
            new("One of grade II", Counts(0, 1), """{ "index": 20.9165006634 }"""),
            new("One of grade IIIb", Counts(0, 0, 0, 1), """{ "index": 33.7268439081 }"""),
            new("None", Counts(), """{ "index": 0 }"""),
            new("A death, whatever else", Counts(3).Replace("\"no\"", "\"yes\"", StringComparison.Ordinal), """{ "index": 100 }"""),
        ],
        Rule = (given, _) => new CalculatorOutcome(
            [Index.Is(given[Died] is { } died ? Digits.Of(ComplicationIndex.Of([.. Grades.Select(g => given[g])], died)) : ResultValue.Unknown)],
            [new("cci-sum", "Half the root of the sum of the weights; a death is 100.", RiskSources.Complications)],
            given[Died] is null ? ["Whether the patient died is not known, so there is no index."] : []),
    };

    private static WholeInput Grade(string name, string label) => new(name, label, null, 0, 99);

    private static string Counts(params int[] counts) =>
        $"{{ {string.Join(", ", Grades.Select((g, i) => $"\"{g.Name}\": {counts.ElementAtOrDefault(i)}"))}, \"died\": \"no\" }}";
}
