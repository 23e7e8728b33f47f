using System.Globalization;
using Reconstruct.Core.Clocks;

namespace Reconstruct.Core.Calculators;

/// <summary>Every input again as a table of results, so that a sheet with an answer on it also shows what was put in.</summary>
public static class InputEcho
{
    /// <summary>What stands there for an input that was left out.</summary>
    public const string NotGiven = "not given";

    /// <summary>The result that holds them.</summary>
    public static readonly ResultSpec Spec = new("inputsUsed", "What was put in", "rows");

    /// <summary>One row an input, and one a cell where there are rows; an input that was left out says so.</summary>
    public static CalculatorResult Of(IReadOnlyList<CalculatorInput> inputs, GivenInputs given) =>
        Spec.Is(ResultValue.Table(inputs.SelectMany(i => Lines(i, given, "")), ("input", l => l.Label), ("value", l => l.Value), ("unit", l => l.Unit ?? "")));

    private static IEnumerable<(string Label, string Value, string? Unit)> Lines(CalculatorInput input, GivenInputs given, string before) => input switch
    {
        RowsInput rows when given.Has(rows) =>
            given[rows].SelectMany((row, i) => rows.Columns.Where(row.Has).SelectMany(c => Lines(c, row, $"{rows.Label}, row {i + 1}: "))),
        _ => [(before + input.Label, given.Has(input) ? Words(input, given) : NotGiven, input.Unit)],
    };

    private static string Words(CalculatorInput input, GivenInputs given) => input switch
    {
        NumberInput number => given[number].ToString(CultureInfo.InvariantCulture),
        WholeInput whole => given[whole].ToString(CultureInfo.InvariantCulture),
        YesNoInput yesNo => given[yesNo] switch { true => "yes", false => "no", null => "unknown" },
        ChoiceInput choice => choice.Options.First(o => o.Value == given[choice]).Words,
        TextInput text => given[text],
        DateInput date => given[date].ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        InstantInput instant => LondonTime.Words(given[instant]),
        _ => throw new InvalidOperationException($"No words for an input of kind {input.Kind}"),
    };
}
