using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using Reconstruct.Core.Calculators;

namespace Reconstruct.Core.Tests.Calculators;

[Trait("Hazard", "HAZ-013")]
public sealed class CalculatorInputTests
{
    private static readonly NumberInput Size = new("sizeCm", "Size", "cm", 0, 50);
    private static readonly WholeInput Count = new("count", "How many", null, 1, 9) { Optional = true };
    private static readonly YesNoInput Smoker = new("smoker", "Smoker") { Optional = true };
    private static readonly ChoiceInput Side = new("side", "Side", [("left", "Left"), ("right", "Right")]) { Optional = true };
    private static readonly DateInput On = new("on", "Day") { Optional = true };
    private static readonly InstantInput At = new("at", "Time") { Optional = true };
    private static readonly TextInput Note = new("note", "Note", MaxLength: 5) { Optional = true };
    private static readonly RowsInput Rows = new("rows", "Rows", [On with { Optional = false }, Note], MinRows: 1, MaxRows: 2) { Optional = true };
    private static readonly ResultSpec Doubled = new("doubled", "Doubled", "number", "cm");
    private static readonly Source Here = new("This test");

    private static readonly Calculator Example = new()
    {
        Id = "example",
        Version = "1",
        Title = "Example",
        Purpose = "A test.",
        MustNotBeUsedFor = "Anything else.",
        Inputs = [Size, Count, Smoker, Side, On, At, Note, Rows],
        Results = [Doubled],
        Sources = [Here],
        Warnings = ["Only a test."],
        Examples = [new("One", """{ "sizeCm": 1 }""", """{ "doubled": 2 }""")],
        Rule = (given, _) => new CalculatorOutcome([Doubled.Is(given[Size] * 2, low: 1, high: 9)], [new("double", "Doubled.", Here)], "Rounded."),
    };

    [Theory]
    [InlineData("""{ }""", "sizeCm", InputRefusals.MissingCode)]
    [InlineData("""{ "sizeCm": null }""", "sizeCm", InputRefusals.MissingCode)]
    [InlineData("""{ "sizeCm": "5" }""", "sizeCm", InputRefusals.TypeCode)]
    [InlineData("""{ "sizeCm": "NaN" }""", "sizeCm", InputRefusals.TypeCode)]
    [InlineData("""{ "sizeCm": true }""", "sizeCm", InputRefusals.TypeCode)]
    [InlineData("""{ "sizeCm": [1] }""", "sizeCm", InputRefusals.TypeCode)]
    [InlineData("""{ "sizeCm": { "value": 1 } }""", "sizeCm", InputRefusals.TypeCode)]
    [InlineData("""{ "sizeCm": 1e999 }""", "sizeCm", InputRefusals.NotFiniteCode)]
    [InlineData("""{ "sizeCm": -0.001 }""", "sizeCm", InputRefusals.RangeCode)]
    [InlineData("""{ "sizeCm": 50.001 }""", "sizeCm", InputRefusals.RangeCode)]
    [InlineData("""{ "sizeCm": { "value": 5, "unit": "mm" } }""", "sizeCm", InputRefusals.UnitCode)]
    [InlineData("""{ "sizeCm": { "value": null, "unit": "cm" } }""", "sizeCm", InputRefusals.MissingCode)]
    [InlineData("""{ "sizeCm": 5, "count": 2.5 }""", "count", InputRefusals.TypeCode)]
    [InlineData("""{ "sizeCm": 5, "count": 0 }""", "count", InputRefusals.RangeCode)]
    [InlineData("""{ "sizeCm": 5, "count": 1e999 }""", "count", InputRefusals.NotFiniteCode)]
    [InlineData("""{ "sizeCm": 5, "count": { "value": 2, "unit": "cm" } }""", "count", InputRefusals.UnitCode)]
    [InlineData("""{ "sizeCm": 5, "smoker": "perhaps" }""", "smoker", InputRefusals.TypeCode)]
    [InlineData("""{ "sizeCm": 5, "smoker": 1 }""", "smoker", InputRefusals.TypeCode)]
    [InlineData("""{ "sizeCm": 5, "side": "both" }""", "side", InputRefusals.ChoiceCode)]
    [InlineData("""{ "sizeCm": 5, "on": "2026-02-30" }""", "on", InputRefusals.TypeCode)]
    [InlineData("""{ "sizeCm": 5, "on": "1899-12-31" }""", "on", InputRefusals.RangeCode)]
    [InlineData("""{ "sizeCm": 5, "at": "2026-02-03" }""", "at", InputRefusals.TypeCode)]
    [InlineData("""{ "sizeCm": 5, "at": "2026-03-29T01:30" }""", "at", "time-skipped")]
    [InlineData("""{ "sizeCm": 5, "at": "2026-10-25T01:30" }""", "at", "time-repeated")]
    [InlineData("""{ "sizeCm": 5, "at": "1899-01-01T00:00Z" }""", "at", InputRefusals.RangeCode)]
    [InlineData("""{ "sizeCm": 5, "note": "longer" }""", "note", InputRefusals.RangeCode)]
    [InlineData("""{ "sizeCm": 5, "note": "" }""", "note", InputRefusals.RangeCode)]
    [InlineData("""{ "sizeCm": 5, "colour": 5 }""", "colour", InputRefusals.UnknownCode)]
    [InlineData("""{ "sizeCm": 5, "rows": [] }""", "rows", InputRefusals.RangeCode)]
    [InlineData("""{ "sizeCm": 5, "rows": [ 1 ] }""", "rows", InputRefusals.TypeCode)]
    [InlineData("""{ "sizeCm": 5, "rows": [ { "on": "2026-01-01" }, { "note": "a" } ] }""", "rows[1].on", InputRefusals.MissingCode)]
    [InlineData("""{ "sizeCm": 5, "rows": [ { "on": "2026-01-01", "colour": 1 } ] }""", "rows[0].colour", InputRefusals.UnknownCode)]
    [InlineData("""{ "sizeCm": 5, "sizeCm": 6 }""", "sizeCm", CalculatorJson.TwiceCode)]
    public void Names_the_input_and_what_is_wrong(string inputs, string field, string code)
    {
        var refusal = Assert.Single(Run(inputs).Refusals);

        Assert.Equal((field, code), (refusal.Field, refusal.Code));
    }

