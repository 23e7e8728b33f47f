using System.Text.Json;
using Microsoft.AspNetCore.Components;

namespace Reconstruct.NhsUi.Tests.Fixtures;

/// <summary>The options of a fixture. It remembers which were read: one with an option left unread is one we cannot express.</summary>
public sealed class Given
{
    private readonly JsonElement _element;
    private readonly string _path;
    private readonly HashSet<string> _read;
    private readonly string? _block;

    public Given(Fixture fixture) : this(fixture.Context, "", []) => _block = fixture.CallBlock;

    private Given(JsonElement element, string path, HashSet<string> read) => (_element, _path, _read) = (element, path, read);

    /// <summary>The content between the tags of the upstream macro.</summary>
    public RenderFragment? Block => Markup(_block);

    /// <summary>The options nobody asked for.</summary>
    public IReadOnlyList<string> Unread() => [.. Leaves(_element, _path).Where(p => !_read.Contains(p))];

    public string? Text(string name) => Find(name) is { ValueKind: JsonValueKind.String } e ? Took(name, e.GetString()) : null;

    public int? Number(string name) => Find(name) switch
    {
        { ValueKind: JsonValueKind.Number } e => Took(name, e.GetInt32()),
        { ValueKind: JsonValueKind.String } e when int.TryParse(e.GetString(), out var n) => Took(name, n),
        _ => null,
    };

    public bool? Flag(string name) => Find(name) is { ValueKind: JsonValueKind.True or JsonValueKind.False } e ? Took(name, e.GetBoolean()) : null;

    /// <summary>A text given bare or as an object with a text.</summary>
    public string? Words(string name) => Text(name) ?? Text(name + ".text");

    public RenderFragment? Html(string name) => Markup(Text(name));

    public T? OneOf<T>(string name) where T : struct, Enum =>
        Find(name) is { ValueKind: JsonValueKind.String } e && Enum.TryParse<T>(e.GetString()!.Replace("-", ""), ignoreCase: true, out var value) ? Took<T?>(name, value) : null;

    /// <summary>The objects of a list; the empty entries upstream passes over are passed over.</summary>
    public IReadOnlyList<Given> List(string name)
    {
        if (Find(name) is not { ValueKind: JsonValueKind.Array } list) return [];
        _read.Add(Path(name));
        var items = new List<Given>();
        var index = 0;
        foreach (var item in list.EnumerateArray())
        {
            var path = $"{Path(name)}[{index++}]";
            if (IsEmpty(item)) _read.Add(path);
            else items.Add(new(item, path, _read));
        }

        return items;
    }

    /// <summary>A list, or the one object that stands for it.</summary>
    public IReadOnlyList<Given> ListOrOne(string name) => Find(name) is { ValueKind: JsonValueKind.Object } one ? [new(one, Path(name), _read)] : List(name);

    public IReadOnlyList<string> Texts(string name) => [.. List(name).Select(i => i.Self()!)];

    /// <summary>This entry of a list when it is a bare text.</summary>
    public string? Self()
    {
        if (_element.ValueKind != JsonValueKind.String) return null;
        _read.Add(_path);
        return _element.GetString();
    }

    public bool Has(string name) => Find(name) is not null;

    public IReadOnlyList<Given> Cells()
    {
        var cells = new List<Given>();
        var index = 0;
        foreach (var cell in _element.EnumerateArray())
        {
            var path = $"{_path}[{index++}]";
            if (IsEmpty(cell)) _read.Add(path);
            else cells.Add(new(cell, path, _read));
        }

        return cells;
    }

    private static RenderFragment? Markup(string? html) => html is null ? null : builder => builder.AddMarkupContent(0, html);

    private static bool IsEmpty(JsonElement e) => e.ValueKind is JsonValueKind.Null or JsonValueKind.False or JsonValueKind.Undefined || (e.ValueKind == JsonValueKind.String && e.GetString() == "");

    private static IEnumerable<string> Leaves(JsonElement e, string path) => e.ValueKind switch
    {
        JsonValueKind.Object => e.EnumerateObject().SelectMany(p => Leaves(p.Value, path.Length == 0 ? p.Name : $"{path}.{p.Name}")),
        JsonValueKind.Array when e.GetArrayLength() == 0 => [path],
        JsonValueKind.Array => e.EnumerateArray().SelectMany((item, i) => Leaves(item, $"{path}[{i}]")),
        JsonValueKind.Undefined or JsonValueKind.Null => [],
        _ => [path],
    };

    private string Path(string name) => _path.Length == 0 ? name : $"{_path}.{name}";

    private T Took<T>(string name, T value)
    {
        _read.Add(Path(name));
        return value;
    }

    private JsonElement? Find(string name)
    {
        var at = _element;
        foreach (var part in name.Split('.'))
        {
            if (at.ValueKind != JsonValueKind.Object || !at.TryGetProperty(part, out at)) return null;
        }

        return at.ValueKind == JsonValueKind.Null ? null : at;
    }
}
