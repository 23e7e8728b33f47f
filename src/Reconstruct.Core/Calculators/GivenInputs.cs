namespace Reconstruct.Core.Calculators;

/// <summary>The inputs of one run, read and checked. Each is asked for by its description.</summary>
public sealed class GivenInputs
{
    private readonly Dictionary<string, object> _values;
    private readonly HashSet<string> _failed;

    private GivenInputs(Dictionary<string, object> values, HashSet<string> failed) => (_values, _failed) = (values, failed);

    /// <summary>The number.</summary>
    public double this[NumberInput input] => (double)Value(input);

    /// <summary>The whole number.</summary>
    public int this[WholeInput input] => (int)Value(input);

    /// <summary>True, false, or null for unknown or left out.</summary>
    public bool? this[YesNoInput input] => Has(input) ? ((YesNo)Value(input)).Value : null;

    /// <summary>The value of the choice.</summary>
    public string this[ChoiceInput input] => (string)Value(input);

    /// <summary>The text.</summary>
    public string this[TextInput input] => (string)Value(input);

    /// <summary>The day.</summary>
    public DateOnly this[DateInput input] => (DateOnly)Value(input);

    /// <summary>The instant.</summary>
    public DateTimeOffset this[InstantInput input] => (DateTimeOffset)Value(input);

    /// <summary>The rows.</summary>
    public IReadOnlyList<GivenInputs> this[RowsInput input] => (List<GivenInputs>)Value(input);

    /// <summary>True when it was given.</summary>
    public bool Has(CalculatorInput input) => _values.ContainsKey(input.Name);

    /// <summary>True when it was read, or may be left out and was.</summary>
    internal bool Settled(CalculatorInput input) => !_failed.Contains(input.Name);

    /// <summary>The number; null when left out.</summary>
    public double? Maybe(NumberInput input) => Has(input) ? this[input] : null;

    /// <summary>The whole number; null when left out.</summary>
    public int? Maybe(WholeInput input) => Has(input) ? this[input] : null;

    /// <summary>The text; null when left out.</summary>
    public string? Maybe(TextInput input) => Has(input) ? this[input] : null;

    /// <summary>The value of the choice; null when left out.</summary>
    public string? Maybe(ChoiceInput input) => Has(input) ? this[input] : null;

    /// <summary>The day; null when left out.</summary>
    public DateOnly? Maybe(DateInput input) => Has(input) ? this[input] : null;

    /// <summary>The instant; null when left out.</summary>
    public DateTimeOffset? Maybe(InstantInput input) => Has(input) ? this[input] : null;

    /// <summary>Reads values against their descriptions, or gives every refusal at once. <paramref name="prefix"/> stands before each field's name.</summary>
    internal static Result<GivenInputs> Read(
        IReadOnlyList<CalculatorInput> inputs, IReadOnlyDictionary<string, InputValue> values, string prefix = "")
    {
        var (given, refusals) = Partly(inputs, values, prefix);
        return refusals.Count > 0 ? refusals : given;
    }

    /// <summary>Reads what can be read, with every refusal of the rest.</summary>
    internal static (GivenInputs Given, List<Refusal> Refusals) Partly(IReadOnlyList<CalculatorInput> inputs, IReadOnlyDictionary<string, InputValue> values, string prefix = "")
    {
        var refusals = values.Keys.Where(name => !inputs.Any(i => string.Equals(i.Name, name, StringComparison.Ordinal))).Select(name => InputRefusals.Unknown(prefix + name)).ToList();
        var read = new Dictionary<string, object>(StringComparer.Ordinal);
        var failed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var input in inputs)
        {
            if (!values.TryGetValue(input.Name, out var value) || value.IsMissing)
            {
                if (!input.Optional && failed.Add(input.Name)) refusals.Add(InputRefusals.Missing(input, prefix + input.Name));
                continue;
            }

            var taken = input.Read(value, prefix + input.Name);
            if (taken.Ok) read[input.Name] = taken.Value;
            else if (failed.Add(input.Name)) refusals.AddRange(taken.Refusals);
        }

        return (new(read, failed), refusals);
    }

    private object Value(CalculatorInput input) => _values.TryGetValue(input.Name, out var value)
        ? value : throw new InvalidOperationException($"Input '{input.Name}' was left out: ask with Maybe");
}
