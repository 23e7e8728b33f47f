using System.Security.Cryptography;
using System.Text;
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
    /// <param name="id">The id that the form was given, so that a form sent twice is kept once. Sent again with anything else in it, it is another calculation, and is kept beside the first.</param>
    public static async Task<Result<KeptCalculation>> Run(
        ServiceDb db, PathwayId pathway, KeptCalculationId id, Calculator calculator, IReadOnlyDictionary<string, InputValue> inputs, CalculatorContext context, CancellationToken ct)
    {
        var answer = calculator.Run(inputs, context);
        if (!answer.Ok) return answer.As<KeptCalculation>();
        var typed = Typed(inputs).ToJsonString();
        while (await db.Calculation(id, ct) is { } there)
        {
            if (there.PathwayId != pathway) return Refusals.NotFound("calculation");
            if (there.WithdrawnAt is null && (there.CalculatorId, there.RuleVersion, there.Inputs) == (calculator.Id, calculator.Version, typed)) return there;
            id = Beside(id, calculator, typed);
        }

        KeptCalculation row = new()
        {
            Id = id, PathwayId = pathway, CalculatorId = calculator.Id, RuleVersion = calculator.Version, Inputs = typed,
            Sheet = AnswerSheetJson.Write(AnswerSheet.Of(answer.Value)), KeptAt = db.Clock.Now, By = db.Acting.Person, ByName = db.Acting.Name,
        };
        db.Add(row);
        return await db.Save(row, "Kept a calculation", ct);
    }

    /// <summary>The id of what is kept beside another: of the same inputs always the same, so that it too is kept once when it is sent twice.</summary>
    private static KeptCalculationId Beside(KeptCalculationId id, Calculator calculator, string typed) =>
        new(new Guid(SHA256.HashData(Encoding.UTF8.GetBytes($"{id}\n{calculator.Id}\n{calculator.Version}\n{typed}")).AsSpan(0, 16)));

    /// <summary>What was typed; what was left empty is left out.</summary>
    private static JsonObject Typed(IReadOnlyDictionary<string, InputValue> inputs) => new(inputs.Where(i => !i.Value.IsMissing).Select(i => KeyValuePair.Create<string, JsonNode?>(i.Key, i.Value switch
    {
        InputValue.Typed typed => JsonValue.Create(typed.Value),
        InputValue.Rows rows => new JsonArray([.. rows.Items.Select(Typed)]),
        _ => throw new InvalidOperationException($"'{i.Key}' was not typed"),
    })));
}
