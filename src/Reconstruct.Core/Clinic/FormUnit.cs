namespace Reconstruct.Core.Clinic;

/// <summary>The one unit that a question is answered in, so that no two units are ever compared.</summary>
/// <param name="Code">UCUM code, such as <c>mm</c> or <c>cm2</c>.</param>
/// <param name="Text">As it stands beside the input, such as "mm".</param>
public sealed record FormUnit(string Code, string Text);
