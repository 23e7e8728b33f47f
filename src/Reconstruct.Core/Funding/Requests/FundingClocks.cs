using Reconstruct.Core.Clocks;

namespace Reconstruct.Core.Funding.Requests;

/// <summary>Due times of requests. They are times of a request alone: nothing here starts, stops or pauses a waiting-time clock.</summary>
/// <remarks>
/// A board's days to decide are its own where it has set them, else <see cref="FundingTimes.OfOneForm"/>. The days that whoever applies has for their own steps are this service's choice;
/// no source was found. Asking for information does not move the day by which a decision is due: who waits is the patient.
/// </remarks>
/// <param name="ByBoard">Times that boards have set, by ODS code.</param>
public sealed record FundingClocks(IReadOnlyDictionary<string, FundingTimes> ByBoard)
{
    /// <summary>No board has set its own times.</summary>
    public static readonly FundingClocks Standard = new(new Dictionary<string, FundingTimes>());

    /// <summary>The times of one board.</summary>
    public FundingTimes Of(string board) => ByBoard.TryGetValue(board, out var own) ? own : FundingTimes.OfOneForm;

    /// <summary>When a board's decision is due: the end of the London day so many days after <paramref name="from"/>.</summary>
    public DateTimeOffset Decision(DateTimeOffset from, string board, FundingUrgency urgency) => EndOfDay(from, Of(board).Days(urgency));

    /// <summary>When a step of whoever applies is due: 1 day while life is at risk, 7 while delay is not appropriate, else 14.</summary>
    public static DateTimeOffset Step(DateTimeOffset from, FundingUrgency urgency) => EndOfDay(from, urgency switch
    {
        FundingUrgency.LifeAtRisk => 1,
        FundingUrgency.DelayNotAppropriate => 7,
        _ => 14,
    });

    private static DateTimeOffset EndOfDay(DateTimeOffset from, int days) =>
        LondonTime.StartOf(LondonTime.DateOf(from).AddDays(days + 1)).ToUniversalTime().AddMicroseconds(-1);
}
