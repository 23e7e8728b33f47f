using System.Globalization;
using System.Text.Json;
using Reconstruct.Core;
using Reconstruct.Core.Calculators;
using Reconstruct.Core.Clocks;
using Reconstruct.NhsUi;

namespace Reconstruct.Service.Guide.Calculators;

/// <summary>What was typed into the form of a calculator, by field name, as typed; and how many rows each list of rows shows.</summary>
public sealed record TypedInputs(IReadOnlyDictionary<string, string> Texts, IReadOnlyDictionary<string, int> Rows)
{
    /// <summary>Last part of the name of the question which of two hours it was, when the clocks were put back.</summary>
    public const string Zone = "zone";

    public const string SummerTime = "bst";
    public const string Gmt = "gmt";

    private const int FirstRows = 3;
    private static readonly string[] WallTimes = ["HH:mm", "HH:mm:ss"];

    public static TypedInputs Blank(Calculator calculator) =>
        new(new Dictionary<string, string>(StringComparer.Ordinal), Lists(calculator).ToDictionary(i => i.Name, i => Math.Min(FirstRows, i.MaxRows), StringComparer.Ordinal));

    public string? Text(string name) => Texts.GetValueOrDefault(name);

    public TypedDate Date(string name) => new(Text($"{name}.day"), Text($"{name}.month"), Text($"{name}.year"));

    /// <summary>True when the time that was typed was there twice that night.</summary>
    public bool IsRepeated(string name) => Wall(name, RepeatedHour.Ask) is { } wall && wall.Refusals.Any(r => r.Code == LondonTime.RepeatedCode);

