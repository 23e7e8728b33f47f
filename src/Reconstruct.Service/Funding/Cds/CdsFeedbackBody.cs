using System.Text.Json;
using Reconstruct.Core;

namespace Reconstruct.Service.Funding.Cds;

/// <summary>Feedback on cards as it was sent. A comment may name a patient: the governance lead alone reads it.</summary>
public static class CdsFeedbackBody
{
    public const string ReasonSystem = "urn:reconstruct:funding-override-reason";

    public const int LongestComment = 1000;
    private const int MostItems = 50;

    public static readonly IReadOnlyDictionary<string, string> Reasons = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["exceptional"] = "The patient's case is exceptional: a request will be made",
        ["evidence-elsewhere"] = "The evidence is there but was not sent",
        ["policy-out-of-date"] = "The policy shown is not the one in force",
        ["not-this-procedure"] = "The order is about something else",
        ["clinical-need"] = "Clinical need comes first",
        ["other"] = "Another reason",
    };

    public sealed record Item(Guid Card, bool Overridden, string? Reason, string? Comment);

    public static Result<IReadOnlyList<Item>> Read(JsonElement body)
    {
        if (!body.TryGetProperty("feedback", out var list) || list.ValueKind is not JsonValueKind.Array) return new Refusal("feedback-missing", "Send a list of feedback", "feedback");
        if (list.GetArrayLength() is 0 or > MostItems) return new Refusal("feedback-count", $"Send 1 to {MostItems} entries", "feedback");
        List<Refusal> faults = [];
        var items = list.EnumerateArray().Select((entry, i) => Read(entry, $"feedback[{i}]", faults)).OfType<Item>().ToList();
        return faults.Count > 0 ? faults : items;
    }

    private static Item? Read(JsonElement entry, string field, List<Refusal> faults)
    {
        var before = faults.Count;
        if (!Guid.TryParse(Text(entry, "card"), out var card)) faults.Add(new("card-missing", "Send the UUID of the card", field + ".card"));
        var outcome = Text(entry, "outcome");
        if (outcome is not ("accepted" or "overridden")) faults.Add(new("outcome-unknown", "The outcome is accepted or overridden", field + ".outcome"));
        var (reason, comment) = Reason(entry, field, outcome, faults);
        return faults.Count == before ? new(card, outcome == "overridden", reason, comment) : null;
    }

    private static (string? Code, string? Comment) Reason(JsonElement entry, string field, string? outcome, List<Refusal> faults)
    {
        if (entry.ValueKind is not JsonValueKind.Object || !entry.TryGetProperty("overrideReason", out var given) || given.ValueKind is JsonValueKind.Null) return (null, null);
        field += ".overrideReason";
        if (outcome == "accepted") faults.Add(new("reason-not-asked", "A card that was accepted has no reason for overriding it", field));
        var comment = Text(given, "userComment")?.Trim();
        if (comment?.Length > LongestComment) faults.Add(new("comment-too-long", $"The comment must be {LongestComment} characters or fewer", field + ".userComment"));
        var code = given.ValueKind is JsonValueKind.Object && given.TryGetProperty("reason", out var coding) ? Text(coding, "code") : null;
        if (code is not null && !Reasons.ContainsKey(code)) faults.Add(new("reason-unknown", $"The reason is one of {string.Join(", ", Reasons.Keys)}", field + ".reason.code"));
        return (code, comment is { Length: > 0 } ? comment : null);
    }

    private static string? Text(JsonElement from, string name) =>
        from.ValueKind is JsonValueKind.Object && from.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString() : null;
}
