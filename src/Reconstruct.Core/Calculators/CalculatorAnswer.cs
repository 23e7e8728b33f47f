namespace Reconstruct.Core.Calculators;

/// <summary>What a calculation says: its results, the rules that fired and where they were read.</summary>
/// <param name="Calculator">The calculation, with its id and version.</param>
/// <param name="Results">The results, in the order of the description.</param>
/// <param name="Steps">The rules that fired and why.</param>
/// <param name="Warnings">The warnings of the calculation, then those for these inputs.</param>
/// <param name="Sources">Every source that the answer rests on, with its standing.</param>
/// <param name="Used">What was put in, as a table.</param>
public sealed record CalculatorAnswer(
    Calculator Calculator,
    IReadOnlyList<CalculatorResult> Results,
    IReadOnlyList<RuleStep> Steps,
    IReadOnlyList<string> Warnings,
    IReadOnlyList<Source> Sources,
    CalculatorResult Used)
{
    /// <summary>The value of a result; throws when there is no result of that name.</summary>
    public ResultValue this[string name] => Results.Single(r => string.Equals(r.Spec.Name, name, StringComparison.Ordinal)).Value;
}
