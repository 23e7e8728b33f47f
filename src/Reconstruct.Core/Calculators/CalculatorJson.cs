using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Reconstruct.Core.Planning;

namespace Reconstruct.Core.Calculators;

/// <summary>Calculations as JSON: reading what was sent, and writing descriptions, answers and refusals in one shape.</summary>
public static class CalculatorJson
{
    /// <summary>Code of a body that is not an object with an object <c>inputs</c>.</summary>
    public const string BodyCode = "inputs-missing";

    /// <summary>Code of an input that was sent twice.</summary>
    public const string TwiceCode = "input-twice";

    /// <summary>Reads the body <c>{ "inputs": { … } }</c>.</summary>
    public static Result<IReadOnlyDictionary<string, InputValue>> ReadBody(JsonElement body) =>
        body.ValueKind == JsonValueKind.Object && body.TryGetProperty("inputs", out var inputs) && inputs.ValueKind == JsonValueKind.Object
            ? ReadInputs(inputs)
            : new Refusal(BodyCode, "Send an object with an object named inputs", "inputs");

    /// <summary>Reads an object of inputs. Values, and names sent twice, are held against their descriptions later, by <see cref="Calculator.Run"/>, so that every fault is named at once.</summary>
    public static Result<IReadOnlyDictionary<string, InputValue>> ReadInputs(JsonElement inputs) => Fields(inputs);

    /// <summary>The description of a calculation.</summary>
    public static JsonObject Description(Calculator calculator) => new()
    {
        ["id"] = calculator.Id,
        ["version"] = calculator.Version,
        ["title"] = calculator.Title,
        ["purpose"] = calculator.Purpose,
        ["mustNotBeUsedFor"] = calculator.MustNotBeUsedFor,
        ["inputs"] = new JsonArray([.. calculator.Inputs.Select(Input)]),
        ["results"] = new JsonArray([.. calculator.Results.Select(Spec)]),
        ["sources"] = Sources(calculator.Sources),
        ["warnings"] = Texts(calculator.Warnings),
        ["examples"] = new JsonArray([.. calculator.Examples.Select(Example)]),
    };

    /// <summary>An answer: id, version, results, steps, warnings, sources, and no refusals.</summary>
    public static JsonObject Answer(CalculatorAnswer answer) => Shape(
        answer.Calculator,
        new JsonObject(answer.Results.Select(r => KeyValuePair.Create<string, JsonNode?>(r.Spec.Name, ResultOf(r)))),
        new JsonArray([.. answer.Steps.Select(Step)]),
        Texts(answer.Warnings),
        Sources(answer.Sources),
        []);

    /// <summary>The same shape without results, for a run that was refused.</summary>
    public static JsonObject Refused(Calculator calculator, IEnumerable<Refusal> refusals) =>
        Shape(calculator, [], [], Texts(calculator.Warnings), Sources(calculator.Sources), new JsonArray([.. refusals.Select(RefusalOf)]));

    /// <summary>The description of one input.</summary>
    internal static JsonObject Input(CalculatorInput input)
    {
        var described = new JsonObject
        {
            ["name"] = input.Name,
            ["label"] = input.Label,
            ["kind"] = input.Kind,
            ["unit"] = input.Unit,
            ["optional"] = input.Optional,
        };
        if (input.Hint is not null) described["hint"] = input.Hint;
        foreach (var (name, value) in input.Limits()) described[name] = value;
        return described;
    }

    private static JsonObject Shape(Calculator calculator, JsonObject results, JsonArray steps, JsonArray warnings, JsonArray sources, JsonArray refusals) => new()
    {
        ["id"] = calculator.Id,
        ["version"] = calculator.Version,
        ["results"] = results,
        ["steps"] = steps,
        ["warnings"] = warnings,
        ["sources"] = sources,
        ["refusals"] = refusals,
    };

    private static JsonObject ResultOf(CalculatorResult result)
    {
        var written = new JsonObject { ["value"] = Value(result.Value), ["unit"] = result.Spec.Unit };
        if (result.Low is { } low) written["low"] = low;
        if (result.High is { } high) written["high"] = high;
        return written;
    }

