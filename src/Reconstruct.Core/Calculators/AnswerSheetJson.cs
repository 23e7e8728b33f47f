using System.Globalization;
using System.Text.Json.Nodes;

namespace Reconstruct.Core.Calculators;

/// <summary>A sheet as JSON and back, without loss: each value names its kind. For keeping; the interface writes <see cref="CalculatorJson"/>.</summary>
public static class AnswerSheetJson
{
    /// <summary>The sheet as text.</summary>
    public static string Write(AnswerSheet sheet) => new JsonObject
    {
        ["calculator"] = sheet.CalculatorId,
        ["version"] = sheet.Version,
        ["title"] = sheet.Title,
        ["mustNotBeUsedFor"] = sheet.MustNotBeUsedFor,
        ["used"] = Result(sheet.Used),
        ["results"] = new JsonArray([.. sheet.Results.Select(Result)]),
        ["steps"] = new JsonArray([.. sheet.Steps.Select(s => new JsonObject { ["rule"] = s.RuleId, ["words"] = s.Words, ["source"] = Source(s.Source) })]),
        ["warnings"] = new JsonArray([.. sheet.Warnings.Select(w => JsonValue.Create(w))]),
        ["sources"] = new JsonArray([.. sheet.Sources.Select(Source)]),
    }.ToJsonString();

    /// <summary>The sheet that <see cref="Write"/> was given; throws for any other text.</summary>
    public static AnswerSheet Read(string json)
    {
        var sheet = JsonNode.Parse(json)!;
        return new(
            Text(sheet["calculator"]), Text(sheet["version"]), Text(sheet["title"]), Text(sheet["mustNotBeUsedFor"]), Result(sheet["used"]!), [.. sheet["results"]!.AsArray().Select(r => Result(r!))],
            [.. sheet["steps"]!.AsArray().Select(s => new RuleStep(Text(s!["rule"]), Text(s["words"]), Source(s["source"]!)))],
            [.. sheet["warnings"]!.AsArray().Select(Text)], [.. sheet["sources"]!.AsArray().Select(s => Source(s!))]);
    }

    private static JsonObject Result(CalculatorResult result) => new()
    {
        ["name"] = result.Spec.Name,
        ["label"] = result.Spec.Label,
        ["kind"] = result.Spec.Kind,
        ["unit"] = result.Spec.Unit,
        ["risk"] = result.Spec.IsRisk,
        ["value"] = ResultValueJson.Write(result.Value),
        ["low"] = result.Low,
        ["high"] = result.High,
    };

    private static CalculatorResult Result(JsonNode result) => new(
        new(Text(result["name"]), Text(result["label"]), Text(result["kind"]), (string?)result["unit"]) { IsRisk = (bool)result["risk"]! },
        ResultValueJson.Read(result["value"]!), (double?)result["low"], (double?)result["high"]);

    private static JsonObject Source(Source source) => new()
    {
        ["citation"] = source.Citation,
        ["readOn"] = source.ReadOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["standing"] = EnumText.Kebab(source.Standing),
    };

    private static Source Source(JsonNode source) => new(
        Text(source["citation"]), (string?)source["readOn"] is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null, EnumText.Parse<SourceStanding>(Text(source["standing"])));

    private static string Text(JsonNode? node) => (string)node!;
}
