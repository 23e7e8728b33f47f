namespace Reconstruct.Core.Funding.Requests;

/// <summary>Why a request was refused on one criterion.</summary>
/// <param name="Criterion">The criterion's id in the stored decision.</param>
/// <param name="Reason">The reason in words.</param>
public sealed record CriterionReason(string Criterion, string Reason);
