using Reconstruct.Core.Calculators;

namespace Reconstruct.Core.Funding;

/// <summary>One person's answers, checked against the catalogue. What is not in it is not known. It never changes.</summary>
public sealed class Facts
{
    private readonly double[] _values;
    private readonly string?[] _origins;

    private Facts(FactCatalogue catalogue, double[] values, string?[] origins) => (Catalogue, _values, _origins) = (catalogue, values, origins);

    /// <summary>The facts there are.</summary>
    public FactCatalogue Catalogue { get; }

    /// <summary>The values by <see cref="Fact.Index"/>; NaN for what is not known.</summary>
    public ReadOnlySpan<double> Values => _values;

    /// <summary>What is known, in the order of the catalogue.</summary>
    public IEnumerable<FactValue> Given => Catalogue.All.Where(Knows).Select(f => new FactValue(f, _values[f.Index], _origins[f.Index]));

    /// <summary>The value; null when it is not known.</summary>
    public double? this[Fact fact] => Knows(fact) ? _values[fact.Index] : null;

    /// <summary>Nothing is known.</summary>
    public static Facts None(FactCatalogue catalogue) => new(catalogue, catalogue.Blank(), new string?[catalogue.Count]);

    /// <summary>Reads answers as they were sent or typed, or gives every refusal at once: unknown fact, wrong kind, unit, range or choice, contradiction.</summary>
    /// <param name="catalogue">The facts there are.</param>
    /// <param name="inputs">Value by fact id.</param>
    /// <param name="origin">Where they came from; null when that is not said.</param>
    /// <param name="prefix">What stands before a fact's id in the field of a refusal.</param>
    public static Result<Facts> Read(FactCatalogue catalogue, IReadOnlyDictionary<string, InputValue> inputs, string? origin = null, string prefix = "") =>
        Read(catalogue, inputs, _ => origin, prefix);

    /// <summary>The same for answers that came from different places.</summary>
    /// <param name="catalogue">The facts there are.</param>
    /// <param name="inputs">Value by fact id.</param>
    /// <param name="originOf">Where a value came from, by fact id; null when that is not said.</param>
    /// <param name="prefix">What stands before a fact's id in the field of a refusal.</param>
    public static Result<Facts> Read(FactCatalogue catalogue, IReadOnlyDictionary<string, InputValue> inputs, Func<string, string?> originOf, string prefix = "")
    {
        var refusals = inputs.Keys.Where(id => catalogue.Find(id) is null).Select(id => FundingRefusals.Fact(prefix + id)).ToList();
        var (values, origins) = (catalogue.Blank(), new string?[catalogue.Count]);
        foreach (var fact in catalogue.All)
        {
            if (!inputs.TryGetValue(fact.Id, out var input)) continue;
            var read = fact.Read(input, prefix + fact.Id);
            if (!read.Ok) refusals.AddRange(read.Refusals);
            else (values[fact.Index], origins[fact.Index]) = (read.Value, double.IsNaN(read.Value) ? null : originOf(fact.Id));
        }

        refusals.AddRange(Contradictions(catalogue, values, prefix));
        return refusals.Count > 0 ? refusals : new Facts(catalogue, values, origins);
    }

    /// <summary>True when the value is known.</summary>
    public bool Knows(Fact fact) => !double.IsNaN(_values[fact.Index]);

    /// <summary>Where a value came from; null when it is not known or that was not said.</summary>
    public string? Origin(Fact fact) => _origins[fact.Index];

    /// <summary>The same with one value set. NaN makes it not known. Refuses a value that the fact cannot have and a contradiction.</summary>
    public Result<Facts> With(Fact fact, double value, string? origin = null)
    {
        var fits = double.IsNaN(value) || (value >= fact.Min && value <= fact.Max && (fact.Kind is FactKind.Number || value == Math.Floor(value)));
        if (!fits) return FundingRefusals.Range(fact, fact.Id);
        var (values, origins) = ((double[])_values.Clone(), (string?[])_origins.Clone());
        (values[fact.Index], origins[fact.Index]) = (value, double.IsNaN(value) ? null : origin);
        var refusals = Contradictions(Catalogue, values, "");
        return refusals.Count > 0 ? refusals : new Facts(Catalogue, values, origins);
    }

    /// <summary>Both together; where both know a fact, the other's value stands. Refuses a contradiction between them.</summary>
    public Result<Facts> With(Facts other)
    {
        var (values, origins) = ((double[])_values.Clone(), (string?[])_origins.Clone());
        foreach (var given in other.Given) (values[given.Fact.Index], origins[given.Fact.Index]) = (given.Value, given.Origin);
        var refusals = Contradictions(Catalogue, values, "");
        return refusals.Count > 0 ? refusals : new Facts(Catalogue, values, origins);
    }

    private static List<Refusal> Contradictions(FactCatalogue catalogue, double[] values, string prefix) =>
        [.. catalogue.Contradictions.Where(c => c.Holds(values)).Select(c => new Refusal(FundingRefusals.ContradictCode, c.Words, prefix + c.Facts[0].Id))];
}
