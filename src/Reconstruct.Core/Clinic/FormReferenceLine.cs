namespace Reconstruct.Core.Clinic;

/// <summary>A value that a form gives to read a worked-out value against. There is none without its source.</summary>
/// <param name="Value">Where it lies, in the unit of the value.</param>
/// <param name="Text">What it is, such as "mean of adults before an operation".</param>
/// <param name="Source">Where it was read.</param>
public sealed record FormReferenceLine(decimal Value, string Text, string Source);
