using System.Globalization;
using System.Text.Json.Nodes;

namespace Reconstruct.Core.Calculators;

/// <summary>A number with a unit and a range that includes both ends. NaN and infinities are refused.</summary>
/// <param name="Name">Name in the interface.</param>
/// <param name="Label">Name for people.</param>
/// <param name="UnitName">Unit; null for a bare number.</param>
/// <param name="Min">Smallest value.</param>
/// <param name="Max">Largest value.</param>
public sealed record NumberInput(string Name, string Label, string? UnitName, double Min, double Max) : CalculatorInput(Name, Label)
{
    /// <inheritdoc />
    public override string Kind => "number";

    /// <inheritdoc />
    public override string? Unit => UnitName;

    /// <inheritdoc />
    public override IEnumerable<KeyValuePair<string, JsonNode?>> Limits() => [new("min", Min), new("max", Max)];

    /// <inheritdoc />
    protected override Result<object> Take(InputValue value, string field)
    {
        if (Number(value) is not { } number) return InputRefusals.Type(this, field, "a number");
        if (!double.IsFinite(number)) return InputRefusals.NotFinite(this, field);
        return number >= Min && number <= Max ? number : InputRefusals.Range(this, field, string.Create(CultureInfo.InvariantCulture, $"{Min} to {Max}"));
    }

    /// <summary>The number in a value; null when it holds none.</summary>
    internal static double? Number(InputValue value) => value switch
    {
        InputValue.Number number => number.Value,
        InputValue.Typed typed when double.TryParse(typed.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
        _ => null,
    };
}
