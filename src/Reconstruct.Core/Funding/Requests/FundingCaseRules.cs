namespace Reconstruct.Core.Funding.Requests;

/// <summary>The table of moves, and what each state asks of its owner.</summary>
public static class FundingCaseRules
{
    /// <summary>The state after an event; null when the event is not allowed there.</summary>
    /// <param name="from">The state; null before the first event.</param>
    /// <param name="happened">The event.</param>
    /// <param name="facts">What the request carries; null before the first event.</param>
    public static FundingCaseState? Move(FundingCaseState? from, FundingCaseEvent happened, FundingCaseFacts? facts) => (from, happened) switch
    {
        (null, FundingCaseEvent.Drafted) => FundingCaseState.Draft,
        (FundingCaseState.Draft, FundingCaseEvent.Sent) => FundingCaseState.Sent,
        (FundingCaseState.InformationAsked, FundingCaseEvent.InformationGiven) => FundingCaseState.Answered,
        (FundingCaseState.Sent or FundingCaseState.Answered or FundingCaseState.Appealed, FundingCaseEvent.InformationAsked) => FundingCaseState.InformationAsked,
        (FundingCaseState.Sent or FundingCaseState.Answered or FundingCaseState.InformationAsked or FundingCaseState.Appealed, FundingCaseEvent.Decided) =>
            facts!.OnAppeal ? FundingCaseState.AppealDecided : FundingCaseState.Decided,
        (FundingCaseState.Decided, FundingCaseEvent.Appealed) when facts!.Ruling!.Kind is not FundingRulingKind.Approved => FundingCaseState.Appealed,
        (FundingCaseState.Decided or FundingCaseState.AppealDecided, FundingCaseEvent.Closed) => FundingCaseState.Closed,
        (FundingCaseState.Draft or FundingCaseState.Sent or FundingCaseState.InformationAsked or FundingCaseState.Answered or FundingCaseState.Appealed,
            FundingCaseEvent.Withdrawn) => FundingCaseState.Withdrawn,
        _ => null,
    };

    /// <summary>Code and words of the next action in an open state; null in the two that are not open.</summary>
    public static (string Code, string Words)? Action(FundingCaseState state, FundingCaseFacts facts) => state switch
    {
        FundingCaseState.Draft => ("finish-request", "Finish the request and send it"),
        FundingCaseState.Sent => ("decide-request", "Decide on the request"),
        FundingCaseState.InformationAsked => ("answer-board", "Answer the board's question"),
        FundingCaseState.Answered => ("decide-request", facts.OnAppeal ? "Decide on the appeal with the answer" : "Decide on the request with the answer"),
        FundingCaseState.Decided when facts.Ruling!.Kind is FundingRulingKind.Approved => ("go-on", "Go on with treatment and close the request"),
        FundingCaseState.Decided => ("appeal-or-close", "Talk with the patient: appeal, or close the request"),
        FundingCaseState.Appealed => ("decide-appeal", "Decide on the appeal"),
        FundingCaseState.AppealDecided => ("close-request", "Tell the patient what happens now and close the request"),
        _ => null,
    };

    /// <summary>True where the board has it.</summary>
    public static bool WithBoard(FundingCaseState state) => state is FundingCaseState.Sent or FundingCaseState.Answered or FundingCaseState.Appealed;
}
