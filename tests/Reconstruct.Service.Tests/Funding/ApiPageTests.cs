using System.Text.Json.Nodes;
using Reconstruct.Service.Funding;
using Reconstruct.Service.Funding.Api;
using Reconstruct.Service.Tests.Shell;

namespace Reconstruct.Service.Tests.Funding;

public sealed class ApiPageTests : PageTests
{
    [Fact]
    public async Task The_document_has_every_route_with_its_answers_and_problems()
    {
        var document = await Document();

        var described = document["paths"]!.AsObject().SelectMany(p => p.Value!.AsObject().Select(o => $"{o.Key.ToUpperInvariant()} {p.Key}")).Order(StringComparer.Ordinal);
        var routes = Routes.Of(Service.App).Where(r => r.Pattern.StartsWith("/api/funding", StringComparison.Ordinal) || r.Pattern.StartsWith("/api/calculators", StringComparison.Ordinal))
            .Select(r => $"{r.Method} {r.Pattern}").Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(routes, described);
        Assert.StartsWith("3.1", (string)document["openapi"]!, StringComparison.Ordinal);
        foreach (var operation in document["paths"]!.AsObject().SelectMany(p => p.Value!.AsObject()))
        {
            Assert.NotNull(operation.Value!["responses"]!["200"]);
            Assert.NotNull(operation.Value["responses"]!["429"]);
            if (operation.Key == "post") Assert.NotNull(operation.Value["requestBody"]!["content"]!["application/json"]!["schema"]!["$ref"]);
        }
    }

    [Fact]
    public async Task The_document_describes_every_fact_with_its_range_and_every_procedure()
    {
        var schemas = (await Document())["components"]!["schemas"]!;

        Assert.Equal(PolicyFiles.Book.Facts.All.Select(f => f.Id).Order(StringComparer.Ordinal), schemas["Facts"]!["properties"]!.AsObject().Select(p => p.Key).Order(StringComparer.Ordinal));
        Assert.Equal(120, (double)schemas["Facts"]!["properties"]!["mcpContractureDegrees"]!["anyOf"]![0]!["maximum"]!);
        Assert.False((bool)schemas["DecisionQuestion"]!["additionalProperties"]!);
        Assert.Equal(PolicyFiles.Book.Procedures.Select(p => p.Id), schemas["DecisionQuestion"]!["properties"]!["procedure"]!["enum"]!.AsArray().Select(p => (string)p!));
    }

    [Fact]
    public async Task The_page_shows_a_question_its_answer_and_every_code()
    {
        var page = await Open(ApiPage.Address);
        var (_, body) = await Service.Decide(ApiPage.Question);

        var shown = page.Html.QuerySelectorAll("pre").Last().TextContent;
        Assert.True(JsonNode.DeepEquals(body, JsonNode.Parse(shown)));
        Assert.All(ApiCode.All, c => Assert.Contains(c.Code, page.Words, StringComparison.Ordinal));
        Assert.Equal(ApiCode.All.Count, ApiCode.All.Select(c => c.Code).Distinct().Count());
    }

    private async Task<JsonNode> Document()
    {
        var answer = await Service.Client().GetAsync(ApiDocument.Address);
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
    }
}
