namespace Reconstruct.Core.Calculators;

/// <summary>What the rule of a calculation gives for one set of inputs.</summary>
/// <param name="Results">The results, in the order of the description.</param>
/// <param name="Steps">The rules that fired.</param>
/// <param name="Warnings">Warnings that belong to these inputs; those of the calculation itself are added.</param>
public sealed record CalculatorOutcome(
    IReadOnlyList<CalculatorResult> Results, IReadOnlyList<RuleStep> Steps, params IReadOnlyList<string> Warnings);
