namespace Reconstruct.Core.Funding.Requests;

/// <summary>Moves requests for funding. What it gives back is open with one owner, one next action and one due time, or it is closed or withdrawn.</summary>
/// <remarks>It knows nothing of waiting-time clocks: asking for funding never stops or pauses one.</remarks>
public static class FundingCaseMachine
{
    /// <summary>The longest text that somebody may enter in one place.</summary>
    public const int LongestText = 4000;

    /// <summary>The position after an event, or every reason why the event is not allowed.</summary>
    /// <param name="position">Where the request stands; null before its first event.</param>
    /// <param name="happened">What happened. Due times count from its instant, so that a replay gives the same.</param>
    /// <param name="now">Now: an event after it is refused, and so is one before the last.</param>
    /// <param name="clocks">Due times.</param>
    public static Result<FundingCasePosition> Apply(FundingCasePosition? position, FundingCaseEvent happened, DateTimeOffset now, FundingClocks clocks)
    {
        if (FundingCaseRules.Move(position?.State, happened, position?.Facts) is not { } state)
            return new Refusal("funding-step-not-allowed", position is null ? "A request begins with a draft" : "This cannot be done where the request stands now");
        var faults = Faults(position, happened, now).ToList();
        if (faults.Count > 0) return faults;

        var facts = FactsAfter(position?.Facts, happened, clocks);
        return new FundingCasePosition(state, Duty(state, facts, happened.At), facts);
    }

    /// <summary>The position after every event in turn, or the refusals of the first that is not allowed, with its number as the field.</summary>
    public static Result<FundingCasePosition> Replay(IEnumerable<FundingCaseEvent> events, FundingClocks clocks)
    {
        FundingCasePosition? position = null;
        var number = 0;
        foreach (var happened in events)
        {
            number++;
            var next = Apply(position, happened, happened.At, clocks);
            if (!next.Ok) return next.Refusals.Select(r => r with { Field = $"event {number}" }).ToList();
            position = next.Value;
        }

        return position is null ? new Refusal("funding-step-not-allowed", "A request begins with a draft") : position;
    }

    private static IEnumerable<Refusal> Faults(FundingCasePosition? position, FundingCaseEvent happened, DateTimeOffset now)
    {
        if (happened.At > now) yield return new("funding-step-in-future", "The time must not be in the future");
        if (position is not null && happened.At < position.Facts.LastAt) yield return new("funding-step-out-of-order", "The time must not be before that of the last step");
        foreach (var fault in Content(position, happened)) yield return fault;
    }

    private static IEnumerable<Refusal> Content(FundingCasePosition? position, FundingCaseEvent happened) => happened switch
    {
        FundingCaseEvent.Drafted { Applicant.CanApply: false } => [new("applicant-cannot-apply", "A request is made by who referred, a coordinator or a surgeon")],
        FundingCaseEvent.Drafted { Board: "" } => [new("board-missing", "Select the board", "board")],
        FundingCaseEvent.Sent { Criteria.Count: 0 } => [new("criteria-missing", "A request has at least one criterion that an answer can name")],
        FundingCaseEvent.Sent sent when !Enum.IsDefined(sent.Request) => [new("kind-missing", "Select what you ask for", "kind")],
        FundingCaseEvent.Sent sent when !Enum.IsDefined(sent.Urgency) => [new("urgency-missing", "Select how soon a decision is needed", "urgency")],
        FundingCaseEvent.InformationAsked asked => Text(asked.Question, "question-missing", "Enter your question", "question"),
        FundingCaseEvent.InformationGiven given => Text(given.Answer, "answer-missing", "Enter the answer", "answer"),
        FundingCaseEvent.Appealed appealed => Text(appealed.Grounds, "grounds-missing", "Enter why you do not agree", "grounds"),
        FundingCaseEvent.Closed closed => Text(closed.Next, "next-missing", "Enter what happens now", "next"),
        FundingCaseEvent.Withdrawn withdrawn => Text(withdrawn.Reason, "reason-missing", "Enter why the request is taken back", "reason"),
        FundingCaseEvent.Decided decided => decided.Ruling.Faults(position!.Facts.Criteria),
        _ => [],
    };

    private static Refusal[] Text(string text, string code, string message, string field) => text switch
    {
        _ when string.IsNullOrWhiteSpace(text) => [new(code, message, field)],
        { Length: > LongestText } => [new("text-too-long", $"Text must be {LongestText} characters or fewer", field)],
        _ => [],
    };

    private static FundingCaseFacts FactsAfter(FundingCaseFacts? facts, FundingCaseEvent happened, FundingClocks clocks) => happened switch
    {
        FundingCaseEvent.Drafted drafted => new(drafted.Applicant, drafted.Board, null, FundingUrgency.Routine, [], null, OnAppeal: false, null, drafted.At),
        FundingCaseEvent.Sent sent => facts! with
        {
            Kind = sent.Request,
            Urgency = sent.Urgency,
            Criteria = sent.Criteria,
            DecisionDueAt = clocks.Decision(sent.At, facts.Board, sent.Urgency),
            LastAt = sent.At,
        },
        FundingCaseEvent.Decided decided => facts! with { Ruling = decided.Ruling, LastAt = decided.At },
        FundingCaseEvent.Appealed appealed => facts! with
        {
            OnAppeal = true,
            DecisionDueAt = clocks.Decision(appealed.At, facts.Board, facts.Urgency),
            LastAt = appealed.At,
        },
        _ => facts! with { LastAt = happened.At },
    };

    private static FundingDuty? Duty(FundingCaseState state, FundingCaseFacts facts, DateTimeOffset at)
    {
        if (FundingCaseRules.Action(state, facts) is not { } action) return null;
        var step = FundingClocks.Step(at, facts.Urgency);
        if (FundingCaseRules.WithBoard(state)) return new(facts.BoardOwner, action.Code, action.Words, facts.DecisionDueAt!.Value);
        var sooner = state is FundingCaseState.InformationAsked && facts.DecisionDueAt > at && facts.DecisionDueAt < step;
        return new(facts.Applicant, action.Code, action.Words, sooner ? facts.DecisionDueAt!.Value : step);
    }
}
