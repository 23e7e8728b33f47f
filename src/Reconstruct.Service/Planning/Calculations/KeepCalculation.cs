using System.Text.Json.Nodes;
using Reconstruct.Core;
using Reconstruct.Core.Calculators;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.Planning;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Planning.Calculations;

/// <summary>Works an answer out and keeps it. Inputs come in and nothing else: no result can be handed over. Hazard: HAZ-107.</summary>
public static class KeepCalculation
{
    /// <param name="id">The id that the form was given, so that a form sent twice is kept once.</param>
    public static async Task<Result<KeptCalculation>> Run(
        ServiceDb db, PathwayId pathway, KeptCalculationId id, Calculator calculator, IReadOnlyDictionary<string, InputValue> inputs, CalculatorContext context, CancellationToken ct)
    {
        var answer = calculator.Run(inputs, context);
        if (!answer.Ok) return answer.As<KeptCalculation>();
        if (await db.Calculation(id, ct) is { } there) return there.PathwayId == pathway ? there : Refusals.NotFound("calculation");

        KeptCalculation row = new()
        {
            Id = id, PathwayId = pathway, CalculatorId = calculator.Id, RuleVersion = calculator.Version, Inputs = Typed(inputs).ToJsonString(),
            Sheet = AnswerSheetJson.Write(AnswerSheet.Of(answer.Value)), KeptAt = db.Clock.Now, By = db.Acting.Person, ByName = db.Acting.Name,
        };
        db.Add(row);
        return await db.Save(row, "Kept a calculation", ct);
    }

    /// <summary>What was typed; what was left empty is left out.</summary>
    private static JsonObject Typed(IReadOnlyDictionary<string, InputValue> inputs) => new(inputs.Where(i => !i.Value.IsMissing).Select(i => KeyValuePair.Create<string, JsonNode?>(i.Key, i.Value switch
    {
        InputValue.Typed typed => JsonValue.Create(typed.Value),
        InputValue.Rows rows => new JsonArray([.. rows.Items.Select(Typed)]),
        _ => throw new InvalidOperationException($"'{i.Key}' was not typed"),
    })));
}
