using Reconstruct.Core.Planning.Burns;

namespace Reconstruct.Core.Calculators;

/// <summary>One calculation, described once: the page, the JSON and the test of its examples all come from this.</summary>
public sealed record Calculator
{
    /// <summary>Stable kebab-case id.</summary>
    public required string Id { get; init; }

    /// <summary>Version of the rule; it changes when an answer can change.</summary>
    public required string Version { get; init; }

    /// <summary>Name for people.</summary>
    public required string Title { get; init; }

    /// <summary>What it is for.</summary>
    public required string Purpose { get; init; }

    /// <summary>What it must not be used for.</summary>
    public required string MustNotBeUsedFor { get; init; }

    /// <summary>Its inputs, in the order of the form.</summary>
    public required IReadOnlyList<CalculatorInput> Inputs { get; init; }

    /// <summary>Its results, in the order they are shown.</summary>
    public required IReadOnlyList<ResultSpec> Results { get; init; }

    /// <summary>Where its rules were read.</summary>
    public required IReadOnlyList<Source> Sources { get; init; }

    /// <summary>Warnings that every answer carries.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>Worked examples; at least one.</summary>
    public required IReadOnlyList<WorkedExample> Examples { get; init; }

    /// <summary>The rule itself.</summary>
    public required Func<GivenInputs, CalculatorContext, Result<CalculatorOutcome>> Rule { get; init; }

    /// <summary>Rules over several inputs that refuse. Each is judged as soon as its own inputs are read, whatever is wrong with the others.</summary>
    public IReadOnlyList<CrossCheck> Checks { get; init; } = [];

    /// <summary>
    /// Reads the inputs and answers; or refuses, naming every fault of every input, and of inputs held against each other, at once. A probability outside 0 to 100% is refused whatever the rule
    /// says: such a model is wrong (source: <see cref="MortalitySources.Bounded"/>).
    /// </summary>
    public Result<CalculatorAnswer> Run(IReadOnlyDictionary<string, InputValue> inputs, CalculatorContext context)
    {
        var (given, refusals) = GivenInputs.Partly(Inputs, inputs);
        refusals.AddRange(Checks.Where(c => c.Of.All(given.Settled)).SelectMany(c => c.Refuse(given)));
        return refusals.Count > 0 ? refusals.Distinct().ToList() : Rule(given, context).Then(Bounded).Then<CalculatorAnswer>(outcome => new CalculatorAnswer(
            this, outcome.Results, outcome.Steps, [.. Warnings, .. outcome.Warnings],
            [.. Sources.Concat(outcome.Steps.Select(s => s.Source)).Distinct()], InputEcho.Of(Inputs, given)));
    }

    private static Result<CalculatorOutcome> Bounded(CalculatorOutcome outcome)
    {
        var refusals = outcome.Results.Where(r => r.Spec.IsRisk)
            .SelectMany(r => new[] { (r.Value as ResultValue.Number)?.Value, r.Low, r.High }.OfType<double>())
            .SelectMany(percent => PercentRange.Make(percent, percent).Refusals).Distinct().ToList();
        return refusals.Count > 0 ? refusals : outcome;
    }

    /// <summary>Two descriptions are the same calculation when id and version are.</summary>
    public bool Equals(Calculator? other) => other is not null && (Id, Version).Equals((other.Id, other.Version));

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Id, Version);
}
