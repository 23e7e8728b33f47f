using System.Globalization;
using Hl7.Fhir.Model;
using Reconstruct.Core.Calculators;
using Reconstruct.Service.Fhir;
using Reconstruct.Service.Pathways;
using static Hl7.Fhir.Model.Observation;

namespace Reconstruct.Service.Planning.Calculations;

/// <summary>A kept calculation as an Observation: a component for each result that is a number, a text, a date or a yes or no, and for each input that was put in. What is not known says so; tables and drawings are left out. Hazard: HAZ-107.</summary>
public static class CalculationFhir
{
    /// <summary>Our calculations, by id; the version is that of the rule.</summary>
    public const string CalculatorSystem = "urn:reconstruct:calculator";

    /// <summary>Their results: id of the calculation, a stroke, name of the result. With <c>-low</c> and <c>-high</c> the ends of its interval.</summary>
    public const string ResultSystem = "urn:reconstruct:calculation-result";

    /// <summary>That a component is something that was put in; the code is the id of the calculation, the text names the input.</summary>
    public const string InputSystem = "urn:reconstruct:calculation-input";

    private const string AbsentSystem = "http://terminology.hl7.org/CodeSystem/data-absent-reason";

    public static Observation Of(KeptCalculation row, Pathway pathway)
    {
        var sheet = row.Answer();
        return new()
        {
            Id = row.Id.ToString(), Meta = new() { VersionId = row.Version.ToString(CultureInfo.InvariantCulture) }, Identifier = [new(FhirSystems.Reference, pathway.Reference)],
            Status = row.WithdrawnAt is null ? ObservationStatus.Final : ObservationStatus.EnteredInError, Subject = new($"Patient/{pathway.PatientId}"), Code = Rule(sheet), Method = Rule(sheet),
            Effective = new FhirDateTime(row.KeptAt), Issued = row.KeptAt, Performer = [new() { Display = row.ByName }],
            Component = [.. sheet.Results.Where(r => r.Value is not (ResultValue.Rows or ResultValue.Drawing)).SelectMany(r => Components(sheet, r)), .. PutIn(sheet).Select(i => Input(sheet, i))],
            Note = [.. Notes(row, sheet).Select(text => new Annotation { Text = text })],
        };
    }

    /// <summary>What must not be done with it, its warnings and its sources: an answer does not travel without them.</summary>
    public static IEnumerable<string> Notes(KeptCalculation row, AnswerSheet sheet) =>
    [
        .. row.WithdrawnReason is { } reason ? [$"Withdrawn: {reason}"] : Array.Empty<string>(),
        $"Do not use it for this: {sheet.MustNotBeUsedFor}", .. sheet.Warnings, .. sheet.Sources.Select(s => $"Source: {Guide.Calculators.SourceList.Of(s)}"),
    ];

    public static CodeableConcept Rule(AnswerSheet sheet) =>
        new() { Coding = [new(CalculatorSystem, sheet.CalculatorId, sheet.Title) { Version = sheet.Version }], Text = $"{sheet.Title}, version {sheet.Version} of the rule" };

    /// <summary>What was put in, one for each input and cell, as the sheet has it; "not given" for what was left out.</summary>
    public static IEnumerable<(string Label, string Value, string? Unit)> PutIn(AnswerSheet sheet) => ((sheet.Used.Value as ResultValue.Rows)?.Items ?? [])
        .Select(row => (Cell(row, "input") ?? "", Cell(row, "value") ?? "", Cell(row, "unit")));

    private static string? Cell(IReadOnlyDictionary<string, ResultValue> row, string name) => row.GetValueOrDefault(name) is ResultValue.Text { Value.Length: > 0 } text ? text.Value : null;

    /// <summary>A number that has a unit is a quantity, everything else as it was put in.</summary>
    private static ComponentComponent Input(AnswerSheet sheet, (string Label, string Value, string? Unit) input) => new()
    {
        Code = new() { Coding = [new(InputSystem, sheet.CalculatorId) { Version = sheet.Version }], Text = input.Label },
        Value = input.Value == InputEcho.NotGiven ? null
            : input.Unit is { } unit && double.TryParse(input.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? Ucum.Quantity(number, unit) : new FhirString(input.Value),
        DataAbsentReason = input.Value == InputEcho.NotGiven ? new(AbsentSystem, "not-asked") : null,
    };

    private static IEnumerable<ComponentComponent> Components(AnswerSheet sheet, CalculatorResult result)
    {
        var value = Value(result);
        if (value is not null) yield return new() { Code = Code(sheet, result, "", ""), Value = value };
        else if (result.Low is null && result.High is null) yield return new() { Code = Code(sheet, result, "", ""), DataAbsentReason = new(AbsentSystem, "unknown") };
        if (result.Low is { } low) yield return new() { Code = Code(sheet, result, "-low", ", lower end"), Value = Ucum.Quantity(low, result.Spec.Unit) };
        if (result.High is { } high) yield return new() { Code = Code(sheet, result, "-high", ", upper end"), Value = Ucum.Quantity(high, result.Spec.Unit) };
    }

    private static CodeableConcept Code(AnswerSheet sheet, CalculatorResult result, string end, string words) => new()
    {
        Coding = [new(ResultSystem, $"{sheet.CalculatorId}/{result.Spec.Name}{end}") { Version = sheet.Version }], Text = result.Spec.Label + words,
    };

    private static DataType? Value(CalculatorResult result) => result.Value switch
    {
        ResultValue.Number number => Ucum.Quantity(number.Value, result.Spec.Unit),
        ResultValue.Text text => new FhirString(text.Value),
        ResultValue.Flag flag => new FhirBoolean(flag.Value),
        ResultValue.Date date => new FhirDateTime(date.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        ResultValue.Instant instant => new FhirDateTime(instant.Value),
        _ => null,
    };
}
