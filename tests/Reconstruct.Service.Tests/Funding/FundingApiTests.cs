using System.Net;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Boards;
using Reconstruct.Core.Funding;
using Reconstruct.Service.Data;
using Reconstruct.Service.Funding;
using Reconstruct.Service.Funding.Api;
using Reconstruct.Service.Funding.Decisions;

namespace Reconstruct.Service.Tests.Funding;

public sealed class FundingApiTests : PageTests
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;
    private const string Hand = """
        "facts": { "cancerSuspected": false, "servingArmedForces": false, "mcpContractureDegrees": { "value": 10, "unit": "degrees" }, "pipContractureDegrees": 10,
                   "contractureCourse": "stable", "thumbContractureSevere": false, "handFunctionImpaired": false }
        """;

    [Fact]
    public async Task Decides_with_every_criterion_and_its_clause()
    {
        var (status, body) = await Service.Decide($$"""{ "board": "QMM", "procedure": "dupuytrens", "on": "2026-03-03", {{Hand}} }""");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("met-approval-not-stated", (string)body["outcome"]!);
        Assert.Equal(("QMM", "qmm-dupuytrens", "adopted"), ((string)body["board"]!["code"]!, (string)body["policy"]!["id"]!, (string)body["policy"]!["status"]!));
        Assert.NotEmpty((string)body["policy"]!["source"]!["citation"]!);
        var joint = body["criteria"]!.AsArray().Single(c => (string?)c!["fact"] == "mcpContractureDegrees")!;
        Assert.Equal(("not-met", 10), ((string)joint["answer"]!, (double)joint["value"]!));
        Assert.NotNull((string?)joint["clause"]);
        Assert.Equal([], body["missing"]!.AsArray());
        Assert.NotEmpty(body["whatWouldChange"]!.AsArray());
    }

    [Fact]
    public async Task The_same_question_gives_the_same_bytes()
    {
        var question = $$"""{ "board": "QWU", "procedure": "rhinoplasty", "on": "2026-03-03", "facts": { "noseTraumaDeformity": true, "noseTraumaMonths": 7 } }""";

        Assert.Equal((await Service.Decide(question)).Body.ToJsonString(), (await Service.Decide(question)).Body.ToJsonString());
    }

    [Fact]
    [Trait("Hazard", "HAZ-052")]
    public async Task A_practice_leads_to_its_board()
    {
        await Service.AddPractices();

        var (status, body) = await Service.Decide($$"""{ "practice": "{{FundingScene.Devon.ToLowerInvariant()}}", "procedure": "dupuytrens", "on": "2026-03-03", {{Hand}} }""");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(("exceptional-only", "QJK"), ((string)body["outcome"]!, (string)body["board"]!["code"]!));
    }

    [Fact]
    [Trait("Hazard", "HAZ-052")]
    public async Task A_practice_of_a_split_board_gets_every_candidates_answer()
    {
        await Service.AddPractices();

        var (status, body) = await Service.Decide($$"""{ "practice": "{{FundingScene.Split}}", "procedure": "implant-removal", "on": "2026-04-01", "facts": { "bakerGrade": "III" } }""");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Null((object?)body["board"]);
        Assert.Equal(["QRL", "S0E4D", "S9B9J"], body["candidates"]!.AsArray().Select(c => (string)c!));
        Assert.Superset(new HashSet<string> { "QRL", "S0E4D", "S9B9J" }, body["decisions"]!.AsArray().Select(d => (string)d!["board"]!["code"]!).ToHashSet());
        Assert.All(body["decisions"]!.AsArray(), d => Assert.NotNull((string?)d!["outcome"]));
    }

    [Fact]
    [Trait("Hazard", "HAZ-052")]
    public async Task A_closed_practice_is_refused_and_its_last_board_is_named()
    {
        await Service.AddPractices();

        var (status, body) = await Service.Decide($$"""{ "practice": "{{FundingScene.Closed}}", "procedure": "dupuytrens", "on": "2026-03-03" }""");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Equal("practice-closed", (string)body["code"]!);
        Assert.Contains("31 March 2024", (string)body["title"]!, StringComparison.Ordinal);
        Assert.Contains("(QHL)", (string)body["title"]!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "board": "QMM", "procedure": "nose-job" }""", "procedure-unknown")]
    [InlineData("""{ "board": "QMM" }""", "procedure-unknown")]
    [InlineData("""{ "board": "Q00", "procedure": "lipoma" }""", "board-unknown")]
    [InlineData("""{ "board": "Q99", "procedure": "lipoma" }""", "not-in-england")]
    [InlineData("""{ "practice": "A99999", "procedure": "lipoma" }""", "practice-unknown")]
    [InlineData("""{ "procedure": "lipoma" }""", "place-missing")]
    [InlineData("""{ "board": "QMM", "practice": "A99999", "procedure": "lipoma" }""", "place-twice")]
    [InlineData("""{ "board": "QMM", "procedure": "lipoma", "facts": { "shoeSize": 4 } }""", "fact-unknown")]
    [InlineData("""{ "board": "QMM", "procedure": "lipoma", "facts": { "lipomaCm": { "value": 5, "unit": "inches" } } }""", "fact-wrong-unit")]
    [InlineData("""{ "board": "QMM", "procedure": "lipoma", "facts": { "lipomaCm": 51 } }""", "fact-out-of-range")]
    [InlineData("""{ "board": "QMM", "procedure": "lipoma", "facts": { "lipomaCm": "big" } }""", "fact-wrong-type")]
    [InlineData("""{ "board": "QMM", "procedure": "lipoma", "facts": { "lipomaCm": [] } }""", "fact-wrong-type")]
    [InlineData("""{ "board": "QMM", "procedure": "lipoma", "facts": { "scarCause": "dragon" } }""", "fact-not-a-choice")]
    [InlineData("""{ "board": "QMM", "procedure": "lipoma", "facts": { "lipomaCm": 4, "lipomaCm": 6 } }""", "fact-twice")]
    [InlineData("""{ "board": "QMM", "procedure": "lipoma", "facts": { "siliconeMonths": 9, "scarMonths": 8 } }""", "facts-contradict")]
    [InlineData("""{ "board": "QMM", "procedure": "lipoma", "on": "2022-06-30" }""", "date-before-policies")]
    [InlineData("""{ "board": "QMM", "procedure": "lipoma", "on": "30/06/2025" }""", "date-unreadable")]
    [InlineData("""{ "board": "QMM", "procedure": "lipoma", "board": "QJK" }""", "property-twice")]
    [InlineData("""{ "board": 7, "procedure": "lipoma" }""", "property-wrong-type")]
    [InlineData("""{ "board": "QMM", "procedure": "lipoma", "facts": [] }""", "property-wrong-type")]
    [InlineData("[]", "body-not-object")]
    public async Task Refuses_by_name(string body, string code)
    {
        var (status, problem) = await Service.Decide(body);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains(code, problem.Codes());
        Assert.Contains(ApiCode.All, c => (c.Status, c.Code) == (422, code));
        Assert.All(problem["faults"]!.AsArray(), f => Assert.NotEmpty((string)f!["message"]!));
    }

    [Fact]
    public async Task Names_every_fault_at_once()
    {
        var (_, problem) = await Service.Decide("""
            { "practice": "A99999", "procedure": "nose-job", "on": "2020-01-01", "eligible": true, "facts": { "shoeSize": 4, "lipomaCm": 99, "siliconeMonths": 9, "scarMonths": 8 } }
            """);

        Assert.Equal("several-faults", (string)problem["code"]!);
        Assert.Equal(["date-before-policies", "fact-out-of-range", "fact-unknown", "facts-contradict", "practice-unknown", "procedure-unknown", "property-unknown"], problem.Codes().Order(StringComparer.Ordinal));
        Assert.Equal(["on", "facts.lipomaCm", "facts.shoeSize", "eligible"],
            new[] { "date-before-policies", "fact-out-of-range", "fact-unknown", "property-unknown" }.Select(c => (string)problem["faults"]!.AsArray().Single(f => (string)f!["code"]! == c)!["field"]!));
    }

    [Theory]
    [InlineData("eligible")]
    [InlineData("outcome")]
    [InlineData("policy")]
    [Trait("Hazard", "HAZ-050")]
    public async Task A_forged_answer_is_refused_and_changes_nothing(string name)
    {
        var (status, problem) = await Service.Decide($$"""{ "board": "QJK", "procedure": "dupuytrens", "{{name}}": "met-no-approval", {{Hand}} }""");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Equal(("property-unknown", name), ((string)problem["code"]!, (string)problem["faults"]![0]!["field"]!));
    }

    [Fact]
    public async Task Refuses_a_body_of_another_type_too_large_too_deep_or_malformed()
    {
        Assert.Equal((HttpStatusCode.UnsupportedMediaType, "not-json-type"), Told(await Service.Decide("board=QMM", "application/x-www-form-urlencoded")));
        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "body-too-large"), Told(await Service.Decide($$"""{ "board": "{{new string('Q', JsonBody.MostBytes)}}" }""")));
        Assert.Equal((HttpStatusCode.BadRequest, "json-too-deep"), Told(await Service.Decide(new string('[', 100_000))));
        Assert.Equal((HttpStatusCode.BadRequest, "json-malformed"), Told(await Service.Decide("""{ "board": """)));
        Assert.Equal((HttpStatusCode.BadRequest, "json-malformed"), Told(await Service.Decide("""{ "board": "\uD800" }""")));
        Assert.Equal((HttpStatusCode.BadRequest, "json-malformed"), Told(await Service.Decide("")));
    }

    [Fact]
    [Trait("Hazard", "HAZ-050")]
    public async Task A_board_without_a_policy_says_so_and_never_that_it_funds()
    {
        var (status, body) = await Service.Decide("""{ "board": "QT6", "procedure": "lipoma", "on": "2026-03-03", "facts": { "lipomaCm": 9 } }""");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(("no-policy", "no-policy-loaded"), ((string)body["outcome"]!, (string)body["reason"]!));
        Assert.Equal([], body["decisions"]![0]!["policies"]!.AsArray());
    }

    [Theory]
    [InlineData("2026-03-31", 42)]
    [InlineData("2026-04-01", 36)]
    public async Task Compares_every_board_of_a_day_and_every_version(string on, int boards)
    {
        var (status, body) = await Service.Ask("/comparisons", $$"""{ "procedure": "dupuytrens", "on": "{{on}}", {{Hand}} }""");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(boards, body["boards"]!.AsArray().Count);
        Assert.Equal(PolicyFiles.Book.Policies.Where(p => p.Procedure.Id == "dupuytrens").Select(p => p.Id), body["versions"]!.AsArray().Select(v => (string)v!["policy"]!["id"]!));
    }

    [Fact]
    public async Task A_comparison_refuses_a_board_and_every_other_fault()
    {
        var (status, problem) = await Service.Ask("/comparisons", """{ "board": "QMM", "procedure": "none", "on": "2020-01-01", "facts": { "shoeSize": 4 } }""");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Equal(["date-before-policies", "fact-unknown", "procedure-unknown", "property-unknown"], problem.Codes().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Lists_what_decisions_are_made_from()
    {
        var policies = await Service.Get("/policies");
        var one = await Service.Get("/policies/qjk-dupuytrens");

        Assert.Equal(PolicyFiles.Book.Policies.Count, policies["policies"]!.AsArray().Count);
        Assert.Equal(PolicyFiles.Book.Policies.Count, policies["byStatus"]!.AsObject().Sum(s => (int)s.Value!));
        Assert.Equal(("qjk-dupuytrens", "qjk-dupuytrens"), ((string)one["id"]!, (string)one["file"]!["id"]!));
        Assert.Equal(PolicyFiles.Book.Procedures.Select(p => p.Id), (await Service.Get("/procedures"))["procedures"]!.AsArray().Select(p => (string)p!["id"]!));
        Assert.Equal(PolicyFiles.Book.Facts.All.Select(f => f.Id), (await Service.Get("/facts"))["facts"]!.AsArray().Select(f => (string)f!["id"]!));
        Assert.StartsWith("https://json-schema.org/", (string)(await Service.Get("/schema"))["$schema"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_policy_is_not_found_with_a_code()
    {
        var answer = await Service.Client().GetAsync(FundingApi.Address + "/policies/none", Ct);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("policy-not-found", (string)JsonNode.Parse(await answer.Content.ReadAsStringAsync(Ct))!["code"]!);
    }

    [Fact]
    [Trait("Hazard", "HAZ-051")]
    public void A_broken_policy_stops_the_start_and_every_fault_is_named()
    {
        var folder = Directory.CreateTempSubdirectory("policies-").FullName;
        foreach (var file in Directory.EnumerateFiles(PolicyFiles.Folder, "*.json")) File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        Directory.CreateDirectory(Path.Combine(folder, "policies"));
        File.WriteAllText(Path.Combine(folder, "policies", "one.json"), "{");
        File.WriteAllText(Path.Combine(folder, "policies", "two.json"), """{ "id": "two", "statuss": "adopted" }""");

        var fault = Assert.Throws<InvalidOperationException>(() => PolicyFiles.Read(folder, Service.Services.GetService(typeof(BoardTable)) as BoardTable ?? throw new InvalidOperationException()));

        Directory.Delete(folder, recursive: true);
        Assert.Contains("policies/one.json, line", fault.Message, StringComparison.Ordinal);
        Assert.Contains("'statuss'", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_that_is_asked_is_stored()
    {
        await Service.AddPractices();
        var before = await Rows();

        await Service.Decide($$"""{ "practice": "{{FundingScene.Devon}}", "procedure": "dupuytrens", {{Hand}} }""");
        await Service.Ask("/comparisons", $$"""{ "procedure": "dupuytrens", {{Hand}} }""");

        Assert.Equal(before, await Rows());
    }

    private Task<string> Rows() => Service.Use(FundingRows.Count);

    private static (HttpStatusCode, string) Told((HttpStatusCode Status, JsonNode Body) answer) => (answer.Status, (string)answer.Body["code"]!);
}
