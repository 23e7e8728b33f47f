using System.Text.Json.Nodes;

namespace Reconstruct.Core.Calculators;

/// <summary>A list of rows, each with the same columns. Typed into a form it is one row a line, with commas between the columns.</summary>
/// <param name="Name">Name in the interface.</param>
/// <param name="Label">Name for people.</param>
/// <param name="Columns">Its columns; rows in rows are not taken.</param>
/// <param name="MinRows">Fewest rows.</param>
/// <param name="MaxRows">Most rows.</param>
public sealed record RowsInput(string Name, string Label, IReadOnlyList<CalculatorInput> Columns, int MinRows, int MaxRows) : CalculatorInput(Name, Label)
{
    /// <inheritdoc />
    public override string Kind => "rows";

    /// <inheritdoc />
    public override IEnumerable<KeyValuePair<string, JsonNode?>> Limits() =>
        [new("minRows", MinRows), new("maxRows", MaxRows), new("columns", new JsonArray([.. Columns.Select(CalculatorJson.Input)]))];

    /// <inheritdoc />
    protected override Result<object> Take(InputValue value, string field)
    {
        if (Rows(value) is not { } rows) return InputRefusals.Type(this, field, "a list of rows");
        if (rows.Count < MinRows || rows.Count > MaxRows) return InputRefusals.Range(this, field, $"a list of {MinRows} to {MaxRows} rows");
        var read = rows.Select((row, i) => GivenInputs.Read(Columns, row, $"{field}[{i}].")).ToList();
        var refusals = read.SelectMany(r => r.Refusals).ToList();
        return refusals.Count > 0 ? refusals : read.ConvertAll(r => r.Value);
    }

    private IReadOnlyList<IReadOnlyDictionary<string, InputValue>>? Rows(InputValue value) => value switch
    {
        InputValue.Rows rows => rows.Items,
        InputValue.Typed typed => [.. typed.Value.Split('\n').Where(line => !string.IsNullOrWhiteSpace(line)).Select(Typed)],
        _ => null,
    };

    private Dictionary<string, InputValue> Typed(string line)
    {
        var cells = line.Split(',');
        var row = new Dictionary<string, InputValue>(StringComparer.Ordinal);
        for (var i = 0; i < cells.Length; i++)
            row[i < Columns.Count ? Columns[i].Name : $"column {i + 1}"] = new InputValue.Typed(cells[i].Trim());
        return row;
    }
}
