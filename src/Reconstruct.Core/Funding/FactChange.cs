namespace Reconstruct.Core.Funding;

/// <summary>One fact of a set of changes.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="From">What it is now; null when it is not known.</param>
/// <param name="To">The nearest value that would do.</param>
/// <param name="Needed">Everything that would do, in words, such as "below 27 kg/m²".</param>
public sealed record FactChange(Fact Fact, double? From, double To, string Needed);
