using System.Text;
using Reconstruct.Core;
using Reconstruct.Core.Clinic;
using Reconstruct.Service.Clinic.Assessments;

namespace Reconstruct.Service.Tests.Clinic;

/// <summary>What of a FHIR Questionnaire is read, and that everything else is a fault with its name.</summary>
[Trait("Hazard", "HAZ-106")]
public sealed class FormElementsTests
{
    private const string Unit = """{ "url": "http://hl7.org/fhir/StructureDefinition/questionnaire-unit", "valueCoding": { "system": "http://unitsofmeasure.org", "code": "mm", "display": "mm" } }""";
    private const string Help = """{ "linkId": "h", "type": "display", "text": "Help", "extension": [ { "url": "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl", "valueCodeableConcept": { "coding": [ { "code": "help" } ] } } ] }""";

    [Theory]
    [InlineData("choice", "\"answerValueSet\": \"http://example.org/set\"", "item[0]: first: answerValueSet is not read here")]
    [InlineData("string", "\"extension\": [ { \"url\": \"http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-enableWhenExpression\", \"valueExpression\": { \"language\": \"text/fhirpath\", \"expression\": \"true\" } } ]", "item[0]: first: the extension http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-enableWhenExpression is not read here")]
    [InlineData("string", "\"modifierExtension\": [ { \"url\": \"http://example.org/not\", \"valueBoolean\": true } ]", "item[0]: first: modifierExtension is not read here")]
    [InlineData("string", "\"_text\": { \"extension\": [ { \"url\": \"http://hl7.org/fhir/StructureDefinition/rendering-xhtml\", \"valueString\": \"x\" } ] }", "item[0]: first: an extension of text is not read here")]
    [InlineData("string", "\"readOnly\": true", "item[0]: first: nobody can answer what is read only, and it is not worked out")]
    [InlineData("integer", "\"extension\": [ " + Unit + " ]", "item[0]: first: a unit stands on a quantity or a decimal alone")]
    [InlineData("date", "\"maxLength\": 5", "item[0]: first: a greatest length stands on text alone")]
    [InlineData("string", "\"answerOption\": [ { \"valueCoding\": { \"code\": \"a\" } } ]", "item[0]: first: options stand on a choice alone")]
    [InlineData("choice", "\"answerOption\": [ { \"valueCoding\": { \"code\": \"a\" }, \"extension\": [ { \"url\": \"http://hl7.org/fhir/StructureDefinition/questionnaire-optionPrefix\", \"valueString\": \"1\" } ] } ]", "item[0].answerOption[0]: first: the extension http://hl7.org/fhir/StructureDefinition/questionnaire-optionPrefix is not read here")]
    [InlineData("choice", "\"answerOption\": [ { \"valueCoding\": { \"code\": \"a\" }, \"extension\": [ { \"url\": \"http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive\", \"valueBoolean\": true } ] } ]", "item[0].answerOption: An option stands alone only where several can be chosen")]
    [InlineData("choice", "\"repeats\": true, \"answerOption\": [ { \"valueCoding\": { \"code\": \"a\" }, \"extension\": [ { \"url\": \"http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive\", \"valueString\": \"yes\" } ] } ]", "item[0].answerOption[0]: first: that an option stands alone is true or false")]
    [InlineData("date", "\"extension\": [ { \"url\": \"urn:reconstruct:assessment-not-before\", \"valueString\": \"gone\" } ]", "item[0]: It is not before gone, which is no question for a day or a time before it")]
    [InlineData("date", "\"extension\": [ { \"url\": \"urn:reconstruct:assessment-not-before\", \"valueString\": \"first\" } ]", "item[0]: It is not before first, which is no question for a day or a time before it")]
    [InlineData("date", "\"extension\": [ { \"url\": \"urn:reconstruct:assessment-not-before\", \"valueBoolean\": true } ]", "item[0]: first: what it is not before is the link id of a question")]
    [InlineData("string", "\"extension\": [ { \"url\": \"urn:reconstruct:assessment-not-before-age\", \"valueInteger\": 16 } ]", "item[0]: Only a question for a day or a time is not before another")]
    [InlineData("date", "\"extension\": [ { \"url\": \"urn:reconstruct:assessment-not-before-age\", \"valueInteger\": -1 } ]", "item[0]: An age is from 0 to 130 years")]
    [InlineData("date", "\"extension\": [ { \"url\": \"urn:reconstruct:assessment-not-before-age\", \"valueString\": \"birth\" } ]", "item[0]: first: an age is a whole number of years")]
    [InlineData("integer", "\"extension\": [ { \"url\": \"urn:reconstruct:assessment-sum-at-most\", \"valueDecimal\": 100 } ]", "item[0]: A greatest sum stands on a group with at least two numbers, all in one unit")]
    [InlineData("group", "\"extension\": [ { \"url\": \"urn:reconstruct:assessment-sum-at-most\", \"valueDecimal\": 100 } ], \"item\": [ { \"linkId\": \"n\", \"text\": \"N\", \"type\": \"decimal\" }, { \"linkId\": \"mm\", \"text\": \"M\", \"type\": \"quantity\", \"extension\": [ " + Unit + " ] } ]", "item[0]: A greatest sum stands on a group with at least two numbers, all in one unit")]
    [InlineData("group", "\"extension\": [ { \"url\": \"urn:reconstruct:assessment-sum-at-most\", \"valueString\": \"all\" } ], \"item\": [ " + Help + " ]", "item[0]: first: a greatest sum is a number")]
    [InlineData("display", "\"required\": true", "item[0]: first: only a question can be required")]
    [InlineData("display", "\"item\": [ " + Help + " ]", "item[0]: first: help is shown below a question alone")]
    [InlineData("string", "\"item\": [ " + Help + ", " + Help + " ]", "item[0]: first: a question has one help")]
    [InlineData("string", "\"extension\": [ { \"url\": \"http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl\", \"valueCodeableConcept\": { \"coding\": [ { \"code\": \"unit\" } ] } } ]", "item[0]: first: the control unit is not shown here")]
    [InlineData("integer", "\"initial\": [ { \"valueInteger\": 9 } ], \"extension\": [ { \"url\": \"http://hl7.org/fhir/StructureDefinition/maxValue\", \"valueInteger\": 5 } ]", "item[0].initial: The value that it starts with is no answer to it")]
    [InlineData("boolean", "\"initial\": [ { \"valueString\": \"yes\" } ]", "item[0].initial: The value that it starts with is no answer to it")]
    [InlineData("quantity", "\"initial\": [ { \"valueQuantity\": { \"value\": 2, \"system\": \"http://unitsofmeasure.org\", \"code\": \"cm\" } } ], \"extension\": [ " + Unit + " ]", "item[0].initial: The value is in another unit than the question")]
    [InlineData("quantity", "\"initial\": [ { \"valueQuantity\": { \"value\": 2 } } ], \"extension\": [ " + Unit + " ]", "item[0].initial: A question starts with one value that can be read")]
    public void What_is_not_read_is_a_fault_with_the_link_id_of_its_item(string type, string part, string fault) => Assert.Contains(Faults(type, part), f => f.StartsWith(fault, StringComparison.Ordinal));

