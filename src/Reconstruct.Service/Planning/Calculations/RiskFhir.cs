using System.Globalization;
using Hl7.Fhir.Model;
using Reconstruct.Core.Calculators;
using Reconstruct.Service.Fhir;
using Reconstruct.Service.Pathways;
using static Hl7.Fhir.Model.RiskAssessment;

namespace Reconstruct.Service.Planning.Calculations;

/// <summary>A kept calculation whose results are probabilities for this patient, as a RiskAssessment that rests on its Observation. Scores and rates of groups make none. Hazard: HAZ-107.</summary>
public static class RiskFhir
{
    /// <summary>Null when none of its results is such a probability.</summary>
    public static RiskAssessment? Of(KeptCalculation row, Pathway pathway)
    {
        var sheet = row.Answer();
        var risks = sheet.Results.Where(r => r.Spec.IsRisk).ToList();
        return risks.Count == 0 ? null : new()
        {
            Id = row.Id.ToString(), Meta = new() { VersionId = row.Version.ToString(CultureInfo.InvariantCulture) }, Identifier = [new(FhirSystems.Reference, pathway.Reference)],
            Status = row.WithdrawnAt is null ? ObservationStatus.Final : ObservationStatus.EnteredInError, Subject = new($"Patient/{pathway.PatientId}"), Code = CalculationFhir.Rule(sheet),
            Method = CalculationFhir.Rule(sheet), Occurrence = new FhirDateTime(row.KeptAt), Performer = new() { Display = row.ByName }, Basis = [new($"Observation/{row.Id}")],
            Prediction = [.. risks.Select(r => Prediction(sheet, r))], Note = [.. CalculationFhir.Notes(row, sheet).Concat(PutIn(sheet)).Select(text => new Annotation { Text = text })],
        };
    }

    private static IEnumerable<string> PutIn(AnswerSheet sheet) => CalculationFhir.PutIn(sheet).Select(i => $"Put in: {i.Label}: {i.Value}{(i.Unit is null || i.Value == InputEcho.NotGiven ? "" : " " + i.Unit)}");

    /// <summary>The interval where there is one: the point alone would say more than is known. It stands in the Observation.</summary>
    private static PredictionComponent Prediction(AnswerSheet sheet, CalculatorResult result) => new()
    {
        Outcome = new() { Coding = [new(CalculationFhir.ResultSystem, $"{sheet.CalculatorId}/{result.Spec.Name}") { Version = sheet.Version }], Text = result.Spec.Label },
        Probability = result switch
        {
            { Low: { } low, High: { } high } => new Hl7.Fhir.Model.Range { Low = Ucum.Quantity(low, "%"), High = Ucum.Quantity(high, "%") },
            { Value: ResultValue.Number number } => new FhirDecimal((decimal)number.Value),
            _ => null,
        },
        Rationale = result is { Value: ResultValue.Nothing, Low: null } ? "Not known" : null,
    };
}
