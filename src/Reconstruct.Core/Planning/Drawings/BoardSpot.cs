using System.Globalization;
using System.Text.Json;
using Reconstruct.Core.Calculators;

namespace Reconstruct.Core.Planning.Drawings;

/// <summary>One value of the JSON of a drawing with its path. What is wrong is added to the refusals and reading goes on.</summary>
internal sealed class BoardSpot(JsonElement value, string path, List<Refusal> refusals)
{
    public string Path => path;

    public void Refuse(string code, string message, string? at = null) => refusals.Add(new(code, $"{(path.Length == 0 ? "The drawing" : path)}: {message}", at ?? path));

    /// <summary>Refuses what it is not: an object with no other than these properties.</summary>
    public bool Is(params string[] names)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            Refuse(BoardFaults.WrongType, "must be an object");
            return false;
        }
        foreach (var property in value.EnumerateObject().Where(p => !names.Contains(p.Name, StringComparer.Ordinal))) Refuse(BoardFaults.Unknown, "has a property that there is not");
        return true;
    }

    /// <summary>A property; null when it is missing or null.</summary>
    public BoardSpot? Maybe(string name) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty(name, out var found) && found.ValueKind != JsonValueKind.Null ? new(found, path.Length == 0 ? name : $"{path}.{name}", refusals) : null;

    public BoardSpot? At(string name)
    {
        if (Maybe(name) is { } found) return found;
        Refuse(BoardFaults.WrongType, $"'{name}' is missing", path.Length == 0 ? name : $"{path}.{name}");
        return null;
    }

    public IEnumerable<BoardSpot> Items()
    {
        if (value.ValueKind == JsonValueKind.Array) return value.EnumerateArray().Select((item, i) => new BoardSpot(item, string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]"), refusals));
        Refuse(BoardFaults.WrongType, "must be a list");
        return [];
    }

    public int Count => value.ValueKind == JsonValueKind.Array ? value.GetArrayLength() : 0;

    public IEnumerable<(string Name, BoardSpot Spot)> Members() => value.ValueKind == JsonValueKind.Object
        ? value.EnumerateObject().Select(p => (p.Name, new BoardSpot(p.Value, $"{path}.{p.Name}", refusals))) : [];

    public string Text(int most)
    {
        var text = value.ValueKind == JsonValueKind.String ? value.GetString()!.Trim() : null;
        if (text is null) Refuse(BoardFaults.WrongType, "must be text");
        else if (text.Length is 0 || text.Length > most || text.Any(char.IsControl)) Refuse(BoardFaults.OutOfRange, $"must be 1 to {most} characters on one line");
        return text ?? "";
    }

    public bool Flag()
    {
        if (value.ValueKind is JsonValueKind.True or JsonValueKind.False) return value.GetBoolean();
        Refuse(BoardFaults.WrongType, "must be true or false");
        return false;
    }

    public double Number(double least, double most)
    {
        if (value.ValueKind != JsonValueKind.Number)
        {
            Refuse(BoardFaults.WrongType, "must be a number");
            return least;
        }
        var number = value.GetDouble(); // more than a double holds reads as infinite
        if (number >= least && number <= most) return number;
        Refuse(BoardFaults.OutOfRange, string.Create(CultureInfo.InvariantCulture, $"must be {least} to {most}"));
        return least;
    }

    public int Whole(int least, int most)
    {
        var number = Number(least, most);
        if (number == Math.Floor(number)) return (int)number;
        Refuse(BoardFaults.WrongType, "must be a whole number");
        return least;
    }

    public PlanPoint Point(double reach)
    {
        if (Count == 2)
        {
            var (x, y) = (new BoardSpot(value[0], path, refusals), new BoardSpot(value[1], path, refusals));
            return new(x.Number(-reach, reach), y.Number(-reach, reach));
        }
        Refuse(BoardFaults.WrongType, "must be two numbers, x then y");
        return default;
    }

    public T? Word<T>() where T : struct, Enum
    {
        var word = value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        foreach (var member in Enum.GetValues<T>().Where(m => EnumText.Kebab(m) == word)) return member;
        Refuse(BoardFaults.UnknownWord, $"must be one of: {string.Join(", ", Enum.GetValues<T>().Select(EnumText.Kebab))}");
        return null;
    }
}
