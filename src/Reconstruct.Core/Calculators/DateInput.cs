using System.Globalization;
using System.Text.Json.Nodes;

namespace Reconstruct.Core.Calculators;

/// <summary>A day as year-month-day, from 1900 to 2199.</summary>
/// <param name="Name">Name in the interface.</param>
/// <param name="Label">Name for people.</param>
public sealed record DateInput(string Name, string Label) : CalculatorInput(Name, Label)
{
    /// <summary>The first day that is taken.</summary>
    public static readonly DateOnly Min = new(1900, 1, 1);

    /// <summary>The last day that is taken.</summary>
    public static readonly DateOnly Max = new(2199, 12, 31);

    /// <inheritdoc />
    public override string Kind => "date";

    /// <inheritdoc />
    public override IEnumerable<KeyValuePair<string, JsonNode?>> Limits() => [new("min", "1900-01-01"), new("max", "2199-12-31")];

    /// <inheritdoc />
    protected override Result<object> Take(InputValue value, string field)
    {
        if (!DateOnly.TryParseExact(TextInput.Characters(value), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return InputRefusals.Type(this, field, "a date like 2026-04-01");
        return date >= Min && date <= Max ? date : InputRefusals.Range(this, field, "from 1900 to 2199");
    }
}
