namespace Reconstruct.Core.Funding.Requests;

/// <summary>In how many days a board decides, by urgency.</summary>
/// <param name="LifeAtRiskDays">Life at risk; 1 to 365.</param>
/// <param name="DelayNotAppropriateDays">Delay not clinically appropriate; 1 to 365.</param>
/// <param name="RoutineDays">Routine; 1 to 365.</param>
/// <param name="FromBoard">True when the board itself set them here.</param>
public sealed record FundingTimes(int LifeAtRiskDays, int DelayNotAppropriateDays, int RoutineDays, bool FromBoard = false)
{
    /// <summary>One week, three weeks, six weeks. The form says four to six weeks for routine requests; the longer is taken.</summary>
    /// <remarks>Source: one area's form for prior approval and excluded procedures, undated. No national timetable was found.</remarks>
    public static readonly FundingTimes OfOneForm = new(7, 21, 42);

    /// <summary>What must be said wherever these times are shown.</summary>
    public string Standing => FromBoard
        ? "The board set these times for this service."
        : "These times are those of one area's form. They are not a national rule, and this board may work to others.";

    /// <summary>Days for one urgency.</summary>
    public int Days(FundingUrgency urgency) => urgency switch
    {
        FundingUrgency.LifeAtRisk => LifeAtRiskDays,
        FundingUrgency.DelayNotAppropriate => DelayNotAppropriateDays,
        _ => RoutineDays,
    };

    /// <summary>Makes times that a board has set, or refuses them: each 1 to 365 days, and none longer than that of a lower urgency.</summary>
    public static Result<FundingTimes> Make(int lifeAtRiskDays, int delayNotAppropriateDays, int routineDays)
    {
        var inRange = lifeAtRiskDays >= 1 && lifeAtRiskDays <= delayNotAppropriateDays && delayNotAppropriateDays <= routineDays && routineDays <= 365;
        return inRange
            ? new FundingTimes(lifeAtRiskDays, delayNotAppropriateDays, routineDays, FromBoard: true)
            : new Refusal("funding-times", "Times must be from 1 to 365 days, and no longer for life at risk than for delay, nor for delay than for routine");
    }
}
