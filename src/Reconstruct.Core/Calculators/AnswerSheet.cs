namespace Reconstruct.Core.Calculators;

/// <summary>An answer that stands by itself, so that it can be kept: what was put in and what came out still read the same when the rule has changed or is gone.</summary>
/// <param name="CalculatorId">The calculation.</param>
/// <param name="Version">The version of the rule that answered.</param>
/// <param name="Title">Name of the calculation for people.</param>
/// <param name="MustNotBeUsedFor">What it must not be used for.</param>
/// <param name="Used">What was put in, as a table.</param>
/// <param name="Results">The results, without the inputs.</param>
/// <param name="Steps">The rules that fired and why.</param>
/// <param name="Warnings">The warnings.</param>
/// <param name="Sources">Every source that the answer rests on.</param>
public sealed record AnswerSheet(
    string CalculatorId,
    string Version,
    string Title,
    string MustNotBeUsedFor,
    CalculatorResult Used,
    IReadOnlyList<CalculatorResult> Results,
    IReadOnlyList<RuleStep> Steps,
    IReadOnlyList<string> Warnings,
    IReadOnlyList<Source> Sources)
{
    /// <summary>The sheet of an answer.</summary>
    public static AnswerSheet Of(CalculatorAnswer answer) => new(
        answer.Calculator.Id, answer.Calculator.Version, answer.Calculator.Title, answer.Calculator.MustNotBeUsedFor, answer.Used,
        [.. answer.Results.Where(r => r.Spec != InputEcho.Spec)], answer.Steps, answer.Warnings, answer.Sources);
}
