namespace Reconstruct.Service.Tests.Clinic;

/// <summary>A folder as a trust has it, with invented forms: one with a score that only the patient answers, one that a parent or carer answers, and one whose licence ended on 2 March 2026.</summary>
internal static class TrustForms
{
    public const string Id = "invented-tightness";
    public const string ParentId = "invented-parent";
    public const string EndedId = "invented-ended";
    public const string Notice = "© 2026 The Invented Trust. All rights reserved";

    private static readonly Lazy<string> Written = new(() =>
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "invented-trust-forms");
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, Id + ".json"), Tightness);
        File.WriteAllText(Path.Combine(folder, ParentId + ".json"), Parent);
        File.WriteAllText(Path.Combine(folder, EndedId + ".json"), Tightness.Replace(Id, EndedId, StringComparison.Ordinal).Replace("\"version\": \"1\"", "\"version\": \"1\", \"effectivePeriod\": { \"end\": \"2026-03-02\" }", StringComparison.Ordinal));
        return folder;
    });

    public static string Setting => "assessments=" + Written.Value;

    /// <summary>Three invented items of 0 to 4, a sum, a mean that says what it does with a missing item, and a line with its source.</summary>
    public static string Tightness => $$"""
        { "resourceType": "Questionnaire", "id": "{{Id}}", "version": "1", "name": "InventedTightness", "title": "How tight it is", "status": "active", "subjectType": [ "Patient" ],
          "copyright": "{{Notice}}",
          "extension": [
            { "url": "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-performerType", "valueCode": "Patient" },
            { "url": "urn:reconstruct:assessment-made-for", "valueString": "Adults with an invented condition" },
            { "url": "urn:reconstruct:assessment-licence", "valueString": "Licence 7 of the maker, held by the trust" } ],
          "item": [ {{Item("tight", "Is it tight?")}}, {{Item("itch", "Does it itch?")}}, {{Item("heavy", "Is it heavy?")}},
            { "linkId": "score", "text": "Sum", "type": "integer", "readOnly": true, "extension": [
              { "url": "http://hl7.org/fhir/StructureDefinition/minValue", "valueInteger": 0 }, { "url": "http://hl7.org/fhir/StructureDefinition/maxValue", "valueInteger": 12 },
              { "url": "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression", "valueExpression": { "language": "text/fhirpath", "expression": "{{Weights}}.aggregate($this + $total, 0)" } },
              { "url": "urn:reconstruct:assessment-source", "valueString": "Manual of the invented form, page 2" },
              { "url": "urn:reconstruct:assessment-reference-line", "extension": [ { "url": "value", "valueDecimal": 6 }, { "url": "text", "valueString": "the invented mean" }, { "url": "source", "valueString": "Manual, page 3" } ] } ] },
            { "linkId": "mean", "text": "Mean", "type": "decimal", "readOnly": true, "extension": [
              { "url": "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression", "valueExpression": { "language": "text/fhirpath", "expression": "iif({{Weights}}.count() >= 2, {{Weights}}.aggregate($this + $total, 0) / {{Weights}}.count(), {})" } },
              { "url": "urn:reconstruct:assessment-source", "valueString": "Manual of the invented form, page 2" },
              { "url": "urn:reconstruct:assessment-missing-answers", "valueString": "The mean of two answers when one is missing" } ] } ] }
        """;

    private static string Weights => "repeat(item).where(linkId = 'tight' or linkId = 'itch' or linkId = 'heavy').answer.value.extension('http://hl7.org/fhir/StructureDefinition/ordinalValue').value";

    private static string Parent => $$"""
        { "resourceType": "Questionnaire", "id": "{{ParentId}}", "version": "1", "name": "InventedParent", "title": "How your child is", "status": "active", "copyright": "{{Notice}}",
          "extension": [
            { "url": "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-performerType", "valueCode": "RelatedPerson" },
            { "url": "urn:reconstruct:assessment-made-for", "valueString": "Parents of children" },
            { "url": "urn:reconstruct:assessment-licence", "valueString": "Licence 8 of the maker" },
            { "url": "urn:reconstruct:assessment-values-for-patient", "valueBoolean": true } ],
          "item": [ { "linkId": "nights", "text": "How many nights were bad?", "type": "integer", "required": true, "extension": [ { "url": "http://hl7.org/fhir/StructureDefinition/minValue", "valueInteger": 0 }, { "url": "http://hl7.org/fhir/StructureDefinition/maxValue", "valueInteger": 7 } ] },
            { "linkId": "words", "text": "What was it like?", "type": "text", "required": true },
            { "linkId": "good", "text": "Nights that were not bad", "type": "integer", "readOnly": true, "extension": [
              { "url": "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression", "valueExpression": { "language": "text/fhirpath", "expression": "7 - repeat(item).where(linkId = 'nights').answer.value" } },
              { "url": "urn:reconstruct:assessment-source", "valueString": "Seven nights a week" } ] } ] }
        """;

    private static string Item(string id, string text) => $$"""
        { "linkId": "{{id}}", "text": "{{text}}", "type": "choice", "answerOption": [ {{string.Join(", ", new[] { "Never", "Seldom", "At times", "Often", "Always" }.Select((words, weight) =>
            $$"""{ "valueCoding": { "code": "a{{weight}}", "display": "{{words}}", "extension": [ { "url": "http://hl7.org/fhir/StructureDefinition/ordinalValue", "valueDecimal": {{weight}} } ] } }"""))}} ] }
        """;
}
