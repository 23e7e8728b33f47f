using Reconstruct.Core.Funding.Requests;

namespace Reconstruct.Service.Funding.Requests;

/// <summary>A criterion of the stored decision, and what the request says to it.</summary>
/// <param name="Statement">Why the patient is an exception, or what shows it; null where nothing was said.</param>
public sealed record RequestPoint(FundingPoint Point, string? Statement);
