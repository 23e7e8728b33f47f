using System.Text.Json.Nodes;

namespace Reconstruct.Service.Funding.Cds;

/// <summary>The services that are offered, with what each asks to be sent along.</summary>
public static class CdsServices
{
    /// <summary>Key of the patient in what is sent along.</summary>
    public const string Patient = "patient";

    /// <summary>Key of the last body mass index.</summary>
    public const string Bmi = "bmi";

    /// <summary>Key of answers to our questionnaires: an item's link id is the id of a fact.</summary>
    public const string Answers = "answers";

    private static readonly IReadOnlyDictionary<string, string> Hooks =
        new Dictionary<string, string>(StringComparer.Ordinal) { ["funding-order-select"] = "order-select", ["funding-order-sign"] = "order-sign" };

    /// <summary>The hook that a service answers to; null when there is no such service.</summary>
    public static string? HookOf(string id) => Hooks.GetValueOrDefault(id);

    public static JsonObject Discovery() => new() { ["services"] = new JsonArray([.. Hooks.Select(h => Described(h.Key, h.Value))]) };

    private static JsonNode Described(string id, string hook) => new JsonObject
    {
        ["hook"] = hook,
        ["id"] = id,
        ["title"] = "NHS funding for plastic surgery",
        ["description"] = "Says by the dated policy of the patient's board whether a procedure is funded, criterion by criterion, and what is still to be found out.",
        ["usageRequirements"] = "Name the practice in Patient.generalPractitioner by its ODS code. It informs a referral and decides nothing.",
        ["prefetch"] = new JsonObject
        {
            [Patient] = "Patient/{{context.patientId}}",
            [Bmi] = $"Observation?patient={{{{context.patientId}}}}&code={CdsFacts.BmiSnomed},{CdsFacts.BmiLoinc}&_sort=-date&_count=1",
            [Answers] = "QuestionnaireResponse?patient={{context.patientId}}&_sort=-authored&_count=5",
        },
    };
}