    [Theory]
    [InlineData("\"contained\": [ { \"resourceType\": \"ValueSet\", \"id\": \"v\", \"status\": \"active\" } ]", "The form: contained is not read here")]
    [InlineData("\"implicitRules\": \"http://example.org/rules\"", "The form: implicitRules is not read here")]
    [InlineData("\"extension\": [ { \"url\": \"http://example.org/score\", \"valueBoolean\": true } ]", "The form: the extension http://example.org/score is not read here")]
    [InlineData("\"effectivePeriod\": { \"start\": \"2027-01-01\" }", "effectivePeriod.start: A first day of use is not read here")]
    public void What_of_the_form_itself_is_not_read_is_a_fault(string part, string fault) => Assert.Contains(Faults("string", "\"maxLength\": 9", part), f => f.Contains(fault, StringComparison.Ordinal));

    [Fact]
    public void What_changes_nothing_may_stand_there_and_a_prefix_is_read()
    {
        var read = Read(Form("""{ "id": "x", "linkId": "first", "prefix": "1.", "text": "Which?", "type": "string", "definition": "http://example.org/d", "code": [ { "code": "c" } ], "required": true }""",
            "\"meta\": { \"versionId\": \"1\" }, \"text\": { \"status\": \"generated\", \"div\": \"<div xmlns=\\\"http://www.w3.org/1999/xhtml\\\">x</div>\" }, \"publisher\": \"P\", \"date\": \"2026-01-01\""));

        Assert.Empty(read.Refusals);
        Assert.Equal("1. Which?", read.Value.Form.Find("first")!.Text);
    }

