using System.Globalization;
using Reconstruct.Core.Calculators;

namespace Reconstruct.Core.Funding;

/// <summary>One thing that policies ask about, so that one set of answers can be put to every board.</summary>
/// <param name="Index">Place in the catalogue and in an array of values.</param>
/// <param name="Id">Name in the interface, with its unit, such as <c>bmiKgPerM2</c>.</param>
/// <param name="Name">Short name for people.</param>
/// <param name="Kind">What kind of value it has.</param>
/// <param name="Unit">Unit; null when it has none.</param>
/// <param name="Min">Smallest value; 0 for yes or no and for a choice.</param>
/// <param name="Max">Largest value; 1 for yes or no, the last place for a choice.</param>
/// <param name="Step">Smallest difference that is measured. "Just below" a limit is one step below it.</param>
/// <param name="AskPatient">The question in plain words.</param>
/// <param name="AskClinician">The question for a clinician.</param>
/// <param name="HowToMeasure">How to measure it; null when nothing needs saying.</param>
/// <param name="Choices">The values of a choice, in order; empty for other kinds.</param>
/// <param name="StabilityOf">Id of the fact whose stability these months tell; null for all others.</param>
public sealed record Fact(
    int Index,
    string Id,
    string Name,
    FactKind Kind,
    string? Unit,
    double Min,
    double Max,
    double Step,
    string AskPatient,
    string AskClinician,
    string? HowToMeasure,
    IReadOnlyList<FactChoice> Choices,
    string? StabilityOf)
{
    /// <summary>The value that stands for "not known" in an array of values.</summary>
    public const double NotKnown = double.NaN;

    /// <summary>True for a number, a whole number and months.</summary>
    public bool IsNumeric => Kind is FactKind.Number or FactKind.Whole or FactKind.Months;

    /// <summary>Reads a value as it was sent or typed: a number, 1 or 0 for yes or no, the place of a choice, <see cref="NotKnown"/> for unknown.
    /// Refuses another type, unit, range or choice.</summary>
    /// <param name="value">The value. "unknown" in words counts as not known.</param>
    /// <param name="field">How refusals name it.</param>
    public Result<double> Read(InputValue value, string field) => FactReading.Read(this, value, field);

    /// <summary>A value in words: "27.5 kg/m²", "yes", the label of a choice, "not known".</summary>
    public string Words(double value) => double.IsNaN(value) ? "not known" : Kind switch
    {
        FactKind.YesNo => value == 1 ? "yes" : "no",
        FactKind.Choice => Choices[(int)value].Label,
        _ => Unit is null ? Plain(value) : Unit is "%" ? $"{Plain(value)}%" : $"{Plain(value)} {Unit}",
    };

    /// <summary>A value as the interface writes it: "27.5", "true", the name of a choice; null when not known.</summary>
    public string? Text(double value) => double.IsNaN(value) ? null : Kind switch
    {
        FactKind.YesNo => value == 1 ? "true" : "false",
        FactKind.Choice => Choices[(int)value].Value,
        _ => Plain(value),
    };

    /// <summary>The place of a choice by its name in the interface; -1 when there is none.</summary>
    public int Choice(string value)
    {
        for (var i = 0; i < Choices.Count; i++)
        {
            if (string.Equals(Choices[i].Value, value, StringComparison.Ordinal)) return i;
        }

        return -1;
    }

    internal static string Plain(double value) => value.ToString("0.######", CultureInfo.InvariantCulture);
}
