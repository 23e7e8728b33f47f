namespace Reconstruct.Core.Planning.Burns;

/// <summary>What was published on how well a way of estimating the size of a burn does.</summary>
/// <param name="Method">The way, in words.</param>
/// <param name="ErrorPercent">Mean error in percent of the body surface, too much above 0; null where none was published as a number.</param>
/// <param name="Finding">What was found, and on whom.</param>
/// <param name="Source">Where it was read.</param>
public sealed record TbsaToolError(string Method, double? ErrorPercent, string Finding, Source Source);
