namespace Reconstruct.Core.Planning.Expansion;

/// <summary>One filling of an expander.</summary>
/// <param name="On">The day.</param>
/// <param name="Ml">What went in, in mL; negative when some was taken out.</param>
/// <param name="Pain">Was there pain that did not settle? Null: not said.</param>
/// <param name="Blanching">Did the skin stay pale? Null: not said.</param>
public sealed record ExpanderFill(DateOnly On, double Ml, bool? Pain, bool? Blanching);
