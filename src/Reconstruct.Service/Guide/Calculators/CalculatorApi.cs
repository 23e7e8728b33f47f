using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.HttpResults;
using Reconstruct.Core;
using Reconstruct.Core.Calculators;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Guide.Calculators;

/// <summary>Every calculation as JSON: it describes itself, takes <c>{ "inputs": { … } }</c>, and names every fault at once.</summary>
public static class CalculatorApi
{
    public const string Address = "/api/calculators";

    /// <summary>Most bytes of a body. A clock of 200 events is under a tenth of it.</summary>
    public const int MostBytes = 256 * 1024;

    private const string JsonType = "application/json; charset=utf-8";

    /// <summary>Descriptions never change while the service runs: each is written once.</summary>
    private static readonly Lazy<byte[]> Catalogue = new(() => Encoding.UTF8.GetBytes(new JsonObject { ["calculators"] = new JsonArray([.. CalculatorCatalogue.All.Select(CalculatorJson.Description)]) }.ToJsonString()));

    private static readonly Lazy<Dictionary<string, byte[]>> Descriptions =
        new(() => CalculatorCatalogue.All.ToDictionary(c => c.Id, c => Encoding.UTF8.GetBytes(CalculatorJson.Description(c).ToJsonString()), StringComparer.Ordinal));

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(Address, () => Results.Bytes(Catalogue.Value, JsonType)).AllowAnyone();
        app.MapGet(Address + "/{id}", (string id) => Descriptions.Value.TryGetValue(id, out var found) ? Results.Bytes(found, JsonType) : Unknown()).AllowAnyone();
        app.MapPost(Address + "/{id}", Run).AllowAnyone();
    }

    private static async Task<IResult> Run(string id, HttpRequest request, KnownFacts facts, CancellationToken ct)
    {
        if (CalculatorCatalogue.Find(id) is not { } calculator) return Unknown();
        if (await Body(request, ct) is not { } bytes)
            return Problems.Of(StatusCodes.Status413PayloadTooLarge, [new("body-too-large", $"The body must be {MostBytes} bytes or fewer")]);
        var inputs = Inputs(bytes);
        if (inputs is null) return Problems.Of(StatusCodes.Status400BadRequest, [new("json-malformed", "The body must be well-formed JSON in UTF-8")]);
        var answer = inputs.Value.Then(given => calculator.Run(given, facts.Context));
        return answer.Ok ? Json(CalculatorJson.Answer(answer.Value)) : Refused(calculator, answer.Refusals);
    }

    /// <summary>A problem as everywhere, and beside its <c>faults</c> the shape of an answer without results, whose <c>refusals</c> say the same.</summary>
    private static ProblemHttpResult Refused(Calculator calculator, IReadOnlyList<Refusal> refusals)
    {
        var problem = (ProblemHttpResult)Problems.Of(StatusCodes.Status422UnprocessableEntity, refusals);
        foreach (var (name, value) in CalculatorJson.Refused(calculator, refusals)) problem.ProblemDetails.Extensions[name] = value;
        return problem;
    }

    private static Result<IReadOnlyDictionary<string, InputValue>>? Inputs(byte[] bytes)
    {
        try
        {
            using var json = JsonDocument.Parse(bytes);
            return CalculatorJson.ReadBody(json.RootElement);
        }
        catch (JsonException)
        {
            return null;
        }
        catch (InvalidOperationException) // a string that is no text, such as half a surrogate pair
        {
            return null;
        }
    }

    private static async Task<byte[]?> Body(HttpRequest request, CancellationToken ct)
    {
        if (request.ContentLength > MostBytes) return null;
        using var kept = new MemoryStream();
        var buffer = new byte[16 * 1024];
        int read;
        while ((read = await request.Body.ReadAsync(buffer, ct)) > 0)
        {
            if (kept.Length + read > MostBytes) return null;
            kept.Write(buffer, 0, read);
        }
        return kept.ToArray();
    }

    private static IResult Unknown() => Problems.Of(StatusCodes.Status404NotFound, [new("calculator-not-found", "There is no such calculator", "id")]);

    private static IResult Json(JsonObject body) => Results.Text(body.ToJsonString(), JsonType);
}
