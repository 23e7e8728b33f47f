using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Reconstruct.Service.Data;

/// <summary>A row as JSON and back: every mapped property by name, in alphabetical order, the same bytes on both engines.</summary>
public static class RecordJson
{
    public static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(), new EntityIdJson() },
    };

    public static string Write(IReadOnlyEntityType type, object row)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new() { Encoder = Options.Encoder }))
        {
            json.WriteStartObject();
            foreach (var property in Properties(type))
            {
                json.WritePropertyName(property.Name);
                JsonSerializer.Serialize(json, property.PropertyInfo!.GetValue(row), property.ClrType, Options);
            }
            json.WriteEndObject();
        }
        return System.Text.Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    /// <summary>The row that <see cref="Write"/> was given. Properties added to the type since then keep their default.</summary>
    public static object Read(IReadOnlyEntityType type, string data)
    {
        using var json = JsonDocument.Parse(data);
        var row = Activator.CreateInstance(type.ClrType, nonPublic: true)!;
        foreach (var property in Properties(type))
        {
            if (json.RootElement.TryGetProperty(property.Name, out var value) && property.PropertyInfo is { CanWrite: true } target)
                target.SetValue(row, value.Deserialize(property.ClrType, Options));
        }
        return row;
    }

    private static IEnumerable<IReadOnlyProperty> Properties(IReadOnlyEntityType type) =>
        type.GetProperties().Where(p => p.PropertyInfo is not null).OrderBy(p => p.Name, StringComparer.Ordinal);

    private sealed class EntityIdJson : JsonConverterFactory
    {
        public override bool CanConvert(Type typeToConvert) => EntityIds.IsId(typeToConvert);

        public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
            (JsonConverter)Activator.CreateInstance(typeof(Converter<>).MakeGenericType(typeToConvert))!;

        private sealed class Converter<TId> : JsonConverter<TId> where TId : struct, Core.IEntityId<TId>
        {
            public override TId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => TId.From(reader.GetGuid());

            public override void Write(Utf8JsonWriter writer, TId value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
        }
    }
}
