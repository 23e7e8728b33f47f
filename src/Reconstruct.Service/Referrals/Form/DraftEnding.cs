namespace Reconstruct.Service.Referrals.Form;

/// <summary>How a draft ended. Nothing of it is deleted.</summary>
public enum DraftEnding
{
    Sent,
    Discarded,
}
