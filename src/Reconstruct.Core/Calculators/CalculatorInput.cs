using System.Text.Json.Nodes;

namespace Reconstruct.Core.Calculators;

/// <summary>One input of a calculation, described so that a page and an interface can be made from it.</summary>
/// <param name="Name">Name in the interface: full words with the unit, such as <c>burnPercent</c>.</param>
/// <param name="Label">Name for people.</param>
public abstract record CalculatorInput(string Name, string Label)
{
    /// <summary>What helps to answer it; null when nothing is needed.</summary>
    public string? Hint { get; init; }

    /// <summary>True when it may be left out.</summary>
    public bool Optional { get; init; }

    /// <summary>Kind, as the interface names it.</summary>
    public abstract string Kind { get; }

    /// <summary>Declared unit; null when it has none.</summary>
    public virtual string? Unit => null;

    /// <summary>Reads a value that is not missing, or gives every reason why not. <paramref name="field"/> is how refusals name it.</summary>
    public Result<object> Read(InputValue value, string field) => value switch
    {
        InputValue.Twice => InputRefusals.Twice(field),
        InputValue.WithUnit given when !UnitSpelling.Same(given.Unit, Unit) => InputRefusals.Unit(this, field),
        InputValue.WithUnit given => Take(given.Value, field),
        _ => Take(value, field),
    };

    /// <summary>Range, choices and the like, for the description in JSON.</summary>
    public virtual IEnumerable<KeyValuePair<string, JsonNode?>> Limits() => [];

    /// <summary>Reads a value whose unit has been checked.</summary>
    protected abstract Result<object> Take(InputValue value, string field);
}