    [Fact]
    public void Every_kind_of_value_that_a_question_starts_with_is_read()
    {
        var form = Read(Form($$"""
            { "linkId": "yes", "text": "Yes?", "type": "boolean", "initial": [ { "valueBoolean": false } ] },
            { "linkId": "size", "text": "Size", "type": "quantity", "extension": [ {{Unit}} ], "initial": [ { "valueQuantity": { "value": 2.5, "system": "http://unitsofmeasure.org", "code": "mm" } } ] },
            { "linkId": "at", "text": "When?", "type": "dateTime", "initial": [ { "valueDateTime": "2026-03-03T09:30:00+01:00" } ] },
            { "linkId": "day", "text": "Day", "type": "date", "initial": [ { "valueDate": "2026-03-03" } ] },
            { "linkId": "many", "text": "Which?", "type": "choice", "repeats": true, "answerOption": [ { "valueCoding": { "code": "a" }, "initialSelected": true }, { "valueCoding": { "code": "b" } }, { "valueCoding": { "code": "c" }, "initialSelected": true } ] },
            { "linkId": "how-many", "text": "How many?", "type": "integer", "initial": [ { "valueInteger": 3 } ] },
            { "linkId": "words", "text": "Words", "type": "string", "initial": [ { "valueString": "As before" } ] }
            """)).Value.Form;

        var initial = form.Initial();

        Assert.Equal(new FormAnswer.YesNo(false), initial["yes"]);
        Assert.Equal(new FormAnswer.Number(2.5m), initial["size"]);
        Assert.Equal(new FormAnswer.Moment(new(2026, 3, 3, 8, 30, 0, TimeSpan.Zero)), initial["at"]);
        Assert.Equal(new FormAnswer.Date(new(2026, 3, 3)), initial["day"]);
        Assert.Equal(new FormAnswer.Chosen(["a", "c"]), initial["many"]);
        Assert.Equal(new FormAnswer.Number(3), initial["how-many"]);
        Assert.Equal(new FormAnswer.Text("As before"), initial["words"]);
    }

    [Theory]
    [InlineData("mm", 4, false)]
    [InlineData("mm", 5, true)]
    [InlineData("cm", 5, null)]
    public void A_condition_on_a_quantity_holds_in_the_unit_of_its_question_alone(string unit, int size, bool? asked)
    {
        var read = Read(Form($$"""
            { "linkId": "size", "text": "Size", "type": "quantity", "extension": [ {{Unit}} ] },
            { "linkId": "why", "text": "Why?", "type": "string", "enableWhen": [ { "question": "size", "operator": ">=", "answerQuantity": { "value": 5, "system": "http://unitsofmeasure.org", "code": "{{unit}}" } } ] }
            """));

        if (asked is null) Assert.Contains("size is not answered in cm", Assert.Single(read.Refusals).Message, StringComparison.Ordinal);
        else Assert.Equal(asked, FormState.Of(read.Value.Form, new Dictionary<string, FormAnswer> { ["size"] = new FormAnswer.Number(size) }).Enabled.Contains("why"));
    }

    [Fact]
    public void A_condition_on_a_time_compares_instants_and_the_page_is_told_the_time_in_London()
    {
        var form = Read(Form("""
            { "linkId": "at", "text": "When?", "type": "dateTime" },
            { "linkId": "why", "text": "Why?", "type": "string", "enableWhen": [ { "question": "at", "operator": ">", "answerDateTime": "2026-07-01T10:00:00+02:00" } ] }
            """)).Value.Form;

        Assert.True(Asked(new(2026, 7, 1, 8, 1, 0, TimeSpan.Zero)));
        Assert.False(Asked(new(2026, 7, 1, 8, 0, 0, TimeSpan.Zero)));
        Assert.Contains("2026-07-01T09:00", FormModelShown.When(form.Find("why")!), StringComparison.Ordinal);

        bool Asked(DateTimeOffset at) => FormState.Of(form, new Dictionary<string, FormAnswer> { ["at"] = new FormAnswer.Moment(at) }).Enabled.Contains("why");
    }

    [Fact]
    public void A_calculation_of_a_form_that_is_carried_says_where_it_was_read()
    {
        const string Items = """
            { "linkId": "a", "text": "A", "type": "integer" },
            { "linkId": "twice", "text": "Twice", "type": "integer", "readOnly": true, "extension": [ { "url": "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression",
              "valueExpression": { "language": "text/fhirpath", "expression": "repeat(item).where(linkId = 'a').answer.value * 2" } } ] }
            """;

        var carried = FormReader.Read(Encoding.UTF8.GetBytes(Form(Items)));

        Assert.Equal("twice: Say where the calculation was read", Assert.Single(carried.Refusals).Message);
        Assert.True(Read(Form(Items)).Ok);
    }

    private static IEnumerable<string> Faults(string type, string part, string ofForm = "\"publisher\": \"P\"") =>
        Read(Form($$"""{ "linkId": "first", "text": "First?", "type": "{{type}}", {{part}} }""", ofForm)).Refusals.Select(r => r.Message);

    private static Result<LoadedForm> Read(string form) => FormReader.Read(Encoding.UTF8.GetBytes(form), ofTrust: true);

    private static string Form(string items, string ofForm = "\"publisher\": \"P\"") =>
        $$"""{ "resourceType": "Questionnaire", "id": "x", "version": "1", "name": "X", "title": "X", "status": "active", "copyright": "c", {{ofForm}}, "item": [ {{items}} ] }""";
}
