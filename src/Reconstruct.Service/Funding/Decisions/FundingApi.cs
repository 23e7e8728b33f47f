using System.Text.Json.Nodes;
using Reconstruct.Core;
using Reconstruct.Core.Boards;
using Reconstruct.Core.Funding;
using Reconstruct.Service.Data;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Funding.Decisions;

/// <summary>Funding as JSON: decide, compare, and all that decisions are made from. Anyone may ask, nothing is kept.</summary>
public static class FundingApi
{
    public const string Address = "/api/funding";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost(Address + "/decisions", Decide).AllowAnyone();
        app.MapPost(Address + "/comparisons", Compare).AllowAnyone();
        app.MapGet(Address + "/policies", (PolicyBook book) => Json(FundingLists.Policies(book))).AllowAnyone();
        app.MapGet(Address + "/policies/{id}", Policy).AllowAnyone();
        app.MapGet(Address + "/procedures", (PolicyBook book) => Json(FundingLists.Procedures(book))).AllowAnyone();
        app.MapGet(Address + "/facts", (PolicyBook book) => Json(FundingLists.Facts(book))).AllowAnyone();
        app.MapGet(Address + "/schema", Schema).AllowAnyone();
    }

    private static async Task<IResult> Decide(HttpRequest request, ServiceDb db, FundingQuestion question, CancellationToken ct)
    {
        var (json, problem) = await JsonBody.Read(request, ct);
        if (json is null) return problem!;
        using (json)
        {
            var asked = AskedBody.Read(json.RootElement, "board", "practice", "procedure", "on", "facts");
            var read = await question.Read(db, asked.Board, asked.Practice, asked.Procedure, asked.On, asked.Facts, origin: null, ct);
            var faults = asked.Faults.Concat(read.Refusals).ToList();
            return faults.Count > 0 ? Refused(faults) : Bytes(DecisionJson.Write(question.Decide(read.Value)));
        }
    }

    private static async Task<IResult> Compare(HttpRequest request, ServiceDb db, PolicyBook book, BoardTable boards, CancellationToken ct)
    {
        var (json, problem) = await JsonBody.Read(request, ct);
        if (json is null) return problem!;
        using (json)
        {
            var asked = AskedBody.Read(json.RootElement, "procedure", "on", "facts");
            var day = asked.On ?? db.Clock.Today;
            var anyBoard = boards.On(day).FirstOrDefault()?.Code ?? boards.Boards[0].Code; // all boards are asked: one of them has the other inputs checked
            var read = FundingRequest.Read(book, boards, asked.Procedure, day, asked.Facts, anyBoard);
            var faults = asked.Faults.Concat(read.Refusals).ToList();
            return faults.Count > 0 ? Refused(faults) : Bytes(DecisionJson.Write(FundingEngine.Compare(book, boards, read.Value.Procedure, day, read.Value.Facts)));
        }
    }

    private static IResult Policy(string id, PolicyBook book) => book.Find(id) is { } policy
        ? Json(FundingLists.Policy(book, policy))
        : Problems.Of(StatusCodes.Status404NotFound, [new("policy-not-found", "There is no such policy", "id")]);

    private static IResult Schema() => Results.Text(File.ReadAllText(Path.Combine(PolicyFiles.Folder, "policy.schema.json")), "application/schema+json; charset=utf-8");

    private static IResult Refused(IReadOnlyList<Refusal> faults) => Problems.Of(StatusCodes.Status422UnprocessableEntity, faults);

    private static IResult Json(JsonObject body) => Results.Text(body.ToJsonString(FundingLists.Readable), "application/json; charset=utf-8");

    private static IResult Bytes(byte[] body) => Results.Bytes(body, "application/json; charset=utf-8");
}
