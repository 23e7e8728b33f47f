using System.Globalization;
using System.Text.Json.Nodes;

namespace Reconstruct.Core.Calculators;

/// <summary>A whole number with a unit and a range that includes both ends.</summary>
/// <param name="Name">Name in the interface.</param>
/// <param name="Label">Name for people.</param>
/// <param name="UnitName">Unit; null for a bare number.</param>
/// <param name="Min">Smallest value.</param>
/// <param name="Max">Largest value.</param>
public sealed record WholeInput(string Name, string Label, string? UnitName, int Min, int Max) : CalculatorInput(Name, Label)
{
    /// <inheritdoc />
    public override string Kind => "whole";

    /// <inheritdoc />
    public override string? Unit => UnitName;

    /// <inheritdoc />
    public override IEnumerable<KeyValuePair<string, JsonNode?>> Limits() => [new("min", Min), new("max", Max)];

    /// <inheritdoc />
    protected override Result<object> Take(InputValue value, string field)
    {
        if (NumberInput.Number(value) is not { } number) return InputRefusals.Type(this, field, "a whole number");
        if (!double.IsFinite(number)) return InputRefusals.NotFinite(this, field);
        if (number != Math.Floor(number)) return InputRefusals.Type(this, field, "a whole number");
        return number >= Min && number <= Max ? (int)number : InputRefusals.Range(this, field, string.Create(CultureInfo.InvariantCulture, $"{Min} to {Max}"));
    }
}
