using Reconstruct.Core.Calculators;

namespace Reconstruct.Core.Tests.Calculators;

[Trait("Hazard", "HAZ-090")]
public sealed class BurnFluidsCalculatorTests
{
    [Fact]
    public void Every_input_stands_on_the_sheet_again_with_its_unit()
    {
        var answer = Run("""{ "inhalationInjury": "unknown", "log": [ { "hour": 1, "urineMl": 40 } ] }""");

        var rows = answer.Rows("inputsUsed");
        Assert.Contains(rows, r => Words(r, "input") == "Weight" && Words(r, "value") == "70" && Words(r, "unit") == "kg");
        Assert.Contains(rows, r => Words(r, "input") == "When was the burn?" && Words(r, "value") == "08:00 on Sunday 22 November 2026");
        Assert.Contains(rows, r => Words(r, "input") == "Was it caused by electricity?" && Words(r, "value") == "not given");
        Assert.Contains(rows, r => Words(r, "input") == "Fluid and urine hour by hour, row 1: Urine in that hour" && Words(r, "value") == "40");
        Assert.All(CalculatorCatalogue.Find("burn-fluids")!.Inputs, i => Assert.Contains(rows, r => Words(r, "input")!.StartsWith(i.Label, StringComparison.Ordinal)));
        Assert.Equal("highest", answer.Text("hazardClass"));
    }

    [Theory]
    [InlineData("""{ "burnPercent": 15 }""", "The patient may still need fluid")]
    [InlineData("""{ "assessedAt": "2026-11-22T17:00" }""", "8 hours have passed")]
    [InlineData("""{ "assessedAt": "2026-11-23T00:00" }""", "Behind the formula: the rate until hour 24 is 4.0 times its own")]
    [InlineData("""{ "assessedAt": "2026-11-23T07:30" }""", "Less than an hour is left before hour 24")]
    [InlineData("""{ "assessedAt": "2026-11-23T08:00" }""", "24 hours have passed")]
    [InlineData("""{ "assessedAt": "2026-11-22T15:30" }""", "Less than an hour is left before hour 8")]
    [InlineData("""{ "assessedAt": "2026-11-22T12:00" }""", "2.0 times that of a start at the burn")]
    [InlineData("""{ "givenMl": 3500 }""", "than the formula has for the first 8 hours")]
    [InlineData("""{ "givenMl": 7000 }""", "than the formula has for 24 hours")]
    [InlineData("""{ "inhalationInjury": "yes" }""", "Inhalation injury breaks the formula")]
    [InlineData("""{ "inhalationInjury": "yes" }""", "The source considers 4 mL")]
    [InlineData("""{ "electrical": "yes" }""", "An electrical burn breaks the formula")]
    [InlineData("""{ "electrical": "unknown" }""", "It is not known whether electricity")]
    [InlineData("""{ "overloadRisk": "yes" }""", "The source considers 2 mL")]
    [InlineData("{}", "It is not known whether too much fluid is a special risk. The source considers 2 mL where it is; 3 mL was chosen.")]
    [InlineData("""{ "overloadRisk": "unknown" }""", "It is not known whether too much fluid is a special risk")]
    [InlineData("{}", "It is not known whether rhabdomyolysis is suspected. It would double the urine target")]
    [InlineData("""{ "rhabdomyolysis": "unknown" }""", "It is not known whether rhabdomyolysis is suspected")]
    [InlineData("""{ "weightKg": 0.4 }""", "A weight of 0.4 kg and an age of 40 years seldom go together: check both")]
    [InlineData("""{ "ageYears": 5 }""", "A weight of 70 kg and an age of 5 years seldom go together: check both")]
    [InlineData("""{ "ageYears": 10, "weightKg": 31 }""", "No urine target was read")]
    [InlineData("""{ "log": [ { "hour": 1, "urineMl": 400 } ] }""", "no hour is called above")]
    [InlineData("""{ "log": [ { "hour": 1, "fluidMl": 400 } ] }""", "come to more fluid than was said")]
    public void Says_by_name_what_the_formula_cannot_carry(string changes, string warning) => Assert.Contains(Run(changes).Warnings, w => w.Contains(warning));

    [Fact]
    public void An_unremarkable_case_has_only_the_standing_warnings() =>
        Assert.Equal(CalculatorCatalogue.Find("burn-fluids")!.Warnings, Run("""{ "inhalationInjury": "no", "electrical": "no", "overloadRisk": "no", "rhabdomyolysis": "no", "assessedAt": "2026-11-22T08:00" }""").Warnings);

    [Fact]
    public void What_changes_nothing_is_not_asked_after()
    {
        var warnings = Run("""{ "mlPerKgPercent": 2, "overloadRisk": "unknown", "rhabdomyolysis": "no" }""").Warnings;

        Assert.DoesNotContain(warnings, w => w.Contains("special risk", StringComparison.Ordinal) || w.Contains("rhabdomyolysis", StringComparison.Ordinal));
    }

    [Fact]
    public void Hours_without_fluid_are_not_0_mL() => Assert.Null(Run("""{ "log": [ { "hour": 1, "urineMl": 40 } ] }""").Number("loggedFluidMl"));

    [Fact]
    public void No_words_ever_say_that_no_fluid_is_needed()
    {
        var answer = Run("""{ "burnPercent": 1 }""");

        Assert.Equal("not-indicated-by-source", answer.Text("phase"));
        Assert.Null(answer.Number("prescribedMl"));
        Assert.DoesNotContain(answer.Warnings.Concat(answer.Steps.Select(s => s.Words)), w => w.Contains("no fluid", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Maintenance_stays_apart_from_every_rate()
    {
        var child = Run("""{ "ageYears": 2, "weightKg": 12, "mlPerKgPercent": 2, "assessedAt": "2026-11-22T08:00" }""");

        Assert.Equal((1100, 45), (child.Number("maintenanceMlPer24Hours"), child.Number("rateUntilHour8MlPerHour")));
    }

    [Fact]
    public void Faults_of_the_log_and_of_the_target_are_named_at_once()
    {
        var refusals = Answers.Run("burn-fluids", Inputs("""{ "ownUpperMlPerKgPerHour": 0.5, "log": [ { "hour": 1 }, { "hour": 1 }, { "hour": 50 } ] }""")).Refusals;

        Assert.Equal(["ownUpperMlPerKgPerHour", "log[1].hour", "log[2].hour"], refusals.Select(r => r.Field));
    }

    private static string? Words(IReadOnlyDictionary<string, ResultValue> row, string column) => (row[column] as ResultValue.Text)?.Value;

    private static CalculatorAnswer Run(string changes) => Answers.Run("burn-fluids", Inputs(changes)).Value;

    private static string Inputs(string changes)
    {
        var inputs = System.Text.Json.Nodes.JsonNode.Parse(
            """
            { "ageYears": 40, "weightKg": 70, "burnPercent": 30, "formula": "parkland", "mlPerKgPercent": 3,
              "burnAt": "2026-11-22T08:00", "assessedAt": "2026-11-22T09:00", "givenMl": 0 }
            """)!.AsObject();
        foreach (var (name, value) in System.Text.Json.Nodes.JsonNode.Parse(changes)!.AsObject()) inputs[name] = value?.DeepClone();
        return inputs.ToJsonString();
    }
}
