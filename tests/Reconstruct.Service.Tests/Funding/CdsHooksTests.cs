using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Funding;
using Reconstruct.Core.People;
using Reconstruct.Service.Funding.Cds;

namespace Reconstruct.Service.Tests.Funding;

/// <summary>A conversation with a GP system: discovery, a call, a card, feedback; and what is refused.</summary>
public sealed class CdsHooksTests : PageTests
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Lists_two_services_and_what_each_asks_for()
    {
        var services = (await Get("/cds-services"))["services"]!.AsArray();

        Assert.Equal(["order-select", "order-sign"], services.Select(s => (string)s!["hook"]!));
        Assert.All(services, s => Assert.Equal("Patient/{{context.patientId}}", (string)s!["prefetch"]!["patient"]!));
    }

    [Theory]
    [InlineData(30, 10, FundingOutcome.MetApprovalNotStated, "info")]
    [InlineData(10, 10, FundingOutcome.ExceptionalOnly, "warning")]
    public async Task A_draft_order_gets_the_boards_answer_with_its_criteria(int mcp, int pip, FundingOutcome outcome, string indicator)
    {
        await Service.AddPractices();

        var card = Assert.Single(await Cards(Call(answers: $$"""{"mcpContractureDegrees":{{mcp}},"pipContractureDegrees":{{pip}},"thumbContractureSevere":false,"handFunctionImpaired":true}""")));
        var kept = await Service.Use(db => db.Set<CdsCard>().SingleAsync(Ct));

        Assert.Equal((outcome, "QJK", "dupuytrens"), (kept.Outcome, kept.Board, kept.Procedure));
        Assert.Equal(indicator, (string)card["indicator"]!);
        Assert.InRange(((string)card["summary"]!).Length, 10, 140);
        Assert.EndsWith("/api/funding/policies/qjk-dupuytrens", (string)card["source"]!["url"]!, StringComparison.Ordinal);
        Assert.Equal(CdsFeedbackBody.Reasons.Count, card["overrideReasons"]!.AsArray().Count);
        if (outcome is FundingOutcome.ExceptionalOnly) Assert.Contains("Not met:", (string)card["detail"]!, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Hazard", "HAZ-050")]
    public async Task What_is_not_known_is_asked_for_and_never_reads_as_funded()
    {
        await Service.AddPractices();

        var card = Assert.Single(await Cards(Call(answers: "{}")));

        Assert.Equal("warning", (string)card["indicator"]!);
        Assert.Contains("more information needed", (string)card["summary"]!, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("To find out first:", (string)card["detail"]!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Physiotherapy for back pain", 0)]
    [InlineData("Dupuytren’s contracture: palmar fasciectomy", 1)]
    [InlineData("Referral to plastic surgeon (DUPUYTREN)", 1)]
    [InlineData("Gangliosidosis screen", 0)]
    public async Task An_order_about_something_else_gets_no_card(string name, int cards) =>
        Assert.Equal(cards, (await Cards(Call(order: $$"""{"text":"{{name}}"}"""))).Count);

    [Fact]
    public async Task An_order_that_may_mean_two_procedures_is_asked_about() =>
        Assert.Contains("Which procedure", (string)Assert.Single(await Cards(Call(order: """{"text":"Carpal tunnel and trigger finger"}""")))["summary"]!, StringComparison.Ordinal);

    [Fact]
    public async Task A_practice_that_is_not_known_gives_a_card_that_says_nothing_about_funding()
    {
        var card = Assert.Single(await Cards(Call(practice: "NONE01")));

        Assert.Contains("could not be checked", (string)card["summary"]!, StringComparison.Ordinal);
        Assert.Contains("This says nothing about funding", (string)card["detail"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_selected_order_gets_a_card_while_orders_are_selected()
    {
        Assert.Empty(await Cards(Call(hook: "order-select", selections: """["ServiceRequest/other"]"""), "funding-order-select"));
        Assert.Single(await Cards(Call(hook: "order-select", selections: """["ServiceRequest/one"]"""), "funding-order-select"));
    }

    [Fact]
    public async Task Every_fault_of_a_call_is_named_at_once_and_nothing_is_kept()
    {
        var (status, problem) = await Post("/cds-services/funding-order-sign", """{"hook":"patient-view","context":{"draftOrders":{"resourceType":"Nothing"}},"prefetch":[]}""");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Equal(["hook-wrong", "hook-instance-missing", "patient-id-missing", "not-fhir", "prefetch-not-object"], problem!.Codes());
        Assert.False(await Service.Use(db => db.Set<CdsCard>().AnyAsync(Ct)));
        Assert.Equal(HttpStatusCode.NotFound, (await Post("/cds-services/other", "{}")).Status);
    }

    [Fact]
    public async Task Nothing_of_the_patient_is_kept_with_the_card()
    {
        await Service.AddPractices();
        await Cards(Call());

        var kept = await Service.Use(db => db.Set<CdsCard>().SingleAsync(Ct));

        Assert.DoesNotContain("1961", System.Text.Json.JsonSerializer.Serialize(kept), StringComparison.Ordinal);
        Assert.DoesNotContain("patient-1", System.Text.Json.JsonSerializer.Serialize(kept), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Feedback_on_a_card_is_kept_once_and_the_governance_lead_reads_it()
    {
        await Service.AddPractices();
        var card = (string)Assert.Single(await Cards(Call()))["uuid"]!;
        var feedback = $$"""{"feedback":[{"card":"{{card}}","outcome":"overridden","overrideReason":{"reason":{"code":"policy-out-of-date"},"userComment":"It changed in May"},"outcomeTimestamp":"2026-03-03T10:00:00Z"}]}""";

        var first = await Post("/cds-services/funding-order-sign/feedback", feedback);
        var again = await Post("/cds-services/funding-order-sign/feedback", feedback);
        var page = await Open(CdsFeedbackPage.Address, Role.Governance);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (first.Status, again.Status));
        Assert.Contains("1 given, 0 accepted, 1 overridden", page.Words, StringComparison.Ordinal);
        Assert.Contains("The policy shown is not the one in force", page.Words, StringComparison.Ordinal);
        Assert.Contains("It changed in May", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Feedback_with_faults_names_each_and_keeps_nothing()
    {
        var card = (string)Assert.Single(await Cards(Call()))["uuid"]!;

        var (status, problem) = await Post("/cds-services/funding-order-sign/feedback",
            $$$$"""{"feedback":[{"card":"{{{{card}}}}","outcome":"accepted"},{"card":"x","outcome":"ignored","overrideReason":{"reason":{"code":"because"}}}]}""");
        var other = await Post("/cds-services/funding-order-select/feedback", $$"""{"feedback":[{"card":"{{card}}","outcome":"accepted"}]}""");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Equal(["card-missing", "outcome-unknown", "reason-unknown"], problem!.Codes());
        Assert.Equal(["card-not-found"], other.Body!.Codes()); // another service gave it
        Assert.Null((await Service.Use(db => db.Set<CdsCard>().SingleAsync(Ct))).AnsweredAt);
    }

    [Theory]
    [InlineData(10, 10, "Exceptional request only")]
    [InlineData(35, 10, "Rules met, ask about approval")]
    public async Task A_whole_conversation_from_discovery_to_the_governance_lead(int mcp, int pip, string outcome)
    {
        await Service.AddPractices();
        var service = (await Get("/cds-services"))["services"]!.AsArray().Single(s => (string)s!["hook"]! == "order-select")!;
        Assert.All(["patient", "bmi", "answers"], key => Assert.NotNull(service["prefetch"]![key]));
        var address = (string)service["id"]!;

        var card = Assert.Single(await Cards(Call(hook: "order-select", selections: """["ServiceRequest/one"]""",
            answers: $$"""{"mcpContractureDegrees":{{mcp}},"pipContractureDegrees":{{pip}},"thumbContractureSevere":false,"handFunctionImpaired":{{(mcp > 30 ? "true" : "false")}},"contractureCourse":"stable"}"""), address));
        Assert.Contains(outcome, (string)card["summary"]!, StringComparison.OrdinalIgnoreCase);

        var link = new Uri((string)Assert.Single(card["links"]!.AsArray())!["url"]!);
        var page = await Open(link.PathAndQuery);
        Assert.Equal(200, page.Status);
        Assert.Contains(outcome, page.Title, StringComparison.Ordinal);
        Assert.Contains("NHS Devon, commissioning policy", page.Words, StringComparison.Ordinal);
        Assert.Contains("could be cancer?", (await page.Submit()).Title, StringComparison.Ordinal);

        var reason = (string)card["overrideReasons"]![0]!["code"]!;
        var feedback = $$"""{"feedback":[{"card":"{{(string)card["uuid"]!}}","outcome":"overridden","overrideReason":{"reason":{"code":"{{reason}}"},"userComment":"Seen in clinic"},"outcomeTimestamp":"2026-03-03T10:00:00Z"}]}""";
        Assert.Equal(HttpStatusCode.OK, (await Post($"/cds-services/{address}/feedback", feedback)).Status);
        var read = await Open(CdsFeedbackPage.Address, Role.Governance);
        Assert.Contains("Seen in clinic", read.Words, StringComparison.Ordinal);
        Assert.Contains(outcome, read.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("urn:reconstruct:funding-questionnaire:dupuytrens")]
    [InlineData("https://example.org/fhir/Questionnaire/dupuytrens")]
    [InlineData("http://127.0.0.1:8080/fhir/Questionnaire/nothing")]
    public async Task Answers_to_another_questionnaire_are_not_read(string questionnaire)
    {
        await Service.AddPractices();
        var call = Call(answers: """{"mcpContractureDegrees":35,"handFunctionImpaired":true}""").Replace("http://127.0.0.1:8080/fhir/Questionnaire/dupuytrens", questionnaire, StringComparison.Ordinal);

        Assert.Contains("more information needed", (string)Assert.Single(await Cards(call))["summary"]!, StringComparison.OrdinalIgnoreCase);
    }

    private static string Call(string order = """{"text":"Dupuytren contracture"}""", string answers = "{}", string practice = FundingScene.Devon, string hook = "order-sign", string? selections = null)
    {
        var items = new JsonArray([.. JsonNode.Parse(answers)!.AsObject().Select(a => (JsonNode)new JsonObject
        {
            ["linkId"] = a.Key, ["answer"] = new JsonArray(Value(a.Value!)),
        })]);
        JsonObject response = new() { ["resourceType"] = "QuestionnaireResponse", ["questionnaire"] = "http://127.0.0.1:8080/fhir/Questionnaire/dupuytrens", ["status"] = "completed" };
        if (items.Count > 0) response["item"] = items;
        return $$$$"""
        {"hook":"{{{{hook}}}}","hookInstance":"d1577c69-dfbe-44ad-ba6d-3e05e953b2ea","context":{"userId":"Practitioner/1","patientId":"patient-1","selections":{{{{selections ?? "[]"}}}},
        "draftOrders":{"resourceType":"Bundle","type":"collection","entry":[{"resource":{"resourceType":"ServiceRequest","id":"one","status":"draft","intent":"order","subject":{"reference":"Patient/patient-1"},"code":{{{{order}}}}}}]}},
        "prefetch":{"patient":{"resourceType":"Patient","id":"patient-1","birthDate":"1961-07-19","generalPractitioner":[{"identifier":{"system":"https://fhir.nhs.uk/Id/ods-organization-code","value":"{{{{practice}}}}"}}]},
        "answers":{"resourceType":"Bundle","type":"searchset","entry":[{"resource":{{{{response.ToJsonString()}}}}}]}}}
        """;
    }

    private static JsonObject Value(JsonNode value) => value.GetValueKind() switch
    {
        System.Text.Json.JsonValueKind.Number => new() { ["valueDecimal"] = value.DeepClone() },
        System.Text.Json.JsonValueKind.String => new() { ["valueCoding"] = new JsonObject { ["code"] = value.DeepClone() } },
        _ => new() { ["valueBoolean"] = value.DeepClone() },
    };

    private async Task<IReadOnlyList<JsonNode>> Cards(string call, string service = "funding-order-sign")
    {
        var (status, body) = await Post("/cds-services/" + service, call);
        Assert.True(status is HttpStatusCode.OK, body?.ToJsonString());
        return [.. body!["cards"]!.AsArray().Select(c => c!)];
    }

    private async Task<(HttpStatusCode Status, JsonNode? Body)> Post(string address, string body)
    {
        using StringContent content = new(body, Encoding.UTF8, "application/json");
        var answer = await Service.Client().PostAsync(address, content, Ct);
        var text = await answer.Content.ReadAsStringAsync(Ct);
        return (answer.StatusCode, text.Length == 0 ? null : JsonNode.Parse(text));
    }

    private async Task<JsonNode> Get(string address) => JsonNode.Parse(await Service.Client().GetStringAsync(address, Ct))!;
}
