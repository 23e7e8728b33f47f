using System.Text.Json.Nodes;

namespace Reconstruct.Core.Calculators;

/// <summary>A short text. Spaces at the ends are dropped; an empty text is out of range.</summary>
/// <param name="Name">Name in the interface.</param>
/// <param name="Label">Name for people.</param>
/// <param name="MaxLength">Most characters.</param>
public sealed record TextInput(string Name, string Label, int MaxLength = 100) : CalculatorInput(Name, Label)
{
    /// <inheritdoc />
    public override string Kind => "text";

    /// <inheritdoc />
    public override IEnumerable<KeyValuePair<string, JsonNode?>> Limits() => [new("maxLength", MaxLength)];

    /// <inheritdoc />
    protected override Result<object> Take(InputValue value, string field)
    {
        if (Characters(value) is not { } text) return InputRefusals.Type(this, field, "text");
        return text.Length > 0 && text.Length <= MaxLength ? text : InputRefusals.Range(this, field, $"1 to {MaxLength} characters long");
    }

    /// <summary>The trimmed text in a value; null when it holds none.</summary>
    internal static string? Characters(InputValue value) => value switch
    {
        InputValue.Text text => text.Value.Trim(),
        InputValue.Typed typed => typed.Value.Trim(),
        _ => null,
    };
}
