namespace Reconstruct.Core.Calculators;

/// <summary>One result with its value.</summary>
/// <param name="Spec">What it is.</param>
/// <param name="Value">Its value, in the declared unit.</param>
/// <param name="Low">Lower end of the interval; null when there is none.</param>
/// <param name="High">Upper end of the interval; null when there is none.</param>
public sealed record CalculatorResult(ResultSpec Spec, ResultValue Value, double? Low = null, double? High = null);
