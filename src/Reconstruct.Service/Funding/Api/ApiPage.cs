using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Reconstruct.Core.Boards;
using Reconstruct.Core.Calculators;
using Reconstruct.Core.Funding;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Funding.Api;

/// <summary>The JSON interface for people: what there is, a question with its answer, and every code.</summary>
public static class ApiPage
{
    public const string Address = "/api";

    /// <summary>The question that is shown.</summary>
    public const string Question = """
        {
          "board": "QMM",
          "procedure": "dupuytrens",
          "on": "2026-03-03",
          "facts": {
            "cancerSuspected": false,
            "servingArmedForces": false,
            "mcpContractureDegrees": { "value": 10, "unit": "degrees" },
            "pipContractureDegrees": 10
          }
        }
        """;

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="Answer">What the service answers to <see cref="Question"/>, worked out now.</param>
    public sealed record Model(string Answer, IReadOnlyList<ApiCode> Codes);

    public static void Map(IEndpointRouteBuilder app) => app.MapGet(Address, (PolicyBook book, BoardTable boards) => Page.Show<ApiView, Model>(new(Answer(book, boards), ApiCode.All))).AllowAnyone();

    private static string Answer(PolicyBook book, BoardTable boards)
    {
        var asked = JsonNode.Parse(Question)!;
        using var facts = JsonDocument.Parse(asked["facts"]!.ToJsonString());
        var request = FundingRequest.Read(book, boards, (string)asked["procedure"]!, DateOnly.Parse((string)asked["on"]!, Words.British), CalculatorJson.ReadInputs(facts.RootElement).Value, (string)asked["board"]!).Value;
        return JsonNode.Parse(DecisionJson.Write(FundingEngine.Decide(book, boards, request)))!.ToJsonString(Indented);
    }
}
