using Reconstruct.Core.Clocks;
using Reconstruct.NhsUi;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Pathways.Clocks;

/// <summary>Clocks in words.</summary>
public static class ClockWords
{
    /// <summary>For staff: where the 18-week clock stands.</summary>
    public static string Standing(RttClock clock) => clock switch
    {
        { Current: null } => "No clock has started",
        { State: RttState.Running, Current: { } wait } when wait.DaysWaited(clock.AsAt) > WaitingTarget.EighteenWeeks.Days =>
            $"{Weeks(clock)}: past 18 weeks since {Words.Date(wait.BreachDate)}",
        { State: RttState.Running } => $"{Weeks(clock)}: running",
        { State: RttState.Nullified, Current: { } wait } => $"Ended on {Words.Date(wait.Stop)} and not counted",
        { Current: { } wait } => $"{Weeks(clock)}: stopped on {Words.Date(wait.Stop)} (code {wait.StopCode})",
    };

    /// <summary>For the patient: what has passed, and no promise.</summary>
    public static string ForPatient(RttClock clock) => clock switch
    {
        { State: RttState.Running, Current: { } wait } =>
            $"You have waited {Weeks(clock).ToLowerInvariant()} since {Words.Date(wait.Start)}. "
            + $"The NHS counts 18 weeks from then to {Words.Date(wait.LastDayWithin18Weeks)}. That is not a promise of a date for treatment.",
        { State: RttState.Stopped, Current: { } wait } => $"Your wait was counted to {Words.Date(wait.Stop)}. If a decision to treat you comes later, a new wait is counted from that day.",
        { State: RttState.Nullified } => "Your wait ended because the first appointment was missed. A new wait is counted when it is booked again.",
        _ => "No waiting time is being counted.",
    };

    public static string Of(WaitingAnswer answer) => answer.Verdict switch
    {
        WaitingVerdict.Met => $"Met on day {answer.Days}; due by {Words.Date(answer.DueOn)}",
        WaitingVerdict.Breached => $"Day {answer.Days}: past {Words.Date(answer.DueOn)}",
        WaitingVerdict.Running => $"Day {answer.Days}; due by {Words.Date(answer.DueOn)}",
        WaitingVerdict.NotKnown => "Not known: its first day is not known",
        _ => "Not for this kind of referral",
    };

    public static string Of(RttEffect effect) => effect switch
    {
        RttEffect.Started => "Clock starts",
        RttEffect.RanOn => "Clock runs on",
        RttEffect.Stopped => "Clock stops",
        RttEffect.Nullified => "Wait not counted",
        RttEffect.NoClock => "No clock",
        RttEffect.Corrected => "Corrected",
        RttEffect.Flagged => "Look at this",
        _ => "Not yet",
    };

    public static TagColour Colour(RttEffect effect) => effect switch
    {
        RttEffect.Started => TagColour.Blue,
        RttEffect.Stopped => TagColour.Green,
        RttEffect.Flagged => TagColour.Red,
        RttEffect.Nullified => TagColour.Orange,
        _ => TagColour.Grey,
    };

    public static string Standing(Core.SourceStanding standing) => standing switch
    {
        Core.SourceStanding.Primary => "read in the source",
        Core.SourceStanding.Secondary => "read in another text that repeats the rule",
        _ => "worked out from sourced facts",
    };

    private static string Weeks(RttClock clock) => clock.WeeksWaited switch
    {
        0 => clock.DaysWaited == 1 ? "1 day" : $"{clock.DaysWaited} days",
        1 => "1 week",
        var weeks => $"{weeks} weeks",
    };
}
