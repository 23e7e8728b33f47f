namespace Reconstruct.Core.Funding;

/// <summary>A fact with the value it has for one person.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Value">In the fact's unit; 1 or 0 for yes or no; the place of a choice.</param>
/// <param name="Origin">Where it came from, such as <c>record</c> or <c>patient</c>; null when that was not said.</param>
public sealed record FactValue(Fact Fact, double Value, string? Origin = null)
{
    /// <summary>The value in words.</summary>
    public string Words => Fact.Words(Value);
}
