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

    /// <summary>Where the plan stands when a patient may have said no, or may have turned 16.</summary>
    /// <param name="latest">Number of the newest version, 1 or more.</param>
    /// <param name="confirmed">Number of the newest version that was agreed and not taken back; null when none is.</param>
    /// <param name="withdrawn">True when the patient said no after the newest agreement.</param>
    /// <param name="since16">True when <see cref="AskAt16"/> gives a day that has come.</param>
    public static ConsentStanding Of(int latest, int? confirmed, bool withdrawn, bool since16) => Of(latest, confirmed) switch
    {
        ConsentStanding.NotConfirmed => withdrawn ? ConsentStanding.Withdrawn : ConsentStanding.NotConfirmed,
        var standing => since16 ? ConsentStanding.NeedsOwnAgreement : standing,
    };

    /// <summary>Age in whole years from which a young person is asked themselves. Whether they are able to decide is still assessed by whoever asks.</summary>
    /// <remarks>Source: Family Law Reform Act 1969, section 8.</remarks>
    public const int OwnAge = 16;

    /// <summary>Age in years from which nobody has parental responsibility for somebody. Source: Children Act 1989, section 105.</summary>
    public const int AdultAge = 18;

    /// <summary>The day from which an agreement has to be asked of the patient themselves: their birthday of <see cref="OwnAge"/> years. Null when it has not: they agreed themselves, were of that age then, or their date of birth is not known.</summary>
    /// <param name="born">Date of birth; null when it is not known.</param>
    /// <param name="agreedOn">The day of the agreement, in London.</param>
    /// <param name="onBehalf">True when somebody agreed for the patient.</param>
    public static DateOnly? AskAt16(DateOnly? born, DateOnly agreedOn, bool onBehalf) =>
        onBehalf && born?.AddYears(OwnAge) is { } birthday && agreedOn < birthday ? birthday : null;
}
