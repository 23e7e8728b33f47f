using System.Text.Json.Nodes;

namespace Reconstruct.Core.Calculators;

/// <summary>One of several choices.</summary>
/// <param name="Name">Name in the interface.</param>
/// <param name="Label">The question for people.</param>
/// <param name="Options">Value in the interface and words for people, in order.</param>
public sealed record ChoiceInput(string Name, string Label, IReadOnlyList<(string Value, string Words)> Options) : CalculatorInput(Name, Label)
{
    /// <inheritdoc />
    public override string Kind => "choice";

    /// <inheritdoc />
    public override IEnumerable<KeyValuePair<string, JsonNode?>> Limits() =>
        [new("options", new JsonArray([.. Options.Select(o => new JsonObject { ["value"] = o.Value, ["label"] = o.Words })]))];

    /// <inheritdoc />
    protected override Result<object> Take(InputValue value, string field)
    {
        if (TextInput.Characters(value) is not { } text) return InputRefusals.Type(this, field, "text");
        return Options.Any(o => string.Equals(o.Value, text, StringComparison.Ordinal)) ? text : InputRefusals.Choice(this, field, Options.Select(o => o.Value));
    }
}
