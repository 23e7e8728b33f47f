namespace Reconstruct.Core.Planning.Plans;

/// <summary>What a patient's agreement to one version is worth for the next: nothing, until it is confirmed again.</summary>
public static class PlanConsent
{
    /// <summary>Where the plan stands.</summary>
    /// <param name="latest">Number of the newest version, 1 or more.</param>
    /// <param name="confirmed">Number of the newest version that was agreed; null when none was.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="latest"/> under 1, or <paramref name="confirmed"/> not from 1 to it.</exception>
    public static ConsentStanding Of(int latest, int? confirmed)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(latest, 1);
        if (confirmed is { } number)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(number, 1, nameof(confirmed));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(number, latest, nameof(confirmed));
        }
        return confirmed is null ? ConsentStanding.NotConfirmed : confirmed == latest ? ConsentStanding.Confirmed : ConsentStanding.NeedsConfirmingAgain;
    }
}
