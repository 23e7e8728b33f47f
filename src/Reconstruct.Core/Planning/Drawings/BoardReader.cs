using System.Text.Json;

namespace Reconstruct.Core.Planning.Drawings;

/// <summary>Reads the JSON of a drawing. Everything that is wrong is said at once, each by its path; nothing is put right or left out in silence.</summary>
/// <remarks>What is sent is held to the rules of today. What is stored was held to the rules of its day, and stays readable and the same when they change.</remarks>
public static class BoardReader
{
    private const int Deepest = 8;
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = Deepest };

    /// <summary>A drawing that was sent, or every reason why not.</summary>
    /// <param name="text">JSON of version <see cref="BoardJson.Version"/>, at most <see cref="BoardLimits.MostText"/> characters.</param>
    /// <param name="before">The drawing that it takes the place of: what is the same on it was checked when it was saved. Null when there is none.</param>
    public static Result<BoardDrawing> Read(string text, BoardDrawing? before = null) => text.Length > BoardLimits.MostText
        ? new Refusal(BoardFaults.NotJson, $"The drawing must have at most {BoardLimits.MostText} characters", "board")
        : Parsed(text, stored: false, board => BoardKeep.Carry(before, board));

    /// <summary>A drawing that was stored, whatever the rules say today; refused only when it is damaged.</summary>
    /// <param name="text">As <see cref="BoardJson.Store"/> wrote it, or as it was written before shapes were kept.</param>
    public static Result<BoardDrawing> Stored(string text) => Parsed(text, stored: true, BoardKeep.Fill);

    private static Result<BoardDrawing> Parsed(string text, bool stored, Func<BoardDrawing, BoardDrawing> keep)
    {
        try
        {
            using var json = JsonDocument.Parse(text, Strict);
            List<Refusal> refusals = [];
            var board = keep(Whole(new(json.RootElement, "", refusals), stored));
            if (refusals.Count == 0) refusals.AddRange(BoardCheck.Together(board));
            return refusals.Count > 0 ? refusals : board;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException) // half of a surrogate pair is no text
        {
            return new Refusal(BoardFaults.NotJson, "The drawing cannot be read as JSON, or has a property twice", "board");
        }
    }

    private static BoardDrawing Whole(BoardSpot spot, bool stored)
    {
        if (!spot.Is("version", "backdrop", "objects", "designs", "margins")) return BoardDrawing.Empty(BoardBackdrop.Plain);
        spot.At("version")?.Number(BoardJson.Version, BoardJson.Version);
        var backdrop = spot.At("backdrop") is { } at ? Backdrop(at) : BoardBackdrop.Plain;
        var reach = BoardLimits.Reach(backdrop);
        var (objects, designs, margins) = (spot.At("objects"), spot.At("designs"), spot.At("margins"));
        if ((objects?.Count ?? 0) + (designs?.Count ?? 0) + (margins?.Count ?? 0) > BoardLimits.MostItems)
        {
            spot.Refuse(BoardFaults.TooMany, $"must hold at most {BoardLimits.MostItems} things");
            return BoardDrawing.Empty(backdrop);
        }
        return new(backdrop,
            [.. objects?.Items().Select(o => Object(o, reach)) ?? []],
            [.. designs?.Items().Select(d => Design(d, reach, stored)) ?? []],
            [.. margins?.Items().Select(m => Margin(m, stored)) ?? []]);
    }

    private static BoardBackdrop Backdrop(BoardSpot spot)
    {
        if (!spot.Is("kind", "outline", "widthPx", "heightPx", "marker")) return BoardBackdrop.Plain;
        switch (spot.At("kind")?.Word<BackdropKind>())
        {
            case BackdropKind.Body:
                return BoardBackdrop.Body(spot.At("outline") is { } outline ? Id(outline) : "");
            case BackdropKind.Photo:
                var (width, height) = (spot.At("widthPx")?.Whole(1, BoardLimits.MostPixels) ?? 1, spot.At("heightPx")?.Whole(1, BoardLimits.MostPixels) ?? 1);
                return BoardBackdrop.Photo(width, height, spot.Maybe("marker") is { } marker ? Marker(marker, width, height) : null);
            default:
                return BoardBackdrop.Plain;
        }
    }

    private static ScaleMarker? Marker(BoardSpot spot, int width, int height)
    {
        if (!spot.Is("from", "to", "mm") || spot.At("from") is not { } from || spot.At("to") is not { } to || spot.At("mm") is not { } mm) return null;
        var made = ScaleMarker.Make(from.Point(BoardLimits.MostPixels), to.Point(BoardLimits.MostPixels), mm.Number(ScaleMarker.LeastMm, ScaleMarker.MostMm), width, height);
        foreach (var refusal in made.Refusals) spot.Refuse(refusal.Code, refusal.Message, $"{spot.Path}.{refusal.Field}");
        return made.Ok ? made.Value : null;
    }

    private static BoardObject Object(BoardSpot spot, double reach)
    {
        spot.Is("id", "name", "kind", "closed", "points");
        var closed = spot.At("closed")?.Flag() ?? false;
        IReadOnlyList<PlanPoint> points = spot.At("points") is { } at ? Points(at, closed ? 3 : 1, reach) : [];
        return new(IdOf(spot), NameOf(spot), spot.At("kind")?.Word<PlanShapeKind>() ?? default, points, closed);
    }

    private static List<PlanPoint> Points(BoardSpot spot, int fewest, double reach)
    {
        if (spot.Count >= fewest && spot.Count <= BoardLimits.MostPointsEach) return [.. spot.Items().Select(p => p.Point(reach))];
        spot.Refuse(spot.Count < fewest ? BoardFaults.WrongType : BoardFaults.TooMany, $"must be a list of {fewest} to {BoardLimits.MostPointsEach} points");
        return [];
    }

    private static BoardDesign Design(BoardSpot spot, double reach, bool stored)
    {
        string[] names = ["id", "name", "design", "version", "inputs", "at", "turnDegrees", "mirrored"];
        spot.Is(stored ? [.. names, BoardKept.Name] : names);
        var inputs = spot.At("inputs");
        return new(IdOf(spot), NameOf(spot), spot.At("design")?.Text(BoardLimits.MostName) ?? "", spot.At("version")?.Text(BoardLimits.MostName) ?? "",
            inputs?.Members().ToDictionary(m => m.Name, m => m.Spot.Number(-BoardLimits.MostPixels, BoardLimits.MostPixels), StringComparer.Ordinal) ?? new(StringComparer.Ordinal),
            spot.At("at")?.Point(reach) ?? default, spot.At("turnDegrees")?.Number(-360, 360) ?? 0, spot.At("mirrored")?.Flag() ?? false)
        {
            Drawn = stored && spot.Maybe(BoardKept.Name) is { } drawn ? BoardKept.Design(drawn) : null,
        };
    }

    private static BoardMargin Margin(BoardSpot spot, bool stored)
    {
        string[] names = ["id", "name", "of", "mm", "rule", "reason"];
        spot.Is(stored ? [.. names, BoardKept.Name] : names);
        return new(IdOf(spot), NameOf(spot), spot.At("of") is { } of ? Id(of) : "", spot.At("mm")?.Number(stored ? double.Epsilon : BoardMargin.LeastMm, stored ? BoardLimits.MostMm : BoardMargin.MostMm) ?? 0,
            spot.At("rule")?.Text(BoardLimits.MostName) ?? "", spot.Maybe("reason")?.Text(BoardLimits.MostName))
        {
            Drawn = stored && spot.Maybe(BoardKept.Name) is { } drawn ? BoardKept.Margin(drawn) : null,
        };
    }

    private static string NameOf(BoardSpot spot) => spot.At("name")?.Text(BoardLimits.MostName) ?? "";

    private static string IdOf(BoardSpot spot) => spot.At("id") is { } id ? Id(id) : "";

    private static string Id(BoardSpot spot)
    {
        var id = spot.Text(BoardLimits.MostName);
        if (!id.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-')) spot.Refuse(BoardFaults.WrongId, "must be small letters, digits and hyphens");
        return id;
    }
}
