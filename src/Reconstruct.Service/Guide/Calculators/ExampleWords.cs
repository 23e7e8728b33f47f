using System.Text.Json;
using System.Text.Json.Nodes;
using Reconstruct.Core.Calculators;
using Reconstruct.NhsUi;

namespace Reconstruct.Service.Guide.Calculators;

/// <summary>A worked example in words: what is put in and what must come out, as the description of the calculation has them.</summary>
public static class ExampleWords
{
    public static IReadOnlyList<SummaryRow> Inputs(Calculator calculator, WorkedExample example) => Rows(example.InputsJson, name => Of(calculator.Inputs, name));

    public static IReadOnlyList<SummaryRow> Expected(Calculator calculator, WorkedExample example) =>
        Rows(example.ExpectedJson, name => Of(calculator.Results.First(r => r.Name == name)));

    /// <summary>How a value of this name is shown.</summary>
    private sealed record Shown(string Label, string? Unit, ChoiceInput? Choice, RowsInput? List);

    private static Shown Of(ResultSpec spec) => new(spec.Label, spec.Unit, null, null);

    private static Shown Of(IEnumerable<CalculatorInput> inputs, string name)
    {
        var input = inputs.First(i => i.Name == name);
        return new(input.Label, input.Unit, input as ChoiceInput, input as RowsInput);
    }

    private static IReadOnlyList<SummaryRow> Rows(string json, Func<string, Shown> shown) =>
        [.. JsonNode.Parse(json)!.AsObject().SelectMany(p => Lines(p.Value, shown(p.Key)))];

    private static IEnumerable<SummaryRow> Lines(JsonNode? value, Shown shown)
    {
        if (value is not JsonArray rows) return [new(shown.Label, Words(value, shown))];
        if (rows.Count == 0) return [new(shown.Label, "None")];
        return rows.Index().SelectMany(row => row.Item!.AsObject().Select(cell =>
        {
            var column = shown.List is { } list ? Of(list.Columns, cell.Key) : new(AnswerWords.Spaced(cell.Key), null, null, null);
            return new SummaryRow($"{shown.Label}, row {row.Index + 1}: {column.Label}", Words(cell.Value, column));
        }));
    }

    private static string Words(JsonNode? value, Shown shown) => value switch
    {
        null => AnswerWords.Of(ResultValue.Unknown),
        JsonObject quantity => $"{Words(quantity["value"], shown with { Unit = null })} {(string?)quantity["unit"]}",
        _ => value.GetValueKind() switch
        {
            JsonValueKind.True => "Yes",
            JsonValueKind.False => "No",
            JsonValueKind.Number => value.ToJsonString() + (shown.Unit is null ? "" : $" {shown.Unit}"),
            _ => (string)value! is var text && text.Length > 0 ? shown.Choice?.Options.FirstOrDefault(o => o.Value == text).Words ?? text : "Nothing",
        },
    };
}
