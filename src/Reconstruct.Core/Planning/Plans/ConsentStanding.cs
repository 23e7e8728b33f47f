namespace Reconstruct.Core.Planning.Plans;

/// <summary>Whether the patient has seen and agreed the plan as it is now.</summary>
public enum ConsentStanding
{
    /// <summary>No version was ever agreed.</summary>
    NotConfirmed,

    /// <summary>The version as it is now was agreed.</summary>
    Confirmed,

    /// <summary>An earlier version was agreed; it was changed since.</summary>
    NeedsConfirmingAgain,

    /// <summary>It was agreed for a child who has turned 16 since: they are asked themselves.</summary>
    NeedsOwnAgreement,

    /// <summary>The patient said no after they had agreed.</summary>
    Withdrawn,
}