    [Fact]
    public void A_name_sent_twice_is_refused_with_everything_else() => Assert.Equal([("sizeCm", CalculatorJson.TwiceCode), ("count", InputRefusals.RangeCode), ("rows[0].note", CalculatorJson.TwiceCode)],
        Run("""{ "sizeCm": 5, "sizeCm": 5, "count": 0, "rows": [ { "on": "2026-01-01", "note": "a", "note": "b" } ] }""").Refusals.Select(r => (r.Field, r.Code)));

    [Theory]
    [InlineData("cm²", "cm2", true)]
    [InlineData("cm²", " cm^2 ", true)]
    [InlineData("cm²", "cm²", true)]
    [InlineData("cm2", "cm²", true)]
    [InlineData("cm³ per cm²", "cm3 per cm2", true)]
    [InlineData("cm²", "cm", false)]
    [InlineData("cm²", "mm2", false)]
    [InlineData("mL", "ml", false)]
    [InlineData(null, "", false)]
    public void A_unit_is_taken_however_it_is_spelled_and_no_other_is(string? declared, string given, bool taken) => Assert.Equal(taken,
        new NumberInput("size", "Size", declared, 0, 10).Read(new InputValue.WithUnit(new InputValue.Number(5), given), "size").Ok);

    [Fact]
    public void Names_everything_at_once() => Assert.Equal(["colour", "sizeCm", "count", "smoker", "rows[0].on", "rows[1].note"],
        Run("""{ "colour": 1, "sizeCm": 99, "count": 0, "smoker": 3, "rows": [ { "on": 1 }, { "on": "2026-01-01", "note": 4 } ] }""").Refusals.Select(r => r.Field));

    [Theory]
    [InlineData("""{ "sizeCm": 0 }""", 0)]
    [InlineData("""{ "sizeCm": 50 }""", 100)]
    [InlineData("""{ "sizeCm": { "value": 5, "unit": "cm" } }""", 10)]
    [InlineData("""{ "sizeCm": 5, "smoker": "unknown", "side": "left", "at": "2026-10-25T01:30+01:00", "note": "a", "rows": [ { "on": "2026-01-01" } ] }""", 10)]
    [InlineData("""{ "sizeCm": 5, "smoker": null, "count": null }""", 10)]
    public void Takes_the_ends_of_the_range_the_declared_unit_and_unknown(string inputs, double doubled) =>
        Assert.Equal(new ResultValue.Number(doubled), Run(inputs).Value["doubled"]);

