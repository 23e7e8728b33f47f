namespace Reconstruct.Service.Referrals;

/// <summary>How a referral came.</summary>
public enum ReferralSource
{
    Form,
    Message,
}