    private static JsonNode? Value(ResultValue value) => value switch
    {
        ResultValue.Number number => JsonValue.Create(number.Value),
        ResultValue.Text text => JsonValue.Create(text.Value),
        ResultValue.Flag flag => JsonValue.Create(flag.Value),
        ResultValue.Date date => JsonValue.Create(date.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        ResultValue.Instant instant => JsonValue.Create(Clocks.LondonTime.Local(instant.Value).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture)),
        ResultValue.Rows rows => new JsonArray([.. rows.Items.Select(row =>
            new JsonObject(row.Select(cell => KeyValuePair.Create(cell.Key, Value(cell.Value)))))]),
        ResultValue.Drawing drawing => DrawingOf(drawing.Value),
        _ => null,
    };

    /// <summary>Each shape with its points as [x, y] in millimetres, the drawing in words, and as SVG.</summary>
    private static JsonObject DrawingOf(PlanDrawing drawing) => new()
    {
        ["title"] = drawing.Title,
        ["description"] = drawing.InWords(),
        ["shapes"] = new JsonArray([.. drawing.Shapes.Select(s => new JsonObject
        {
            ["name"] = s.Name,
            ["kind"] = EnumText.Kebab(s.Kind),
            ["closed"] = s.IsClosed,
            ["pointsMm"] = new JsonArray([.. s.Points.Select(p => new JsonArray(Rounded(p.X), Rounded(p.Y)))]),
        })]),
        ["svg"] = PlanSvg.Write(drawing),
    };

    /// <summary>To the millionth of a millimetre, so that no digit is there that means nothing.</summary>
    private static JsonNode Rounded(double value) => JsonValue.Create(Math.Round(value, 6) + 0.0);

    private static JsonObject Spec(ResultSpec spec) => new() { ["name"] = spec.Name, ["label"] = spec.Label, ["kind"] = spec.Kind, ["unit"] = spec.Unit };

    private static JsonObject Step(RuleStep step) => new() { ["ruleId"] = step.RuleId, ["words"] = step.Words, ["source"] = SourceOf(step.Source) };

    private static JsonObject RefusalOf(Refusal refusal) => new() { ["code"] = refusal.Code, ["message"] = refusal.Message, ["field"] = refusal.Field };

    private static JsonObject SourceOf(Source source) => new()
    {
        ["citation"] = source.Citation,
        ["readOn"] = source.ReadOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["standing"] = EnumText.Kebab(source.Standing),
    };

    private static JsonObject Example(WorkedExample example) => new()
    {
        ["title"] = example.Title,
        ["inputs"] = JsonNode.Parse(example.InputsJson),
        ["expected"] = JsonNode.Parse(example.ExpectedJson),
    };

    private static JsonArray Sources(IEnumerable<Source> sources) => new([.. sources.Select(SourceOf)]);

    private static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(t => JsonValue.Create(t))]);

    private static Dictionary<string, InputValue> Fields(JsonElement element)
    {
        var fields = new Dictionary<string, InputValue>(StringComparer.Ordinal);
        foreach (var property in element.EnumerateObject()) fields[property.Name] = fields.ContainsKey(property.Name) ? new InputValue.Twice() : ValueOf(property.Value);
        return fields;
    }

    private static InputValue ValueOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Number => new InputValue.Number(element.GetDouble()),
        JsonValueKind.String => new InputValue.Text(element.GetString()!),
        JsonValueKind.True => new InputValue.Flag(true),
        JsonValueKind.False => new InputValue.Flag(false),
        JsonValueKind.Null => new InputValue.Nothing(),
        JsonValueKind.Array => Rows(element),
        JsonValueKind.Object => Quantity(element),
        _ => new InputValue.Unreadable(),
    };

    private static InputValue Quantity(JsonElement element) =>
        element.EnumerateObject().Count() == 2
        && element.TryGetProperty("value", out var value) && value.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array)
        && element.TryGetProperty("unit", out var unit) && unit.ValueKind == JsonValueKind.String
            ? new InputValue.WithUnit(ValueOf(value), unit.GetString()!)
            : new InputValue.Unreadable();

    private static InputValue Rows(JsonElement element) => element.EnumerateArray().All(row => row.ValueKind == JsonValueKind.Object)
        ? new InputValue.Rows([.. element.EnumerateArray().Select(Fields)])
        : new InputValue.Unreadable();
}
