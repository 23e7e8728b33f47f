using Reconstruct.Core.Funding.Requests;
using Reconstruct.Core.People;

namespace Reconstruct.Core.Tests.Funding.Requests;

/// <summary>One event of every sort at an instant, allowed or not, and short ways to move a request.</summary>
internal static class FundingCaseSamples
{
    internal static readonly DateTimeOffset Start = new(2026, 3, 3, 10, 0, 0, TimeSpan.Zero);
    internal static readonly FundingOwner Gp = new(Role.Referrer, "Y99999");
    internal static readonly string[] Criteria = ["criteria.1", "criteria.2.1"];
    internal static readonly FundingRuling Refused = new(FundingRulingKind.Refused, null, [new("criteria.1", "The angle is too small")]);
    internal static readonly FundingRuling WithConditions = new(FundingRulingKind.ApprovedWithConditions, "One operation", []);

    internal static IReadOnlyList<FundingCaseEvent> At(DateTimeOffset at) =>
    [
        new FundingCaseEvent.Drafted(at, Gp, "QJK"),
        new FundingCaseEvent.Drafted(at, new(Role.Commissioner, "QJK"), "QJK"),
        new FundingCaseEvent.Sent(at, FundingCaseKind.Exceptional, FundingUrgency.Routine, Criteria),
        new FundingCaseEvent.Sent(at, FundingCaseKind.PriorApproval, FundingUrgency.LifeAtRisk, Criteria),
        new FundingCaseEvent.Sent(at, FundingCaseKind.PriorApproval, FundingUrgency.DelayNotAppropriate, []),
        new FundingCaseEvent.InformationAsked(at, "Since when?"),
        new FundingCaseEvent.InformationAsked(at, " "),
        new FundingCaseEvent.InformationGiven(at, "Since May"),
        new FundingCaseEvent.Decided(at, FundingRuling.Approved),
        new FundingCaseEvent.Decided(at, WithConditions),
        new FundingCaseEvent.Decided(at, new(FundingRulingKind.ApprovedWithConditions, null, [])),
        new FundingCaseEvent.Decided(at, Refused),
        new FundingCaseEvent.Decided(at, new(FundingRulingKind.Refused, null, [])),
        new FundingCaseEvent.Decided(at, new(FundingRulingKind.Refused, null, [new("criteria.9", "Because")])),
        new FundingCaseEvent.Appealed(at, "The angle was measured again"),
        new FundingCaseEvent.Closed(at, "Treatment goes on"),
        new FundingCaseEvent.Withdrawn(at, "No longer wanted"),
    ];

    internal static Result<FundingCasePosition> Apply(FundingCasePosition? position, FundingCaseEvent happened) =>
        FundingCaseMachine.Apply(position, happened, happened.At, FundingClocks.Standard);

    /// <summary>The position after events that are all allowed, each an hour after the one before.</summary>
    internal static FundingCasePosition After(params Func<DateTimeOffset, FundingCaseEvent>[] events) =>
        FundingCaseMachine.Replay(events.Select((e, i) => e(Start.AddHours(i))), FundingClocks.Standard).Value;

    internal static FundingCaseEvent Draft(DateTimeOffset at) => new FundingCaseEvent.Drafted(at, Gp, "QJK");

    internal static FundingCaseEvent Send(DateTimeOffset at) => new FundingCaseEvent.Sent(at, FundingCaseKind.Exceptional, FundingUrgency.Routine, Criteria);

    /// <summary>The promise: open with one owner, one action, one due time, or closed with none of them.</summary>
    internal static void Holds(FundingCasePosition position)
    {
        Assert.Equal(position.IsOpen, position.Duty is not null);
        if (position.Duty is not { } duty) return;
        Assert.True(duty.Owner.IsBoard ^ duty.Owner.CanApply);
        Assert.Equal(FundingCaseRules.WithBoard(position.State), duty.Owner.IsBoard);
        Assert.False(string.IsNullOrWhiteSpace(duty.ActionCode) || string.IsNullOrWhiteSpace(duty.ActionWords));
        Assert.True(duty.DueAt > Start);
        if (position.Facts.Ruling is { Kind: FundingRulingKind.Refused } refusal) Assert.Contains(refusal.Reasons, r => position.Facts.Criteria.Contains(r.Criterion));
        if (position.Facts.Ruling is { Kind: FundingRulingKind.ApprovedWithConditions } conditional) Assert.False(string.IsNullOrWhiteSpace(conditional.Conditions));
    }
}
