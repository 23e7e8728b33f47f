using System.Data.Common;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Reconstruct.Service.Data.Transfer;

/// <summary>One column on its way between a row of either engine and JSON. The JSON is the same whichever engine it comes from.</summary>
public sealed class TransferColumn
{
    private readonly RelationalTypeMapping _mapping;
    private readonly Func<DbDataReader, int, object> _read;
    private readonly Type _type;

    public TransferColumn(IColumn column)
    {
        Column = column;
        var mapping = column.PropertyMappings[0];
        _mapping = mapping.TypeMapping;
        _type = Nullable.GetUnderlyingType(mapping.Property.ClrType) ?? mapping.Property.ClrType;
        var stored = _mapping.Converter?.ProviderClrType ?? _mapping.ClrType;
        _read = ReaderOf(Nullable.GetUnderlyingType(stored) ?? stored);
        Generated = mapping.Property.ValueGenerated == ValueGenerated.OnAdd && _type == typeof(int);
    }

    public IColumn Column { get; }

    public string Name => Column.Name;

    /// <summary>The database gives its values, and has to be told where they end.</summary>
    public bool Generated { get; }

    /// <summary>Text sorts by its bytes on every engine.</summary>
    public bool IsText => _type == typeof(string);

    /// <summary>The stored value of this column as a property has it.</summary>
    public object? Read(DbDataReader row, int place)
    {
        if (row.IsDBNull(place)) return null;
        var stored = _read(row, place);
        return _mapping.Converter is { } converter ? converter.ConvertFromProvider(stored) : stored;
    }

    /// <summary>The value as the database takes it.</summary>
    public object? Stored(object? value) => value is null ? null : _mapping.Converter is { } converter ? converter.ConvertToProvider(value) : value;

    public void Write(Utf8JsonWriter json, object? value)
    {
        json.WritePropertyName(Name);
        if (value is null) json.WriteNullValue();
        else if (value is System.DateTime time) json.WriteStringValue(Whole(new DateTimeOffset(System.DateTime.SpecifyKind(time, DateTimeKind.Utc))));
        else JsonSerializer.Serialize(json, value, _type, RecordJson.Options);
    }

    public object? Parse(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Null) return Column.IsNullable ? null : throw new InvalidDataException($"{Name} is missing");
        return _type == typeof(System.DateTime) ? value.GetDateTimeOffset().UtcDateTime : value.Deserialize(_type, RecordJson.Options);
    }

    /// <summary>A parameter of an insert, without its value.</summary>
    public DbParameter Parameter(DbCommand command, string name) => _mapping.CreateParameter(command, name, null, nullable: true);

    /// <summary>PostgreSQL's name of the type, without its length.</summary>
    public string StoreType => Column.StoreType.Split('(')[0];

    /// <summary>PostgreSQL keeps whole microseconds.</summary>
    private static DateTimeOffset Whole(DateTimeOffset time) => time.AddTicks(-(time.Ticks % TimeSpan.TicksPerMicrosecond));

    private static Func<DbDataReader, int, object> ReaderOf(Type stored) => (Func<DbDataReader, int, object>)typeof(TransferColumn)
        .GetMethod(nameof(Field), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!
        .MakeGenericMethod(stored).CreateDelegate(typeof(Func<DbDataReader, int, object>));

    private static object Field<T>(DbDataReader row, int place) where T : notnull => row.GetFieldValue<T>(place);
}
