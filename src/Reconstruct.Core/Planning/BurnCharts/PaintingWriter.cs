using System.Buffers;
using System.Text;
using System.Text.Json;
using Reconstruct.Core.Calculators;

namespace Reconstruct.Core.Planning.BurnCharts;

/// <summary>Writes a painted burn chart as JSON: cells run-length coded for each half. The same painting gives the same text.</summary>
public static class PaintingWriter
{
    /// <summary>The text that <see cref="PaintingReader.Read"/> reads back.</summary>
    public static string Write(BurnPainting painting)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteNumber("version", PaintingReader.Version);
            json.WriteString("cells", painting.Cells.Mark);
            json.WriteStartArray("painted");
            foreach (var part in painting.Painted.GroupBy(p => p.PartId, StringComparer.Ordinal)) Part(json, part);
            json.WriteEndArray();
            json.WriteStartArray("typed");
            foreach (var share in painting.Typed) Share(json, share);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Part(Utf8JsonWriter json, IGrouping<string, PaintedRun> part)
    {
        json.WriteStartObject();
        json.WriteString("part", part.Key);
        json.WriteStartArray("runs");
        foreach (var run in part)
        {
            json.WriteStartObject();
            json.WriteString("depth", EnumText.Kebab(run.Depth));
            json.WriteNumber("from", run.From);
            json.WriteNumber("count", run.Count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Share(Utf8JsonWriter json, TypedShare share)
    {
        json.WriteStartObject();
        json.WriteString("part", share.PartId);
        json.WriteString("depth", EnumText.Kebab(share.Depth));
        json.WriteNumber("percent", share.PercentOfPart);
        json.WriteEndObject();
    }
}
