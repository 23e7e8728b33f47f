namespace Reconstruct.Core.Funding;

/// <summary>Where a policy was read.</summary>
/// <param name="Tag">Short name of the reference, such as <c>LSC-BR</c>.</param>
/// <param name="Source">Citation, day it was read (null when that was not kept) and how far it can be leaned on.</param>
public sealed record PolicySource(string Tag, Source Source);