    [Fact]
    public void A_form_may_type_everything()
    {
        var typed = new Dictionary<string, InputValue>
        {
            ["sizeCm"] = new InputValue.Typed(" 5.5 "),
            ["count"] = new InputValue.Typed(""),
            ["smoker"] = new InputValue.Typed("Yes"),
            ["rows"] = new InputValue.Typed("2026-01-01, a\r\n\n2026-01-02,\n"),
        };

        Assert.Equal(new ResultValue.Number(11), Example.Run(typed, Context).Value["doubled"]);
    }

    [Theory]
    [InlineData("NaN", InputRefusals.NotFiniteCode)]
    [InlineData("Infinity", InputRefusals.NotFiniteCode)]
    [InlineData("five", InputRefusals.TypeCode)]
    [InlineData("5,5", InputRefusals.TypeCode)]
    public void A_form_is_refused_what_is_no_number(string text, string code) => Assert.Equal(code,
        Assert.Single(Example.Run(new Dictionary<string, InputValue> { ["sizeCm"] = new InputValue.Typed(text) }, Context).Refusals).Code);

    [Theory]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{ "inputs": 4 }""")]
    public void A_body_without_inputs_is_refused(string body) =>
        Assert.Equal(CalculatorJson.BodyCode, Assert.Single(CalculatorJson.ReadBody(JsonDocument.Parse(body).RootElement).Refusals).Code);

    [Fact]
    public void An_answer_has_the_shape_of_the_contract()
    {
        var body = CalculatorJson.ReadBody(JsonDocument.Parse("""{ "inputs": { "sizeCm": 5 } }""").RootElement).Value;

        var answer = CalculatorJson.Answer(Example.Run(body, Context).Value);

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse("""
            { "id": "example", "version": "1", "results": { "doubled": { "value": 10, "unit": "cm", "low": 1, "high": 9 } },
              "steps": [ { "ruleId": "double", "words": "Doubled.", "source": { "citation": "This test", "readOn": null, "standing": "primary" } } ],
              "warnings": [ "Only a test.", "Rounded." ], "sources": [ { "citation": "This test", "readOn": null, "standing": "primary" } ], "refusals": [] }
            """), answer), answer.ToJsonString());
    }

    [Fact]
    public void A_refusal_has_the_same_shape_without_results()
    {
        var answer = CalculatorJson.Refused(Example, Run("{}").Refusals);

        Assert.Equal(["id", "version", "results", "steps", "warnings", "sources", "refusals"], answer.Select(p => p.Key));
        Assert.Empty(answer["results"]!.AsObject());
        Assert.Equal("""[{"code":"input-missing","message":"Enter: Size","field":"sizeCm"}]""", answer["refusals"]!.ToJsonString());
    }

    [Fact]
    public void A_description_tells_kind_unit_and_limits_of_each_input()
    {
        var inputs = CalculatorJson.Description(Example)["inputs"]!.AsArray();

        Assert.Equal(["number", "whole", "yes-no-unknown", "choice", "date", "date-time", "text", "rows"], inputs.Select(i => (string)i!["kind"]!));
        Assert.Equal("""{"name":"sizeCm","label":"Size","kind":"number","unit":"cm","optional":false,"min":0,"max":50}""", inputs[0]!.ToJsonString());
        Assert.Equal(2, inputs[7]!["columns"]!.AsArray().Count);
    }

    [Fact]
    public void Every_number_in_range_is_taken_and_every_other_refused() => Gen.Double.Sample(number =>
    {
        var result = Example.Run(new Dictionary<string, InputValue> { ["sizeCm"] = new InputValue.Number(number) }, Context);

        Assert.Equal(number is >= 0 and <= 50, result.Ok);
    });

    [Fact]
    public void Names_of_code_are_written_in_kebab_case()
    {
        Assert.Equal("within-12-hours", EnumText.Kebab(Core.Urgency.DebridementTiming.Within12Hours));
        Assert.Equal(Core.Urgency.FractureRegion.LongBone, EnumText.Parse<Core.Urgency.FractureRegion>("long-bone"));
    }

    private static CalculatorContext Context => new(new(2026, 1, 1), null, _ => null);

    private static Result<CalculatorAnswer> Run(string inputs) =>
        CalculatorJson.ReadInputs(JsonDocument.Parse(inputs).RootElement).Then(given => Example.Run(given, Context));
}
