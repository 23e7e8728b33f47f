using System.Globalization;
using System.Text.Json.Nodes;
using Reconstruct.Core.Planning;

namespace Reconstruct.Core.Calculators;

/// <summary>A value of a result as JSON that names its kind, and back.</summary>
internal static class ResultValueJson
{
    /// <summary>The value as an object with one member, or none when it is not known.</summary>
    public static JsonObject Write(ResultValue value) => value switch
    {
        ResultValue.Number number => new() { ["number"] = number.Value },
        ResultValue.Text text => new() { ["text"] = text.Value },
        ResultValue.Flag flag => new() { ["flag"] = flag.Value },
        ResultValue.Date date => new() { ["date"] = date.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) },
        ResultValue.Instant instant => new() { ["instant"] = instant.Value.ToString("O", CultureInfo.InvariantCulture) },
        ResultValue.Rows rows => new() { ["rows"] = new JsonArray([.. rows.Items.Select(row => new JsonObject(row.Select(c => KeyValuePair.Create<string, JsonNode?>(c.Key, Write(c.Value)))))]) },
        ResultValue.Drawing drawing => new() { ["drawing"] = Drawing(drawing.Value) },
        _ => [],
    };

    /// <summary>The value that <see cref="Write"/> was given.</summary>
    public static ResultValue Read(JsonNode node)
    {
        if (node.AsObject() is not { Count: > 0 } known) return ResultValue.Unknown;
        var (kind, value) = known.First();
        return kind switch
        {
            "number" => new ResultValue.Number((double)value!),
            "text" => new ResultValue.Text((string)value!),
            "flag" => new ResultValue.Flag((bool)value!),
            "date" => new ResultValue.Date(DateOnly.ParseExact((string)value!, "yyyy-MM-dd", CultureInfo.InvariantCulture)),
            "instant" => new ResultValue.Instant(DateTimeOffset.ParseExact((string)value!, "O", CultureInfo.InvariantCulture)),
            "rows" => new ResultValue.Rows([.. value!.AsArray().Select(row => row!.AsObject().ToDictionary(c => c.Key, c => Read(c.Value!), StringComparer.Ordinal))]),
            "drawing" => new ResultValue.Drawing(Drawing(value!)),
            _ => throw new InvalidOperationException($"No value has the kind '{kind}'"),
        };
    }

    private static JsonObject Drawing(PlanDrawing drawing) => new()
    {
        ["title"] = drawing.Title,
        ["shapes"] = new JsonArray([.. drawing.Shapes.Select(s => new JsonObject
        {
            ["name"] = s.Name,
            ["kind"] = EnumText.Kebab(s.Kind),
            ["closed"] = s.IsClosed,
            ["pointsMm"] = new JsonArray([.. s.Points.Select(p => new JsonArray(p.X, p.Y))]),
        })]),
    };

    private static PlanDrawing Drawing(JsonNode drawing) => new((string)drawing["title"]!,
        [.. drawing["shapes"]!.AsArray().Select(s => new PlanShape((string)s!["name"]!, EnumText.Parse<PlanShapeKind>((string)s["kind"]!),
            [.. s["pointsMm"]!.AsArray().Select(p => new PlanPoint((double)p![0]!, (double)p[1]!))], (bool)s["closed"]!))]);
}
