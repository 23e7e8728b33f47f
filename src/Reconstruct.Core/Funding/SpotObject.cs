using Reconstruct.Core.Calculators;

namespace Reconstruct.Core.Funding;

/// <summary>Reads the properties of one JSON object and notes every fault. What cannot be read comes back empty; the fault stops the book.</summary>
internal sealed class SpotObject
{
    private readonly List<PolicyFault> _faults;

    public SpotObject(JsonSpot spot, List<PolicyFault> faults, params ReadOnlySpan<string> properties)
    {
        (Spot, _faults) = (spot, faults);
        if (spot.Kind is not JsonSpotKind.Object) Fault(spot, PolicyFaultCodes.WrongKind, "This must be an object");
        foreach (var (name, value) in spot.Members)
        {
            if (!properties.Contains(name)) Fault(value, PolicyFaultCodes.PropertyUnknown, $"There is no property '{name}' here");
        }
    }

    public JsonSpot Spot { get; }

    /// <summary>The value, even when it is null in the file; null when it is not there.</summary>
    public JsonSpot? At(string name) => Spot.Members.Find(m => string.Equals(m.Name, name, StringComparison.Ordinal)).Spot;

    public string Text(string name)
    {
        if (MaybeText(name) is { } text && !string.IsNullOrWhiteSpace(text)) return text;
        if (At(name) is null or { Kind: JsonSpotKind.Nothing or JsonSpotKind.Text }) Missing(name);
        return "";
    }

    public string? MaybeText(string name) => Of(name, JsonSpotKind.Text, "text")?.Text;

    public double? MaybeNumber(string name) => Of(name, JsonSpotKind.Number, "a number")?.Number;

    public double Number(string name)
    {
        if (At(name) is null) Missing(name);
        return MaybeNumber(name) ?? 0;
    }

    public bool Flag(string name, bool whenLeftOut) => Of(name, JsonSpotKind.Flag, "true or false")?.Flag ?? whenLeftOut;

    public IReadOnlyList<JsonSpot> Items(string name) => Of(name, JsonSpotKind.Array, "a list")?.Items ?? [];

    public IReadOnlyList<string> Texts(string name)
    {
        var items = Items(name);
        foreach (var item in items.Where(i => i.Kind is not JsonSpotKind.Text)) Fault(item, PolicyFaultCodes.WrongKind, "This must be text");
        return [.. items.Select(i => i.Text)];
    }

    public T Word<T>(string name) where T : struct, Enum
    {
        var text = Text(name);
        foreach (var value in Enum.GetValues<T>())
        {
            if (string.Equals(EnumText.Kebab(value), text, StringComparison.Ordinal)) return value;
        }

        if (text.Length > 0) Fault(At(name)!, PolicyFaultCodes.WrongKind, $"'{text}' must be one of: {string.Join(", ", Enum.GetValues<T>().Select(EnumText.Kebab))}");
        return default;
    }

    public PolicyDate? Date(string name)
    {
        if (MaybeText(name) is not { } text) return null;
        var date = PolicyDate.Read(text);
        if (date is null) Fault(At(name)!, PolicyFaultCodes.DateWrong, $"'{text}' must be a day, a month or a year, such as 2024-05-30, 2023-09 or 2017");
        return date;
    }

    public void Missing(string name) => Fault(Spot, PolicyFaultCodes.PropertyMissing, $"'{name}' is missing");

    public void Fault(JsonSpot at, string code, string message) => _faults.Add(new(at.File, at.Path, at.Line, code, message));

    private JsonSpot? Of(string name, JsonSpotKind kind, string wanted)
    {
        if (At(name) is not { } spot || spot.Kind is JsonSpotKind.Nothing) return null;
        if (spot.Kind == kind) return spot;
        Fault(spot, PolicyFaultCodes.WrongKind, $"'{name}' must be {wanted}");
        return null;
    }
}
