using System.Text.Json.Nodes;

namespace Reconstruct.Core.Calculators;

/// <summary>Yes, no or unknown. Unknown is an answer; left out, an optional one counts as unknown too.</summary>
/// <param name="Name">Name in the interface.</param>
/// <param name="Label">The question for people.</param>
public sealed record YesNoInput(string Name, string Label) : CalculatorInput(Name, Label)
{
    private const string Wanted = "yes, no or unknown";

    /// <inheritdoc />
    public override string Kind => "yes-no-unknown";

    /// <inheritdoc />
    public override IEnumerable<KeyValuePair<string, JsonNode?>> Limits() => [new("options", new JsonArray("yes", "no", "unknown"))];

    /// <inheritdoc />
    protected override Result<object> Take(InputValue value, string field) => value switch
    {
        InputValue.Flag flag => YesNo.Of(flag.Value),
        InputValue.Text text => Word(text.Value, field),
        InputValue.Typed typed => Word(typed.Value, field),
        _ => InputRefusals.Type(this, field, Wanted),
    };

    private Result<object> Word(string word, string field) => word.Trim().ToUpperInvariant() switch
    {
        "YES" => YesNo.Yes,
        "NO" => YesNo.No,
        "UNKNOWN" => YesNo.Unknown,
        _ => InputRefusals.Type(this, field, Wanted),
    };
}
