using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Reconstruct.Core.Calculators;
using Reconstruct.Core.Funding;

namespace Reconstruct.Service.Funding.Api;

/// <summary>What is sent and what comes back, as JSON Schema. Facts are described from their catalogue, so that the document cannot differ from what is checked.</summary>
public static class ApiSchemas
{
    public static Dictionary<string, IOpenApiSchema> All(PolicyBook book) => new(StringComparer.Ordinal)
    {
        ["Facts"] = Object(book.Facts.All.Select(f => (f.Id, (IOpenApiSchema)Of(f))), "What is known. Leave out what is not.", closed: true),
        ["DecisionQuestion"] = Object([("board", Text("ODS code of the board")), ("practice", Text("ODS code of the GP practice, in place of the board")), .. Asked(book)], "One person's question", closed: true, "procedure"),
        ["ComparisonQuestion"] = Object(Asked(book), "One person's question to every board", closed: true, "procedure"),
        ["Decision"] = Object(
        [
            ("outcome", Choice<FundingOutcome>()), ("reason", Choice<FundingReason>()), ("words", Text("Both in a sentence or two")), ("route", Choice<PolicyRoute>()),
            ("board", Anything("Code and name; null when it is not certain")), ("policy", Anything("id, version, status, source and dates of the one policy that was used")),
            ("criteria", List("Every criterion: id, text, answer (met, not-met, not-known), fact, value, clause")), ("missing", List("Facts to find out, those first that settle most")),
            ("whatWouldChange", List("The smallest sets of facts that would change the outcome")), ("holdsIf", List("What was not asked and would send the person another way")),
            ("cautions", List("What must be said beside it")), ("candidates", List("Boards that it may be, when that is not certain")), ("decisions", List("The answer of each commissioner that it may be")),
        ], "The answer", closed: false),
        ["Comparison"] = Object([("procedure", Text("Id")), ("on", Text("Day")), ("boards", List("The answer of every board in force that day")), ("versions", List("What every version says"))], "Every answer", closed: false),
        ["CalculatorQuestion"] = Object([("inputs", Anything("By name, as the calculation describes them"))], "Inputs", closed: false, "inputs"),
        ["CalculatorAnswer"] = Object([("results", Anything("By name, with unit")), ("steps", List("The rules that fired")), ("warnings", List("What to mind")), ("sources", List("Where they were read"))], "Results", closed: false),
        ["Problem"] = Object([("status", new OpenApiSchema { Type = JsonSchemaType.Integer }), ("title", Text("The fault, when there is one")), ("code", Text("Stable code")), ("faults", List("Every fault: code, message, field"))], "RFC 9457 problem details", closed: false, "code"),
        ["Anything"] = Anything("As described by its example and the readable page"),
    };

    private static (string, IOpenApiSchema)[] Asked(PolicyBook book) =>
    [
        ("procedure", new OpenApiSchema { Type = JsonSchemaType.String, Description = "Id of the procedure", Enum = [.. book.Procedures.Select(p => (JsonNode)p.Id)] }),
        ("on", new OpenApiSchema { Type = JsonSchemaType.String, Format = "date", Description = "Day of the referral; today when left out" }),
        ("facts", new OpenApiSchemaReference("Facts")),
    ];

    private static OpenApiSchema Of(Fact fact) => fact.Kind switch
    {
        FactKind.YesNo => new() { Type = JsonSchemaType.Boolean, Description = fact.AskClinician },
        FactKind.Choice => new() { Type = JsonSchemaType.String, Description = fact.AskClinician, Enum = [.. fact.Choices.Select(c => (JsonNode)c.Value)] },
        _ => new() { Description = fact.AskClinician, AnyOf = [Number(fact), .. fact.Unit is { } unit ? new[] { WithUnit(fact, unit) } : []] },
    };

    private static OpenApiSchema Number(Fact fact) => new()
    {
        Type = fact.Kind is FactKind.Number ? JsonSchemaType.Number : JsonSchemaType.Integer, Description = fact.Unit is { } unit ? $"In {unit}" : null,
        Minimum = fact.Min.ToString(CultureInfo.InvariantCulture), Maximum = fact.Max.ToString(CultureInfo.InvariantCulture),
    };

    private static OpenApiSchema WithUnit(Fact fact, string unit) => Object(
        [("value", Number(fact)), ("unit", new OpenApiSchema { Type = JsonSchemaType.String, Enum = [(JsonNode)unit] })], "The same with its unit", closed: true, "value", "unit");

    private static OpenApiSchema Object(IEnumerable<(string Name, IOpenApiSchema Schema)> properties, string description, bool closed, params string[] required) => new()
    {
        Type = JsonSchemaType.Object, Description = description, Properties = properties.ToDictionary(p => p.Name, p => p.Schema, StringComparer.Ordinal), AdditionalPropertiesAllowed = !closed,
        Required = required.ToHashSet(StringComparer.Ordinal),
    };

    private static OpenApiSchema Text(string description) => new() { Type = JsonSchemaType.String, Description = description };

    private static OpenApiSchema Anything(string description) => new() { Type = JsonSchemaType.Object | JsonSchemaType.Null, Description = description };

    private static OpenApiSchema List(string description) => new() { Type = JsonSchemaType.Array, Description = description, Items = new OpenApiSchema() };

    private static OpenApiSchema Choice<T>() where T : struct, Enum => new() { Type = JsonSchemaType.String, Enum = [.. Enum.GetValues<T>().Select(v => (JsonNode)EnumText.Kebab(v))] };
}
