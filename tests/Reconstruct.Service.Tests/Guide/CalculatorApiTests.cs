using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Reconstruct.Core.Calculators;
using Reconstruct.Service.Guide.Calculators;

namespace Reconstruct.Service.Tests.Guide;

public sealed class CalculatorApiTests : PageTests
{
    [Fact]
    public async Task Describes_every_calculation()
    {
        var (status, body) = await Get(CalculatorApi.Address);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(CalculatorCatalogue.All.Select(c => c.Id), body["calculators"]!.AsArray().Select(c => (string)c!["id"]!));
        Assert.All(body["calculators"]!.AsArray(), c => Assert.NotEmpty(c!["inputs"]!.AsArray()));
    }

    [Fact]
    public async Task Every_worked_example_gives_what_it_says()
    {
        foreach (var calculator in CalculatorCatalogue.All)
        {
            foreach (var example in calculator.Examples)
            {
                var (status, body) = await Post(calculator.Id, $$"""{ "inputs": {{example.InputsJson}} }""");

                Assert.True(status == HttpStatusCode.OK, $"{calculator.Id}: {example.Title}: {body}");
                Assert.Equal((calculator.Id, calculator.Version), ((string)body["id"]!, (string)body["version"]!));
                foreach (var (name, expected) in JsonNode.Parse(example.ExpectedJson)!.AsObject())
                    Assert.True(JsonNode.DeepEquals(expected, body["results"]![name]!["value"]), $"{calculator.Id}: {example.Title}: {name}");
            }
        }
    }

    [Fact]
    public async Task Names_every_fault_at_once()
    {
        var (status, body) = await Post("open-fracture", """{ "inputs": { "injuryAt": "yesterday", "region": "head", "colour": "red" } }""");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Equal("several-faults", (string)body["code"]!);
        Assert.Superset(new HashSet<string> { "injuryAt", "region", "colour", "contaminated" }, body["faults"]!.AsArray().Select(f => (string)f!["field"]!).ToHashSet());
    }

    [Fact]
    public async Task A_refusal_is_a_problem_and_has_the_shape_of_an_answer_with_the_same_refusals()
    {
        using StringContent content = new("""{ "inputs": { "ageYears": 40, "weightKg": 70, "weightKg": 71, "formula": "parkland" } }""", Encoding.UTF8, "application/json");
        var answer = await Service.Client().PostAsync($"{CalculatorApi.Address}/burn-fluids", content, TestContext.Current.CancellationToken);
        var body = JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;

        Assert.Equal((422, "application/problem+json"), ((int)answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        Assert.Equal(("burn-fluids", CalculatorCatalogue.Find("burn-fluids")!.Version, "several-faults"), ((string)body["id"]!, (string)body["version"]!, (string)body["code"]!));
        Assert.Empty(body["results"]!.AsObject());
        Assert.True(JsonNode.DeepEquals(body["faults"], body["refusals"]), body.ToJsonString());
        Assert.Equal(["weightKg", "burnPercent", "burnAt", "assessedAt", "givenMl", "mlPerKgPercent"], body["refusals"]!.AsArray().Select(r => (string)r!["field"]!));
    }

    [Theory]
    [InlineData("""{ "inputs": """)]
    [InlineData("")]
    [InlineData("""{ "inputs": { "daysWaited": "\uD800" } }""")]
    public async Task Malformed_json_is_a_bad_request(string text)
    {
        var (status, body) = await Post("rtt-band", text);

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal("json-malformed", (string)body["code"]!);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{ "inputs": 3 }""")]
    public async Task A_body_without_inputs_is_refused(string text)
    {
        var (status, body) = await Post("rtt-band", text);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Equal("inputs-missing", (string)body["code"]!);
    }

    [Fact]
    public async Task An_unknown_calculation_is_not_found_with_a_code()
    {
        var (status, body) = await Post("none", "{}");

        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.Equal("calculator-not-found", (string)body["code"]!);
    }

    [Fact]
    public async Task A_body_that_is_too_large_is_refused()
    {
        var (status, body) = await Post("rtt-band", $$"""{ "inputs": { "daysWaited": "{{new string('9', CalculatorApi.MostBytes)}}" } }""");

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, status);
        Assert.Equal("body-too-large", (string)body["code"]!);
    }

    private async Task<(HttpStatusCode, JsonNode)> Get(string address)
    {
        var answer = await Service.Client().GetAsync(address);
        return (answer.StatusCode, JsonNode.Parse(await answer.Content.ReadAsStringAsync())!);
    }

    private async Task<(HttpStatusCode, JsonNode)> Post(string id, string text)
    {
        using StringContent content = new(text, Encoding.UTF8, "application/json");
        var answer = await Service.Client().PostAsync($"{CalculatorApi.Address}/{id}", content);
        return (answer.StatusCode, JsonNode.Parse(await answer.Content.ReadAsStringAsync())!);
    }
}
