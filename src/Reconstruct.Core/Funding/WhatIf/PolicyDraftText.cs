using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Reconstruct.Core.Funding.WhatIf;

/// <summary>The text of a draft: begun from a version that is held, and changed value by value. The text alone is the draft; nothing else is kept.</summary>
public static class PolicyDraftText
{
    /// <summary>Code of the refusal of a text that cannot be changed value by value.</summary>
    public const string NotReadableCode = "draft-not-readable";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonDocumentOptions Depth = new() { MaxDepth = JsonSpots.Deepest + 2, AllowDuplicateProperties = false };

    /// <summary>A draft of a board's own from a version that is held, its own or another's. Dates are left open, the source is the board itself, and it takes the place of the board's adopted version.</summary>
    /// <param name="book">The policies.</param>
    /// <param name="from">The version to begin from.</param>
    /// <param name="board">ODS code of the board.</param>
    /// <param name="boardName">Its name.</param>
    /// <param name="today">Today in London: part of the id.</param>
    public static string Begin(PolicyBook book, Policy from, string board, string boardName, DateOnly today)
    {
        var text = book.Files.First(f => string.Equals(f.Name, from.File, StringComparison.Ordinal)).Text;
        var draft = JsonNode.Parse(text, documentOptions: Depth)!.AsObject();
        var day = today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        draft["id"] = FreeId(book, $"{board.ToLowerInvariant()}-{from.Procedure.Id}-{day}");
        draft["owner"] = new JsonObject { ["kind"] = "board", ["code"] = board, ["name"] = boardName };
        draft["version"] = $"draft of {day}";
        draft["status"] = "adopted";
        (draft["effectiveFrom"], draft["effectiveTo"], draft["licence"]) = (null, null, null);
        draft["source"] = new JsonObject { ["tag"] = board, ["citation"] = $"{boardName}, written and approved in this service", ["standing"] = "primary", ["retrievedOn"] = day };
        foreach (var name in new[] { "reviewBy", "conflictsWith", "supersedes" }) draft.Remove(name);
        if (from.Complete) draft.Remove("note");
        if (Replaced(book, from.Procedure, board) is { } replaced) draft["supersedes"] = replaced.Id;
        return draft.ToJsonString(Indented);
    }

    /// <summary>The text with some values changed. Refuses a text that is not one JSON object, a path that is not there, and a number that cannot be read.</summary>
    /// <param name="text">The draft.</param>
    /// <param name="texts">New text by property of the draft itself; null empties it.</param>
    /// <param name="numbers">New numbers as typed, by the JSON path of a limit.</param>
    public static Result<string> With(string text, IReadOnlyDictionary<string, string?> texts, IReadOnlyDictionary<string, string> numbers)
    {
        if (Parse(text) is not { } draft) return new Refusal(NotReadableCode, "The file cannot be read: correct it in the text first", "text");
        var refusals = new List<Refusal>();
        foreach (var (name, value) in texts) draft[name] = string.IsNullOrWhiteSpace(value) ? null : value.Trim();
        foreach (var (path, typed) in numbers)
        {
            if (!decimal.TryParse(typed.Trim(), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
                refusals.Add(new("limit-not-a-number", "Enter a number, such as 27 or 27.5", path));
            else if (!Set(draft, path, number)) refusals.Add(new("limit-not-there", "This rule is no longer in the file", path));
        }

        return refusals.Count > 0 ? refusals : draft.ToJsonString(Indented);
    }

    private static JsonObject? Parse(string text)
    {
        try
        {
            return JsonNode.Parse(text, documentOptions: Depth) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool Set(JsonObject draft, string path, decimal number)
    {
        JsonNode? at = draft;
        var steps = path.Replace("[", ".[", StringComparison.Ordinal).Split('.')[1..];
        foreach (var step in steps[..^1]) at = Step(at, step);
        if (at is not JsonObject rule || rule[steps[^1]] is not JsonValue) return false;
        rule[steps[^1]] = number;
        return true;
    }

    private static JsonNode? Step(JsonNode? at, string step) => (at, step) switch
    {
        (JsonArray list, ['[', .. var index, ']']) => int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place < list.Count ? list[place] : null,
        (JsonObject members, _) => members[step],
        _ => null,
    };

    private static string FreeId(PolicyBook book, string id)
    {
        var free = id;
        for (var n = 2; book.Find(free) is not null; n++) free = $"{id}-{n}";
        return free;
    }

    /// <summary>The board's adopted version for the whole of its area that nothing has replaced yet.</summary>
    private static Policy? Replaced(PolicyBook book, Procedure procedure, string board)
    {
        var adopted = book.For(procedure).Where(p => p.Status is PolicyStatus.Adopted && p.Owner.Area is null && string.Equals(p.Owner.Code, board, StringComparison.Ordinal)).ToList();
        return adopted.Where(p => !adopted.Exists(a => string.Equals(a.Supersedes, p.Id, StringComparison.Ordinal))).MaxBy(p => p.EffectiveFrom?.First ?? DateOnly.MinValue);
    }
}
