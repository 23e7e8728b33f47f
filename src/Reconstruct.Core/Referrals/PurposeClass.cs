namespace Reconstruct.Core.Referrals;

/// <summary>Reconstructive or cosmetic. Nothing is rejected on this alone: a consultant sees every referral.</summary>
public enum PurposeClass
{
    /// <summary>Restores function or form of missing or damaged tissue.</summary>
    Reconstructive,

    /// <summary>Solely a change to a more desired look.</summary>
    Cosmetic,

    /// <summary>The answers do not decide it, or pull both ways.</summary>
    NeedsAPerson,
}
