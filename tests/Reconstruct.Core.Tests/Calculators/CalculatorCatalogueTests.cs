using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Reconstruct.Core.Calculators;
using Reconstruct.Core.Tests.Boards;

namespace Reconstruct.Core.Tests.Calculators;

[Trait("Hazard", "HAZ-013")]
public sealed partial class CalculatorCatalogueTests
{
    private static readonly CalculatorContext Context = new(new(2026, 11, 22), BoardContent.Table, _ => null);

    public static TheoryData<string> Ids => [.. CalculatorCatalogue.All.Select(c => c.Id)];

    public static TheoryData<string, string> Examples => [.. CalculatorCatalogue.All.SelectMany(c => c.Examples.Select(e => (c.Id, e.Title)))];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_worked_example_gives_its_results(string id, string title)
    {
        var calculator = CalculatorCatalogue.Find(id)!;
        var example = calculator.Examples.Single(e => e.Title == title);

        var answer = CalculatorJson.Answer(Run(calculator, example.InputsJson).Value);

        var expected = JsonNode.Parse(example.ExpectedJson)!.AsObject();
        Assert.NotEmpty(expected);
        Assert.All(expected, e => Assert.True(
            answer["results"]![e.Key] is { } result && JsonNode.DeepEquals(result["value"], e.Value),
            $"{e.Key}: expected {e.Value?.ToJsonString()}, got {answer["results"]![e.Key]?["value"]?.ToJsonString()}"));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_description_is_whole(string id)
    {
        var calculator = CalculatorCatalogue.Find(id)!;

        Assert.NotEmpty(calculator.Examples);
        Assert.All([calculator.Title, calculator.Purpose, calculator.MustNotBeUsedFor, calculator.Version], text => Assert.False(string.IsNullOrWhiteSpace(text)));
        Assert.Equal(calculator.Inputs.Count, calculator.Inputs.Select(i => i.Name).Distinct().Count());
        Assert.Equal(calculator.Results.Count, calculator.Results.Select(r => r.Name).Distinct().Count());
        Assert.All(calculator.Inputs.Select(i => i.Name).Concat(calculator.Results.Select(r => r.Name)), name => Assert.Matches(Camel(), name));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_answer_carries_each_declared_result_its_steps_and_its_sources(string id)
    {
        var calculator = CalculatorCatalogue.Find(id)!;

        foreach (var example in calculator.Examples)
        {
            var answer = Run(calculator, example.InputsJson).Value;

            Assert.Equal(calculator.Results, answer.Results.Select(r => r.Spec));
            Assert.NotEmpty(answer.Steps);
            Assert.All(answer.Steps, s => Assert.Contains(s.Source, answer.Sources));
            Assert.All(answer.Steps, s => Assert.Matches(Kebab(), s.RuleId));
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_same_inputs_give_the_same_bytes(string id)
    {
        var calculator = CalculatorCatalogue.Find(id)!;
        var inputs = calculator.Examples[0].InputsJson;

        Assert.Equal(CalculatorJson.Answer(Run(calculator, inputs).Value).ToJsonString(), CalculatorJson.Answer(Run(calculator, inputs).Value).ToJsonString());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Nothing_at_all_is_refused_by_the_name_of_every_required_input(string id)
    {
        var calculator = CalculatorCatalogue.Find(id)!;

        var refusals = Run(calculator, "{}").Refusals;

        var missing = refusals.Where(r => r.Code == InputRefusals.MissingCode).ToList();
        Assert.Equal(calculator.Inputs.Where(i => !i.Optional).Select(i => i.Name), missing.Select(r => r.Field));
        Assert.All(refusals.Except(missing), r => Assert.Contains(calculator.Inputs, i => i.Optional && i.Name == r.Field)); // one of two that may each be left out
    }

    /// <summary>Every example, with each set of its required inputs taken away: all of them are named, and nothing that was right.</summary>
    [Theory]
    [MemberData(nameof(Examples))]
    public void What_is_missing_is_named_together_and_nothing_else(string id, string title)
    {
        var calculator = CalculatorCatalogue.Find(id)!;
        var whole = JsonNode.Parse(calculator.Examples.Single(e => e.Title == title).InputsJson)!.AsObject();
        var required = calculator.Inputs.Where(i => !i.Optional).Select(i => i.Name).ToList();

        for (var set = 1; set < 1 << Math.Min(required.Count, 8); set++)
        {
            var left = whole.DeepClone().AsObject();
            var gone = required.Where((_, i) => i < 8 && (set >> i & 1) == 1).ToList();
            foreach (var name in gone) left.Remove(name);

            Assert.Equal(gone, Run(calculator, left.ToJsonString()).Refusals.Select(r => r.Field));
        }
    }

    /// <summary>Every example, with a unit on each number and a fault in each input in turn, beside one that is missing: both are named.</summary>
    [Theory]
    [MemberData(nameof(Examples))]
    public void A_wrong_input_and_an_unknown_one_are_named_together(string id, string title)
    {
        var calculator = CalculatorCatalogue.Find(id)!;
        foreach (var input in calculator.Inputs)
        {
            var wrong = JsonNode.Parse(calculator.Examples.Single(e => e.Title == title).InputsJson)!.AsObject();
            wrong["noSuchInput"] = 1;
            wrong[input.Name] = new JsonObject { ["neither"] = 1 };

            var fields = Run(calculator, wrong.ToJsonString()).Refusals.Select(r => r.Field).ToList();

            Assert.Equal(["noSuchInput", input.Name], fields);
        }
    }

    /// <summary>A fault between inputs, and each input that it has nothing to do with missing: both are named at once.</summary>
    [Theory]
    [InlineData("burn-fluids", """{ "ageYears": 40, "weightKg": 70, "burnPercent": 30, "formula": "parkland", "burnAt": "2026-11-22T08:00", "assessedAt": "2026-11-22T07:00", "givenMl": 0 }""", "mlPerKgPercent,assessedAt")]
    [InlineData("burn-fluids", """{ "ageYears": 40, "weightKg": 70, "burnPercent": 30, "formula": "modified-brooke", "burnAt": "2026-11-22T08:00", "assessedAt": "2026-11-22T09:30", "givenMl": 0, "ownUpperMlPerKgPerHour": 0.5, "log": [ { "hour": 1 }, { "hour": 1 }, { "hour": 2 } ] }""", "ownUpperMlPerKgPerHour,log[1].hour,log[2].hour")]
    [InlineData("rule-of-nines", """{ "ageYears": 17, "parts": [ { "region": "left-arm", "depth": "full-thickness", "percentOfPart": 60 }, { "region": "left-arm", "depth": "deep-dermal", "percentOfPart": 60 } ] }""", "ageYears,parts[1].percentOfPart")]
    [InlineData("lund-browder", """{ "ageYears": 17, "parts": [ { "region": "left-buttock", "half": "front", "depth": "full-thickness", "percentOfPart": 60 } ] }""", "parts[0].half")]
    [InlineData("fusiform", """{ "widthMm": 20, "lengthMm": 10 }""", "lengthMm")]
    [InlineData("rotation", """{ "defectBaseMm": 50, "radiusMm": 20, "arcDegrees": 90 }""", "defectBaseMm")]
    [InlineData("wilson", """{ "events": 8, "n": 7 }""", "events")]
    [InlineData("flap-monitoring", """{ "startedAt": "2026-11-22T18:30", "asAt": "2026-11-22T18:00" }""", "asAt")]
    [InlineData("hand-area", """{ "ageYears": 40, "hands": 2, "hand": "palm-with-fingers", "ownHandCm2": 150 }""", "bodySurfaceM2")]
    [InlineData("cancer-waits", """{ "route": "screening", "receivedOn": "2026-02-02", "toldOn": "2026-02-01" }""", "toldOn")]
    [InlineData("responsible-board", """{ "boardCode": "Q!", "onDate": "2026-05-01" }""", "boardCode")]
    [InlineData("expander", """{ "shape": "round" }""", "baseRadiusCm,heightCm")]
    [InlineData("expander-fills", """{ "targetMl": 600, "deviceLimitMl": 500, "fills": [ { "on": "2026-03-02", "ml": -1 } ] }""", "targetMl,fills[0].ml")]
    [InlineData("graft-donor", """{ "woundCm2": 100, "technique": "mesh", "claimedRatio": 5, "sites": [ { "region": "thigh", "site": "thigh", "siteCm2": 100, "plannedCm2": 200 } ] }""", "claimedRatio,sites[0].plannedCm2")]
    [InlineData("fat-retention", """{ "site": "breast", "wantedMl": 100, "injectedMlPerSession": 400 }""", "injectedMlPerSession")]
    public void A_fault_between_inputs_is_named_beside_the_faults_of_others(string id, string inputs, string faults)
    {
        var calculator = CalculatorCatalogue.Find(id)!;
        var whole = JsonNode.Parse(inputs)!.AsObject();
        Assert.Equal(faults.Split(','), Run(calculator, inputs).Refusals.Select(r => r.Field));

        foreach (var input in calculator.Inputs)
        {
            var broken = whole.DeepClone().AsObject();
            broken[input.Name] = new JsonObject { ["neither"] = 1 };
            var untouched = calculator.Checks.Where(c => c.Of.All(i => i.Name != input.Name)).SelectMany(c => Alone(calculator, c, inputs)).Distinct();

            Assert.Equal(untouched.Prepend(input.Name), Run(calculator, broken.ToJsonString()).Refusals.Select(r => r.Field));
        }
    }

    [Fact]
    public void Every_unit_of_the_catalogue_has_one_spelling_and_is_taken_in_the_other()
    {
        var inputs = CalculatorCatalogue.All.SelectMany(c => c.Inputs.Concat(c.Inputs.OfType<RowsInput>().SelectMany(r => r.Columns))).OfType<NumberInput>().Where(i => i.Unit is not null).ToList();

        Assert.All(inputs.Select(i => i.Unit!).Concat(CalculatorCatalogue.All.SelectMany(c => c.Results).Select(r => r.Unit).OfType<string>()), unit => Assert.DoesNotMatch(Squared(), unit));
        Assert.All(inputs, i => Assert.True(i.Read(new InputValue.WithUnit(new InputValue.Number(i.Min), i.Unit!.Replace('²', '2').Replace('³', '3')), i.Name).Ok));
        Assert.Contains(inputs, i => i.Unit == "cm²");
    }

    [Fact]
    public void Has_the_calculations_of_the_contract_each_once() => Assert.Equal(
        [
            "nhs-number", "gmc-number", "responsible-board", "rtt-clock", "rtt-band", "cancer-waits", "open-fracture", "burn-referral",
            "lund-browder", "rule-of-nines", "hand-area", "burn-agreement", "burn-fluids", "baux", "absi", "graft-donor", "graft-contraction", "graft-take",
            "surgical-priority",
            "z-plasty", "rhomboid", "dufourmentel", "bilobed", "rotation", "advancement", "a-to-t", "fusiform",
            "scc-margin", "melanoma-margin", "expander", "expander-fills", "fat-retention", "wound-healing", "push", "colour-difference", "skin-tone-angle", "gtin", "hibc",
            "flap-monitoring", "sort", "sort-clinical", "sort-morbidity", "srs", "p-possum", "cci", "caprini", "wells-dvt", "news2", "wilson",
        ],
        CalculatorCatalogue.All.Select(c => c.Id));

    [Fact]
    public void A_practice_is_looked_up_by_its_code_in_capitals()
    {
        var context = Context with { FindPractice = code => code == "G82080" ? Ashford : null };
        var calculator = CalculatorCatalogue.Find("responsible-board")!;

        Assert.Equal(new ResultValue.Text("QKS"), Run(calculator, """{ "practiceCode": "g82080", "onDate": "2026-05-01" }""", context).Value["boardCode"]);
        Assert.Equal(new ResultValue.Text("not-loaded"), Run(calculator, """{ "practiceCode": "A81001", "onDate": "2026-05-01" }""", context).Value["reason"]);
    }

    [Fact]
    public void A_board_that_was_worked_out_carries_a_warning()
    {
        var context = Context with { FindPractice = _ => Ashford with { BoardCode = "QM7", SubBoardCode = "07H" } };

        var answer = Run(CalculatorCatalogue.Find("responsible-board")!, """{ "practiceCode": "G82080", "onDate": "2026-05-01" }""", context).Value;

        Assert.Contains(answer.Warnings, w => w.Contains("worked out"));
        Assert.Equal(new ResultValue.Text("inferred"), answer["standing"]);
    }

    [Theory]
    [InlineData("""{ "onDate": "2026-05-01" }""", "practice-or-board")]
    [InlineData("""{ "practiceCode": "G82080", "boardCode": "QKS", "onDate": "2026-05-01" }""", "practice-or-board")]
    [InlineData("""{ "boardCode": "Q!", "onDate": "2026-05-01" }""", "ods-code-format")]
    public void A_practice_or_a_board_is_needed(string inputs, string code) =>
        Assert.Equal(code, Assert.Single(Run(CalculatorCatalogue.Find("responsible-board")!, inputs).Refusals).Code);

    [Fact]
    public void Without_a_table_the_board_is_refused() => Assert.Equal("board-table-not-loaded", Assert.Single(
        Run(CalculatorCatalogue.Find("responsible-board")!, """{ "boardCode": "QKS", "onDate": "2026-05-01" }""", Context with { Boards = null }).Refusals).Code);

    [Fact]
    public void The_day_as_at_is_today_when_left_out()
    {
        var answer = Run(CalculatorCatalogue.Find("rtt-clock")!,
            """{ "urgentSuspectedCancer": false, "events": [ { "code": "10", "on": "2026-11-01" } ] }""").Value;

        Assert.Equal(new ResultValue.Number(21), answer["daysWaited"]);
    }

    [Fact]
    public void A_correction_names_an_event_by_its_number()
    {
        var answer = Run(CalculatorCatalogue.Find("rtt-clock")!,
            """
            { "urgentSuspectedCancer": "no", "asAt": "2026-03-31", "events": [ { "code": "10", "on": "2026-01-05" }, { "code": "30", "on": "2026-02-02" },
              { "code": "20", "on": "2026-02-02", "correctsEvent": 2, "author": "A. Coordinator", "reason": "Treatment did not take place" } ] }
            """).Value;

        Assert.Equal(new ResultValue.Text("running"), answer["state"]);
    }

    [Fact]
    public void Dates_of_a_cancer_pathway_out_of_order_are_refused() => Assert.Equal("toldOn", Assert.Single(Run(CalculatorCatalogue.Find("cancer-waits")!,
        """{ "route": "screening", "receivedOn": "2026-02-02", "toldOn": "2026-02-01" }""").Refusals).Field);

    private static readonly Core.Boards.PracticeRow Ashford = new("G82080", "ASHFORD MEDICAL PARTNERSHIP", "TN24 0HZ", Core.Boards.PracticeStatus.Active,
        new(1974, 4, 1), null, "Y59", "QKS", "91Q", 4);

    private static Result<CalculatorAnswer> Run(Calculator calculator, string inputs, CalculatorContext? context = null) =>
        CalculatorJson.ReadInputs(JsonDocument.Parse(inputs).RootElement).Then(given => calculator.Run(given, context ?? Context));

    /// <summary>The fields that one check alone refuses.</summary>
    private static IEnumerable<string?> Alone(Calculator calculator, CrossCheck check, string inputs) =>
        Run(calculator with { Checks = [check], Rule = (_, _) => new CalculatorOutcome([], []) }, inputs).Refusals.Select(r => r.Field);

    [GeneratedRegex("m[23]\\b")]
    private static partial Regex Squared();

    [GeneratedRegex("^[a-z][a-zA-Z0-9]*$")]
    private static partial Regex Camel();

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Kebab();
}
