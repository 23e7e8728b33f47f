using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Reconstruct.Core.Boards;
using Reconstruct.Service.Funding.Decisions;
using Reconstruct.Service.Patients.Reference;

namespace Reconstruct.Service.Tests.Funding;

/// <summary>Practices to ask about, and short ways to ask.</summary>
public static class FundingScene
{
    /// <summary>A practice in Devon.</summary>
    public const string Devon = "TST001";

    /// <summary>A practice whose board was split and is not told.</summary>
    public const string Split = "TST002";

    /// <summary>A practice that closed in 2024, last of Birmingham.</summary>
    public const string Closed = "TST003";

    public static Task AddPractices(this TestService service) => service.Use(async db =>
    {
        db.AddRange(
            Practice.Of(new(Devon, "TEIGN SIDE SURGERY", "EX4 3VV", PracticeStatus.Active, new(2010, 4, 1), null, "Y58", "QJK", "15N", 4)),
            Practice.Of(new(Split, "HEATH SIDE SURGERY", "GU14 6VV", PracticeStatus.Active, new(2010, 4, 1), null, "Y59", "QNQ", "D4U1Y", 4)),
            Practice.Of(new(Closed, "OLD SCHOOL SURGERY", "B13 8VV", PracticeStatus.Closed, new(2010, 4, 1), new(2024, 3, 31), "Y60", "QHL", "15E", 4)));
        await db.SaveChangesAsync();
    });

    public static Task<(HttpStatusCode Status, JsonNode Body)> Decide(this TestService service, string body, string type = "application/json") =>
        service.Ask("/decisions", body, type);

    public static async Task<(HttpStatusCode Status, JsonNode Body)> Ask(this TestService service, string path, string body, string type = "application/json")
    {
        using StringContent content = new(body, Encoding.UTF8, type);
        var answer = await service.Client().PostAsync(FundingApi.Address + path, content);
        return (answer.StatusCode, JsonNode.Parse(await answer.Content.ReadAsStringAsync())!);
    }

    public static async Task<JsonNode> Get(this TestService service, string path)
    {
        var answer = await service.Client().GetAsync(FundingApi.Address + path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
    }

    /// <summary>The codes of a problem, in order.</summary>
    public static IReadOnlyList<string> Codes(this JsonNode problem) => [.. problem["faults"]!.AsArray().Select(f => (string)f!["code"]!)];
}