    /// <summary>Reads the form. Rows left empty are closed up, so that a fault names the row in which it is seen.</summary>
    public static TypedInputs Read(IFormCollection form, Calculator calculator, string? addTo)
    {
        var texts = calculator.Inputs.Where(i => i is not RowsInput).SelectMany(i => Names(i, i.Name))
            .Where(form.ContainsKey).ToDictionary(name => name, name => form[name].ToString(), StringComparer.Ordinal);
        var rows = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var list in Lists(calculator))
        {
            var kept = 0;
            for (var row = 0; row < list.MaxRows; row++)
            {
                var cells = list.Columns.SelectMany(c => Names(c, c.Name)).Select(cell => (cell, text: form[$"{list.Name}[{row}].{cell}"].ToString())).ToList();
                if (cells.TrueForAll(c => string.IsNullOrWhiteSpace(c.text))) continue;
                foreach (var (cell, text) in cells) texts[$"{list.Name}[{kept}].{cell}"] = text;
                kept++;
            }
            rows[list.Name] = Math.Clamp(Math.Max(kept, FirstRows) + (addTo == list.Name ? 1 : 0), 1, list.MaxRows);
            if (addTo == list.Name && kept >= FirstRows) rows[list.Name] = Math.Min(kept + 1, list.MaxRows);
        }
        return new(texts, rows);
    }

    /// <summary>A worked example, as if it had been typed.</summary>
    public static TypedInputs Of(Calculator calculator, WorkedExample example)
    {
        using var json = JsonDocument.Parse(example.InputsJson);
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var rows = new Dictionary<string, int>(StringComparer.Ordinal);
        var given = CalculatorJson.ReadInputs(json.RootElement).Value;
        foreach (var input in calculator.Inputs)
        {
            if (input is RowsInput list)
            {
                var items = given.GetValueOrDefault(list.Name) is InputValue.Rows { Items: var read } ? read : [];
                rows[list.Name] = Math.Max(items.Count, 1);
                for (var row = 0; row < items.Count; row++)
                    foreach (var column in list.Columns) Put(texts, column, $"{list.Name}[{row}].{column.Name}", items[row].GetValueOrDefault(column.Name));
            }
            else
            {
                Put(texts, input, input.Name, given.GetValueOrDefault(input.Name));
            }
        }
        return new(texts, rows);
    }

    /// <summary>The values as the calculation takes them.</summary>
    public IReadOnlyDictionary<string, InputValue> Values(Calculator calculator) => calculator.Inputs.ToDictionary(i => i.Name, Value, StringComparer.Ordinal);

    private InputValue Value(CalculatorInput input) => input is RowsInput list
        ? new InputValue.Rows([.. Enumerable.Range(0, Rows.GetValueOrDefault(list.Name)).Where(row => list.Columns.Any(c => !Value(c, $"{list.Name}[{row}].{c.Name}").IsMissing))
            .Select(row => list.Columns.ToDictionary(c => c.Name, c => Value(c, $"{list.Name}[{row}].{c.Name}"), StringComparer.Ordinal))]) is { Items.Count: > 0 } some
            ? some : new InputValue.Nothing()
        : Value(input, input.Name);

    private InputValue Value(CalculatorInput input, string name) => input switch
    {
        Core.Calculators.DateInput => new InputValue.Typed(Day(name)),
        InstantInput => new InputValue.Typed(Day(name) is { Length: > 0 } day ? $"{day}T{Time(name)}{Offset(name)}" : Time(name)),
        _ => new InputValue.Typed(Text(name) ?? ""),
    };

    /// <summary>The day as year-month-day; as typed when it is no real one, so that it is refused and not taken as missing.</summary>
    private string Day(string name) => Date(name) is { IsBlank: false } typed
        ? typed.AsDate()?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? $"{typed.Day}/{typed.Month}/{typed.Year}" : "";

    private string Time(string name) => Text($"{name}.time")?.Trim() is { Length: > 0 } time ? time.Length == 4 ? "0" + time : time : "";

    /// <summary>What was said of a time that was there twice. Of any other time nothing is asked, and nothing that was said before is used.</summary>
    private string Offset(string name)
    {
        RepeatedHour? said = Text($"{name}.{Zone}") switch { SummerTime => RepeatedHour.First, Gmt => RepeatedHour.Second, _ => null };
        return said is { } which && IsRepeated(name) ? LondonTime.Local(Wall(name, which)!.Value.Value).ToString("zzz", CultureInfo.InvariantCulture) : "";
    }

    private Result<DateTimeOffset>? Wall(string name, RepeatedHour repeated) =>
        Date(name).AsDate() is { } day && TimeOnly.TryParseExact(Time(name), WallTimes, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? LondonTime.At(day, time, repeated) : default(Result<DateTimeOffset>?);

    private static void Put(Dictionary<string, string> texts, CalculatorInput input, string name, InputValue? value)
    {
        var text = value switch
        {
            InputValue.WithUnit { Value: InputValue.Number number } => number.Value.ToString(CultureInfo.InvariantCulture),
            InputValue.Number number => number.Value.ToString(CultureInfo.InvariantCulture),
            InputValue.Text words => words.Value,
            InputValue.Flag flag => flag.Value ? "yes" : "no",
            _ => null,
        };
        if (text is null) return;
        if (input is not (Core.Calculators.DateInput or InstantInput)) texts[name] = text;
        else if (DateOnly.TryParseExact(text.Split('T')[0], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            var typed = TypedDate.From(day);
            (texts[$"{name}.day"], texts[$"{name}.month"], texts[$"{name}.year"]) = (typed.Day!, typed.Month!, typed.Year!);
            if (input is InstantInput) texts[$"{name}.time"] = text.Split('T') is [_, { Length: >= 5 } time] ? time : "";
        }
    }

    private static IEnumerable<string> Names(CalculatorInput input, string name) => input switch
    {
        Core.Calculators.DateInput => [$"{name}.day", $"{name}.month", $"{name}.year"],
        InstantInput => [$"{name}.day", $"{name}.month", $"{name}.year", $"{name}.time", $"{name}.{Zone}"],
        _ => [name],
    };

    private static IEnumerable<RowsInput> Lists(Calculator calculator) => calculator.Inputs.OfType<RowsInput>();
}
