namespace Reconstruct.Core.Surgeons;

/// <summary>After how many days a check stops counting. A setting of the service: employers are told to check again "regularly", without a figure.</summary>
/// <param name="RegistrationDays">Registration, licence and Specialist Register, days, 1 to 3,660.</param>
/// <param name="OtherDays">Every other claim, days, 1 to 3,660.</param>
/// <param name="AskAheadDays">How many days before the end a new check is asked for, 0 to 365.</param>
public sealed record CheckIntervals(int RegistrationDays, int OtherDays, int AskAheadDays)
{
    /// <summary>What a service has that has set nothing: own choice of this project, not a national figure.</summary>
    public static CheckIntervals Usual { get; } = new(RegistrationDays: 90, OtherDays: 365, AskAheadDays: 28);

    private const int LongestDays = 3660;
    private const int LongestAhead = 365;

    /// <summary>The same intervals, when each is in its range; throws when the settings of the service are not.</summary>
    public CheckIntervals Checked()
    {
        Check(RegistrationDays, 1, LongestDays, nameof(RegistrationDays));
        Check(OtherDays, 1, LongestDays, nameof(OtherDays));
        Check(AskAheadDays, 0, LongestAhead, nameof(AskAheadDays));
        return this;
    }

    /// <summary>The days for one claim.</summary>
    public int Days(ClaimKind claim) => claim is ClaimKind.Registration or ClaimKind.SpecialistRegister ? RegistrationDays : OtherDays;

    /// <summary>The last day on which a check counts: the interval from its day, or the day that the document itself ends, whichever comes first. Null when it found nothing out.</summary>
    /// <param name="claim">What was checked.</param>
    /// <param name="result">What was found.</param>
    /// <param name="checkedOn">The day of the check.</param>
    /// <param name="endsOn">The day that a certificate or membership ends; null when it says none.</param>
    public DateOnly? CountsUntil(ClaimKind claim, CheckResult result, DateOnly checkedOn, DateOnly? endsOn)
    {
        if (result == CheckResult.CouldNotCheck) return null;
        var usual = checkedOn.AddDays(Days(claim));
        return endsOn < usual ? endsOn : usual;
    }

    private static void Check(int days, int least, int most, string name)
    {
        if (days < least || days > most) throw new ArgumentOutOfRangeException(name, days, $"It must be {least} to {most} days");
    }
}
