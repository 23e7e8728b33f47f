namespace Reconstruct.Core.Calculators;

/// <summary>One result of a calculation, described.</summary>
/// <param name="Name">Name in the interface.</param>
/// <param name="Label">Name for people.</param>
/// <param name="Kind">number, text, yes-no, date, date-time, drawing or rows.</param>
/// <param name="Unit">Unit; null when it has none.</param>
public sealed record ResultSpec(string Name, string Label, string Kind, string? Unit = null)
{
    /// <summary>True when the number is the probability in per cent that something happens to the person it was asked for. A score is none, and neither is a rate of some group.</summary>
    public bool IsRisk { get; init; }

    /// <summary>This result with its value, and an interval in the same unit where there is one.</summary>
    public CalculatorResult Is(ResultValue value, double? low = null, double? high = null) => new(this, value, low, high);
}
