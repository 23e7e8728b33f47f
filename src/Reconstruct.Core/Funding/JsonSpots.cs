using System.Text;
using System.Text.Json;

namespace Reconstruct.Core.Funding;

/// <summary>Reads a file as JSON and keeps the line of every value. Refuses a file over 1 MB, nesting deeper than 32, and a property twice.</summary>
internal static class JsonSpots
{
    public const int MostBytes = 1_000_000;
    public const int Deepest = 32;

    public static JsonSpot? Read(PolicyFile file, List<PolicyFault> faults)
    {
        if (Encoding.UTF8.GetByteCount(file.Text) > MostBytes)
        {
            faults.Add(new(file.Name, "$", 1, PolicyFaultCodes.TooLarge, "The file is larger than 1 MB"));
            return null;
        }

        var bytes = Encoding.UTF8.GetBytes(file.Text);
        var place = new Place(file.Name, bytes, faults);
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = Deepest + 2 });
        try
        {
            reader.Read();
            var spot = Value(ref reader, place, "$");
            if (spot is not null) reader.Read(); // what follows the value is a fault of the file
            return spot;
        }
        catch (JsonException fault)
        {
            faults.Add(new(file.Name, "$", (int)(fault.LineNumber ?? 0) + 1, PolicyFaultCodes.NotJson, "The file cannot be read as JSON here"));
            return null;
        }
        catch (InvalidOperationException) // half of a surrogate pair, which is no text
        {
            faults.Add(new(file.Name, "$", place.LineAt((int)reader.TokenStartIndex), PolicyFaultCodes.NotJson, "The file holds characters that are no text here"));
            return null;
        }
    }

    private static JsonSpot? Value(ref Utf8JsonReader reader, Place place, string path)
    {
        var line = place.LineAt((int)reader.TokenStartIndex);
        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray && reader.CurrentDepth >= Deepest)
        {
            place.Faults.Add(new(place.File, path, line, PolicyFaultCodes.TooDeep, $"Values are nested more than {Deepest} deep"));
            return null;
        }

        return reader.TokenType switch
        {
            JsonTokenType.StartObject => Members(ref reader, place, path, line),
            JsonTokenType.StartArray => Items(ref reader, place, path, line),
            JsonTokenType.String => new() { File = place.File, Path = path, Line = line, Kind = JsonSpotKind.Text, Text = reader.GetString()! },
            JsonTokenType.Number => new() { File = place.File, Path = path, Line = line, Kind = JsonSpotKind.Number, Number = reader.TryGetDouble(out var number) ? number : double.NaN },
            JsonTokenType.True => new() { File = place.File, Path = path, Line = line, Kind = JsonSpotKind.Flag, Flag = true },
            JsonTokenType.False => new() { File = place.File, Path = path, Line = line, Kind = JsonSpotKind.Flag },
            _ => new() { File = place.File, Path = path, Line = line, Kind = JsonSpotKind.Nothing },
        };
    }

    private static JsonSpot? Members(ref Utf8JsonReader reader, Place place, string path, int line)
    {
        var spot = new JsonSpot { File = place.File, Path = path, Line = line, Kind = JsonSpotKind.Object };
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            var at = $"{path}.{name}";
            var nameLine = place.LineAt((int)reader.TokenStartIndex);
            reader.Read();
            if (Value(ref reader, place, at) is not { } value) return null;
            if (spot.Members.Exists(m => string.Equals(m.Name, name, StringComparison.Ordinal)))
                place.Faults.Add(new(place.File, at, nameLine, PolicyFaultCodes.PropertyTwice, $"'{name}' is there twice"));
            else spot.Members.Add((name, value));
        }

        return spot;
    }

    private static JsonSpot? Items(ref Utf8JsonReader reader, Place place, string path, int line)
    {
        var spot = new JsonSpot { File = place.File, Path = path, Line = line, Kind = JsonSpotKind.Array };
        while (reader.Read() && reader.TokenType is not JsonTokenType.EndArray)
        {
            if (Value(ref reader, place, $"{path}[{spot.Items.Count}]") is not { } item) return null;
            spot.Items.Add(item);
        }

        return spot;
    }

    /// <summary>Counts lines as the reading goes on.</summary>
    private sealed class Place(string file, byte[] bytes, List<PolicyFault> faults)
    {
        private int _offset;
        private int _line = 1;

        public string File => file;

        public List<PolicyFault> Faults => faults;

        public int LineAt(int offset)
        {
            for (; _offset < offset; _offset++)
            {
                if (bytes[_offset] == '\n') _line++;
            }

            return _line;
        }
    }
}
