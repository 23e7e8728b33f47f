using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Reconstruct.Core.Funding;
using Reconstruct.Service.Funding.Decisions;
using Reconstruct.Service.Guide.Calculators;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Funding.Api;

/// <summary>The OpenAPI document of funding and the calculators. The routes are the service's own; bodies, answers and problems are described from the catalogue of facts.</summary>
public static class ApiDocument
{
    public const string Address = "/api/openapi.json";

    public static void Services(IServiceCollection services) => services.AddOpenApi(options =>
    {
        options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        options.ShouldInclude = route => Paths.Any(p => ("/" + route.RelativePath).StartsWith(p, StringComparison.Ordinal));
        options.AddDocumentTransformer((document, _, _) =>
        {
            Complete(document, PolicyFiles.Book); // facts and procedures are the program's own
            return Task.CompletedTask;
        });
    });

    public static void Map(IEndpointRouteBuilder app) => app.MapOpenApi(Address).AllowAnyone();

    private static readonly string[] Paths = [FundingApi.Address + "/", CalculatorApi.Address];

    private static void Complete(OpenApiDocument document, PolicyBook book)
    {
        document.Info = new()
        {
            Title = "Reconstruct: funding and calculators", Version = FundingEngine.Version,
            Description = "Decides by each board's own dated policy whether the NHS funds an operation or treatment, and runs every calculation of the service. Anyone may ask; nothing is kept. No answer is a promise of treatment.",
        };
        document.Servers = [new() { Url = "/" }];
        document.Tags = new HashSet<OpenApiTag> { new() { Name = "Funding" }, new() { Name = "Calculators" } };
        document.Components = new() { Schemas = ApiSchemas.All(book) };
        foreach (var (path, item) in document.Paths)
        {
            foreach (var (method, operation) in item.Operations ?? [])
                Describe(document, operation, $"{method.Method} {path}");
        }
    }

    private static void Describe(OpenApiDocument document, OpenApiOperation operation, string route)
    {
        var (summary, request, answer, problems) = Operations[route];
        operation.Summary = summary;
        operation.OperationId = Name(route);
        operation.Tags = new HashSet<OpenApiTagReference> { new(route.Contains(FundingApi.Address, StringComparison.Ordinal) ? "Funding" : "Calculators", document) };
        if (request is not null)
        {
            operation.RequestBody = new OpenApiRequestBody
            {
                Required = true,
                Content = new Dictionary<string, OpenApiMediaType>
                {
                    ["application/json"] = new() { Schema = new OpenApiSchemaReference(request, document), Example = request == "DecisionQuestion" ? JsonNode.Parse(ApiPage.Question) : null },
                },
            };
        }
        operation.Responses = new() { ["200"] = Answer("The answer", "application/json", new OpenApiSchemaReference(answer, document)) };
        foreach (var status in problems.Append(429))
        {
            var codes = ApiCode.All.Where(c => c.Status == status).Select(c => c.Code);
            operation.Responses[status.ToString(Words.British)] = Answer($"One of: {string.Join(", ", codes)}", "application/problem+json", new OpenApiSchemaReference("Problem", document));
        }
    }

    private static OpenApiResponse Answer(string description, string type, IOpenApiSchema schema) =>
        new() { Description = description, Content = new Dictionary<string, OpenApiMediaType> { [type] = new() { Schema = schema } } };

    private static string Name(string route) => route switch
    {
        _ when route.StartsWith("POST", StringComparison.Ordinal) => route.EndsWith("decisions", StringComparison.Ordinal) ? "decideFunding" : route.EndsWith("comparisons", StringComparison.Ordinal) ? "compareFunding" : "runCalculator",
        _ when route.EndsWith("schema", StringComparison.Ordinal) => "getPolicySchema",
        _ when route.EndsWith("{id}", StringComparison.Ordinal) => route.Contains("policies", StringComparison.Ordinal) ? "getPolicy" : "getCalculator",
        _ => "list" + char.ToUpperInvariant(route[(route.LastIndexOf('/') + 1)..][0]) + route[(route.LastIndexOf('/') + 2)..],
    };

    private static readonly int[] Bodies = [400, 413, 415, 422];

    private static readonly Dictionary<string, (string Summary, string? Request, string Answer, int[] Problems)> Operations = new(StringComparer.Ordinal)
    {
        [$"POST {FundingApi.Address}/decisions"] = ("Decides for one person", "DecisionQuestion", "Decision", Bodies),
        [$"POST {FundingApi.Address}/comparisons"] = ("Puts one person's facts to every board and every version", "ComparisonQuestion", "Comparison", Bodies),
        [$"GET {FundingApi.Address}/policies"] = ("Every policy version", null, "Anything", []),
        [$"GET {FundingApi.Address}/policies/{{id}}"] = ("One policy version, whole", null, "Anything", [404]),
        [$"GET {FundingApi.Address}/procedures"] = ("What can be asked about", null, "Anything", []),
        [$"GET {FundingApi.Address}/facts"] = ("Every fact that policies ask about", null, "Anything", []),
        [$"GET {FundingApi.Address}/schema"] = ("The JSON Schema of a policy file", null, "Anything", []),
        [$"GET {CalculatorApi.Address}"] = ("Every calculation with its inputs", null, "Anything", []),
        [$"GET {CalculatorApi.Address}/{{id}}"] = ("One calculation", null, "Anything", [404]),
        [$"POST {CalculatorApi.Address}/{{id}}"] = ("Runs a calculation", "CalculatorQuestion", "CalculatorAnswer", [400, 404, 413, 422]),
    };
}
