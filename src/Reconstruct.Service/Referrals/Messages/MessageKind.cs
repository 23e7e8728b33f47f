namespace Reconstruct.Service.Referrals.Messages;

/// <summary>What a message asks for.</summary>
public enum MessageKind
{
    New,
    Update,
    Cancel,
}
