using System.Text.Json;
using System.Text.Json.Nodes;
using Reconstruct.Core.Calculators;
using Reconstruct.Core.Tests.Boards;

namespace Reconstruct.Core.Tests.Calculators;

[Trait("Hazard", "HAZ-107")]
public sealed class AnswerSheetJsonTests
{
    private static readonly CalculatorContext Context = new(new(2026, 11, 22), BoardContent.Table, _ => null);

    public static TheoryData<string> Ids => [.. CalculatorCatalogue.All.Select(c => c.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_answer_is_the_same_after_it_was_kept(string id)
    {
        var calculator = CalculatorCatalogue.Find(id)!;
        foreach (var example in calculator.Examples)
        {
            var sheet = AnswerSheet.Of(Run(calculator, example));

            var read = AnswerSheetJson.Read(AnswerSheetJson.Write(sheet));

            Assert.Equal((sheet.CalculatorId, sheet.Version, sheet.Title, sheet.MustNotBeUsedFor), (read.CalculatorId, read.Version, read.Title, read.MustNotBeUsedFor));
            Assert.Equal(sheet.Results.Select(r => (r.Spec, r.Low, r.High)), read.Results.Select(r => (r.Spec, r.Low, r.High)));
            Assert.All(sheet.Results.Zip(read.Results), pair => Same(pair.First.Value, pair.Second.Value));
            Same(sheet.Used.Value, read.Used.Value);
            Assert.Equal(sheet.Steps, read.Steps);
            Assert.Equal(sheet.Warnings, read.Warnings);
            Assert.Equal(sheet.Sources, read.Sources);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_sheet_says_what_was_put_in_once(string id)
    {
        var calculator = CalculatorCatalogue.Find(id)!;

        var sheet = AnswerSheet.Of(Run(calculator, calculator.Examples[0]));

        Assert.NotEmpty(((ResultValue.Rows)sheet.Used.Value).Items);
        Assert.DoesNotContain(sheet.Results, r => r.Spec.Name == sheet.Used.Spec.Name);
    }

    [Fact]
    public void Every_kind_of_value_comes_back_with_a_risk_marked_as_one()
    {
        ResultValue[] values =
        [
            1.0 / 3, "words", true, new DateOnly(2026, 3, 29), new DateTimeOffset(2026, 3, 29, 1, 30, 0, TimeSpan.FromHours(1)), ResultValue.Unknown,
            ResultValue.Table([1, 2], ("on", n => (DateOnly?)new DateOnly(2026, 3, n)), ("none", _ => ResultValue.Unknown)),
        ];
        ResultSpec risk = new("risk", "Risk", "number", "%") { IsRisk = true };
        AnswerSheet sheet = new("made", "3", "Made up", "Anything", risk.Is(ResultValue.Unknown), [.. values.Select(v => risk.Is(v, -0.1, 1e-9))], [], [], [new("Somebody 2020", new(2026, 1, 2), SourceStanding.Inferred)]);

        var read = AnswerSheetJson.Read(AnswerSheetJson.Write(sheet));

        Assert.All(values.Zip(read.Results), pair => Same(pair.First, pair.Second.Value));
        Assert.All(read.Results, r => Assert.Equal((risk, -0.1, 1e-9), (r.Spec, r.Low, r.High)));
        Assert.Equal(sheet.Sources, read.Sources);
    }

    private static CalculatorAnswer Run(Calculator calculator, WorkedExample example)
    {
        using var json = JsonDocument.Parse(new JsonObject { ["inputs"] = JsonNode.Parse(example.InputsJson) }.ToJsonString());
        return CalculatorJson.ReadBody(json.RootElement).Then(inputs => calculator.Run(inputs, Context)).Value;
    }

    private static void Same(ResultValue one, ResultValue other)
    {
        if (one is not ResultValue.Rows rows)
        {
            Assert.Equal(one, other);
            return;
        }

        var others = Assert.IsType<ResultValue.Rows>(other).Items;
        Assert.Equal(rows.Items.Select(i => string.Join('|', i.Keys)), others.Select(i => string.Join('|', i.Keys)));
        Assert.All(rows.Items.Zip(others), row => Assert.All(row.First, cell => Same(cell.Value, row.Second[cell.Key])));
    }
}
