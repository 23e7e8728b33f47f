namespace Reconstruct.Core.Clocks;

/// <summary>The dates of a cancer pathway. One that exists is in order; a date that is null has not happened or is not known.</summary>
public sealed record CancerPathway
{
    /// <summary>Code of a date that lies before the one it must follow.</summary>
    public const string OrderCode = "cancer-date-order";

    /// <summary>Code of two starts for the 31-day standard.</summary>
    public const string TwoStartsCode = "cancer-two-31-day-starts";

    private CancerPathway()
    {
    }

    /// <summary>How the patient came.</summary>
    public CancerRoute Route { get; private init; }

    /// <summary>Day the referral was received, or day of the consultant's upgrade; taken as day 0.</summary>
    public DateOnly? ReceivedOn { get; private init; }

    /// <summary>Day the patient was told the diagnosis, or that it is not cancer.</summary>
    public DateOnly? ToldOn { get; private init; }

    /// <summary>Day 0 of the 31-day standard: decision to treat, or earliest clinically appropriate date.</summary>
    public DateOnly? ReadyToTreatOn { get; private init; }

    /// <summary>Day of treatment.</summary>
    public DateOnly? TreatedOn { get; private init; }

    /// <summary>Takes the dates, or gives every reason why they cannot be right.</summary>
    /// <param name="route">How the patient came.</param>
    /// <param name="receivedOn">Receipt of the referral, or the upgrade.</param>
    /// <param name="toldOn">The patient was told; not before receipt.</param>
    /// <param name="decisionToTreatOn">Decision to treat; not before receipt, and not together with the next.</param>
    /// <param name="earliestAppropriateOn">Earliest clinically appropriate date.</param>
    /// <param name="treatedOn">Treatment; not before receipt nor before the start of the 31 days.</param>
    public static Result<CancerPathway> Make(
        CancerRoute route, DateOnly? receivedOn, DateOnly? toldOn, DateOnly? decisionToTreatOn, DateOnly? earliestAppropriateOn, DateOnly? treatedOn)
    {
        var refusals = new List<Refusal>();
        if (toldOn < receivedOn) refusals.Add(new(OrderCode, "The patient cannot be told before the referral was received", "toldOn"));
        if (decisionToTreatOn < receivedOn) refusals.Add(new(OrderCode, "The decision to treat cannot come before the referral was received", "decisionToTreatOn"));
        if (treatedOn < receivedOn) refusals.Add(new(OrderCode, "Treatment cannot come before the referral was received", "treatedOn"));
        if (decisionToTreatOn is not null && earliestAppropriateOn is not null)
            refusals.Add(new(TwoStartsCode, "Enter the decision to treat or the earliest clinically appropriate date, not both", "earliestClinicallyAppropriateOn"));
        if (treatedOn < (decisionToTreatOn ?? earliestAppropriateOn))
            refusals.Add(new(OrderCode, "Treatment cannot come before the day from which its 31 days count", "treatedOn"));
        return refusals.Count > 0 ? refusals : new CancerPathway
        {
            Route = route,
            ReceivedOn = receivedOn,
            ToldOn = toldOn,
            ReadyToTreatOn = decisionToTreatOn ?? earliestAppropriateOn,
            TreatedOn = treatedOn,
        };
    }
}
