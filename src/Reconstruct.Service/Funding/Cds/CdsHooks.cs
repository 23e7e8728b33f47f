using System.Text.Json.Nodes;
using Reconstruct.Core;
using Reconstruct.Core.Funding;
using Reconstruct.Service.Data;
using Reconstruct.Service.Funding.Decisions;
using Reconstruct.Service.Funding.Fhir;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Funding.Cds;

/// <summary>
/// CDS Hooks 2.0: a GP system sends a draft order while it is written, and gets a card with the funding answer. What is sent about the patient is used for the
/// answer and not kept; of the card is kept what it said, so that feedback can be told what it is about. Source: HL7, CDS Hooks 2.0.
/// </summary>
public static class CdsHooks
{
    public const string Address = "/cds-services";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(Address, () => Json(CdsServices.Discovery())).AllowAnyone();
        app.MapPost(Address + "/{id}", Answer).AllowAnyone();
        app.MapPost(Address + "/{id}/feedback", Feedback).AllowAnyone();
    }

    private static async Task<IResult> Answer(string id, HttpContext context, ServiceDb db, FundingQuestion question, PolicyBook book, OrderWords words, FundingCanonical canonical, CancellationToken ct)
    {
        if (CdsServices.HookOf(id) is not { } hook) return NoService();
        var (json, problem) = await JsonBody.Read(context.Request, ct);
        if (json is null) return problem!;
        using (json)
        {
            var call = CdsCall.Read(json.RootElement, hook);
            if (!call.Ok) return Problems.Of(StatusCodes.Status422UnprocessableEntity, call.Refusals);
            JsonArray cards = [];
            foreach (var order in call.Value.Orders)
            {
                if (await CdsCards.Of(db, question, book, words, canonical, call.Value, order, BaseOf(context.Request), ct) is not { } card) continue;
                card.Row.Service = id;
                db.Add(card.Row);
                cards.Add(card.Json);
            }
            await db.SaveChangesAsync(ct);
            return Json(new() { ["cards"] = cards });
        }
    }

    private static async Task<IResult> Feedback(string id, HttpRequest request, ServiceDb db, CancellationToken ct)
    {
        if (CdsServices.HookOf(id) is null) return NoService();
        var (json, problem) = await JsonBody.Read(request, ct);
        if (json is null) return problem!;
        using (json)
        {
            var read = CdsFeedbackBody.Read(json.RootElement);
            if (!read.Ok) return Problems.Of(StatusCodes.Status422UnprocessableEntity, read.Refusals);
            var kept = await RecordCdsFeedback.Run(db, id, read.Value, ct);
            return kept.Ok ? Results.Ok() : Problems.Of(kept.Refusals);
        }
    }

    private static IResult NoService() =>
        Problems.Of(StatusCodes.Status404NotFound, [new Refusal("service-not-found", $"There is no such service: GET {Address} lists them", "id")]);

    private static string BaseOf(HttpRequest request) => $"{request.Scheme}://{request.Host}";

    private static IResult Json(JsonObject body) => Results.Text(body.ToJsonString(FundingLists.Readable), "application/json; charset=utf-8");
}
