using System.Text.Json;
using Reconstruct.Core.Calculators;

namespace Reconstruct.Core.Planning.Drawings;

/// <summary>A drawing as JSON, version 1. <see cref="BoardReader"/> reads it back exactly.</summary>
public static class BoardJson
{
    /// <summary>The version that is written and read.</summary>
    public const int Version = 1;

    /// <summary>Decimals of a kept millimetre: a hundredth of a micrometre.</summary>
    private const int Decimals = 5;

    /// <summary>The drawing as text, as an editor gets it and sends it: what was decided.</summary>
    public static string Write(BoardDrawing board) => Text(board, keeps: false);

    /// <summary>The drawing as text to be stored: what was decided, and what the rules drew for it. <see cref="BoardReader.Stored"/> reads it back.</summary>
    public static string Store(BoardDrawing board) => Text(board, keeps: true);

    private static string Text(BoardDrawing board, bool keeps)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            Backdrop(json, board.Backdrop);
            List(json, "objects", board.Objects, o => Object(json, o));
            List(json, "designs", board.Designs, d => Design(json, d, keeps));
            List(json, "margins", board.Margins, m => Margin(json, m, keeps));
            json.WriteEndObject();
        }
        return System.Text.Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private static void Backdrop(Utf8JsonWriter json, BoardBackdrop backdrop)
    {
        json.WriteStartObject("backdrop");
        json.WriteString("kind", EnumText.Kebab(backdrop.Kind));
        if (backdrop.Outline is not null) json.WriteString("outline", backdrop.Outline);
        if (backdrop.Kind == BackdropKind.Photo)
        {
            json.WriteNumber("widthPx", backdrop.WidthPx);
            json.WriteNumber("heightPx", backdrop.HeightPx);
        }
        if (backdrop.Marker is { } marker)
        {
            json.WriteStartObject("marker");
            Point(json, "from", marker.From);
            Point(json, "to", marker.To);
            json.WriteNumber("mm", marker.Mm);
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private static void Object(Utf8JsonWriter json, BoardObject item)
    {
        json.WriteString("id", item.Id);
        json.WriteString("name", item.Name);
        json.WriteString("kind", EnumText.Kebab(item.Kind));
        json.WriteBoolean("closed", item.IsClosed);
        json.WriteStartArray("points");
        foreach (var point in item.Points) Point(json, null, point);
        json.WriteEndArray();
    }

    private static void Design(Utf8JsonWriter json, BoardDesign design, bool keeps)
    {
        json.WriteString("id", design.Id);
        json.WriteString("name", design.Name);
        json.WriteString("design", design.Design);
        json.WriteString("version", design.Version);
        json.WriteStartObject("inputs");
        foreach (var (name, value) in design.Inputs.OrderBy(i => i.Key, StringComparer.Ordinal)) json.WriteNumber(name, value);
        json.WriteEndObject();
        Point(json, "at", design.At);
        json.WriteNumber("turnDegrees", design.TurnDegrees);
        json.WriteBoolean("mirrored", design.Mirrored);
        if (keeps && design.Drawn is { } drawn) Drawn(json, drawn);
    }

    private static void Margin(Utf8JsonWriter json, BoardMargin margin, bool keeps)
    {
        json.WriteString("id", margin.Id);
        json.WriteString("name", margin.Name);
        json.WriteString("of", margin.Of);
        json.WriteNumber("mm", margin.Mm);
        json.WriteString("rule", margin.Rule);
        if (margin.Reason is not null) json.WriteString("reason", margin.Reason);
        if (!keeps || margin.Drawn is not { } drawn) return;
        json.WriteStartObject("drawn");
        if (drawn.On is { } on) json.WriteString("on", Day(on));
        json.WriteString("rule", drawn.Rule);
        if (drawn.Citation is not null) json.WriteString("citation", drawn.Citation);
        json.WriteEndObject();
    }

    private static void Drawn(Utf8JsonWriter json, DesignDrawn drawn)
    {
        json.WriteStartObject("drawn");
        if (drawn.On is { } on) json.WriteString("on", Day(on));
        json.WriteString("title", drawn.Title);
        json.WriteString("inputs", drawn.Inputs);
        if (drawn.Said is not null) json.WriteString("said", drawn.Said);
        List(json, "shapes", drawn.Shapes, shape =>
        {
            json.WriteString("name", shape.Name);
            json.WriteString("kind", EnumText.Kebab(shape.Kind));
            json.WriteBoolean("closed", shape.IsClosed);
            json.WriteStartArray("points");
            foreach (var point in shape.Points) Point(json, null, new(Math.Round(point.X, Decimals), Math.Round(point.Y, Decimals)));
            json.WriteEndArray();
        });
        json.WriteEndObject();
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static void Point(Utf8JsonWriter json, string? name, PlanPoint point)
    {
        if (name is null) json.WriteStartArray();
        else json.WriteStartArray(name);
        json.WriteNumberValue(point.X);
        json.WriteNumberValue(point.Y);
        json.WriteEndArray();
    }

    private static void List<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
