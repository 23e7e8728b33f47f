using System.Runtime.InteropServices;

namespace Reconstruct.Core.Funding;

/// <summary>Outcome and reason, without the explanation: what a count over many patients needs.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="Reason">Why.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct FundingVerdict(FundingOutcome Outcome, FundingReason Reason);
