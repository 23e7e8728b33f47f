using Reconstruct.Core.Pathways;

namespace Reconstruct.Core.Referrals;

/// <summary>One reason why a referral must not wait.</summary>
/// <param name="Code">Stable kebab-case code.</param>
/// <param name="What">What was found.</param>
/// <param name="Act">What the referrer does now, as well as sending the referral.</param>
/// <param name="Urgency">How soon this service's steps are due.</param>
/// <param name="SuspectedCancer">True when it goes by the urgent suspected cancer route.</param>
/// <param name="Source">The rule.</param>
public sealed record RedFlag(string Code, string What, string Act, PathwayUrgency Urgency, bool SuspectedCancer, Source Source);
