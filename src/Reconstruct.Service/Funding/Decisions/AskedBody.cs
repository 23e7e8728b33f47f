using System.Globalization;
using System.Text.Json;
using Reconstruct.Core;
using Reconstruct.Core.Calculators;

namespace Reconstruct.Service.Funding.Decisions;

/// <summary>A question as it was sent, with every fault of its shape. An answer cannot be sent: a property that is not asked for is refused.</summary>
/// <param name="Board">Code of a board.</param>
/// <param name="Practice">Code of a practice.</param>
/// <param name="Procedure">Id of a procedure.</param>
/// <param name="On">The day; null when it was left out or cannot be read.</param>
/// <param name="Facts">Values by fact.</param>
/// <param name="Faults">What is wrong with the shape; empty when nothing is.</param>
public sealed record AskedBody(
    string? Board, string? Practice, string? Procedure, DateOnly? On, IReadOnlyDictionary<string, InputValue> Facts, IReadOnlyList<Refusal> Faults)
{
    private const int LongestName = 60;

    /// <summary>Reads an object that may have these properties.</summary>
    public static AskedBody Read(JsonElement body, params string[] properties)
    {
        List<Refusal> faults = [];
        foreach (var name in body.EnumerateObject().GroupBy(p => p.Name, StringComparer.Ordinal))
        {
            if (!properties.Contains(name.Key, StringComparer.Ordinal)) faults.Add(new("property-unknown", $"There is no such property here. Send {Listed(properties)}", Field(name.Key)));
            else if (name.Skip(1).Any()) faults.Add(new("property-twice", "This property was sent twice", name.Key));
        }
        return new(Text(body, "board", faults)?.Trim().ToUpperInvariant(), Text(body, "practice", faults)?.Trim().ToUpperInvariant(), Text(body, "procedure", faults),
            Date(Text(body, "on", faults), faults), FactsOf(body, faults), faults);
    }

    private static string? Text(JsonElement body, string name, List<Refusal> faults)
    {
        if (!body.TryGetProperty(name, out var value) || value.ValueKind is JsonValueKind.Null) return null;
        if (value.ValueKind is JsonValueKind.String) return value.GetString();
        faults.Add(new("property-wrong-type", "This must be text", name));
        return null;
    }

    private static DateOnly? Date(string? text, List<Refusal> faults)
    {
        if (text is null) return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        faults.Add(new("date-unreadable", "Send the date as year-month-day, such as 2026-03-31", "on"));
        return null;
    }

    private static IReadOnlyDictionary<string, InputValue> FactsOf(JsonElement body, List<Refusal> faults)
    {
        var none = new Dictionary<string, InputValue>();
        if (!body.TryGetProperty("facts", out var facts) || facts.ValueKind is JsonValueKind.Null) return none;
        if (facts.ValueKind is not JsonValueKind.Object)
        {
            faults.Add(new("property-wrong-type", "This must be an object", "facts"));
            return none;
        }
        var read = CalculatorJson.ReadInputs(facts).Value.ToLookup(f => f.Value is InputValue.Twice);
        faults.AddRange(read[true].Select(f => new Refusal("fact-twice", "This fact was sent twice", "facts." + Field(f.Key))));
        return read[false].ToDictionary(f => Field(f.Key), f => f.Value, StringComparer.Ordinal);
    }

    /// <summary>A name that was sent, short enough to be sent back.</summary>
    private static string Field(string name) => name.Length <= LongestName ? name : name[..LongestName] + "…";

    private static string Listed(string[] properties) => $"{string.Join(", ", properties.SkipLast(1))} and {properties[^1]}";
}
