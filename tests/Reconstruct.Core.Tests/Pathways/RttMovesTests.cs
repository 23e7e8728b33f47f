using Reconstruct.Core.Clocks;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.Referrals;
using static Reconstruct.Core.Pathways.PathwayEvent;

namespace Reconstruct.Core.Tests.Pathways;

public sealed class RttMovesTests
{
    private static readonly DateTimeOffset At = new(2026, 3, 3, 10, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Day = new(2026, 3, 3);
    private static readonly DocumentId Letter = new(Guid.Parse("01900000-0000-7000-8000-000000000001"));

    public static TheoryData<PathwayEvent, string> Codes => new()
    {
        { new TriageAccepted(At, SubSpecialty.Hand, Priority.P3, null), "20" },
        { new AssessmentBooked(At, At.AddDays(20)), "20" },
        { new RedirectAcknowledged(At, "Ward clerk"), "21" },
        { new Rejected(At, RejectionReason.OutsideService, "Not ours"), "34" },
        { new AdviceGiven(At, "Watch it"), "34" },
        { new AdviceClosed(At, Letter), "34" },
        { new Withdrawn(At, "Moved away"), "35" },
        { new Died(At), "36" },
        { new ReferralCancelled(At, "Sent twice"), "34" },
        { new Closed(At, ClosingReason.NoTreatment, Letter), "34" },
        { new Closed(At, ClosingReason.DeclinedByPatient, Letter), "35" },
    };

    [Fact]
    public void Starts_the_clock_on_the_day_that_the_wait_began()
    {
        var move = RttMoves.Of(null, new ReferralReceived(At, new(2026, 2, 20), PathwayUrgency.Routine), clockRuns: false);

        Assert.Equal(("10", new DateOnly(2026, 2, 20)), (move!.Code, move.On));
    }

    [Theory, MemberData(nameof(Codes))]
    public void Records_the_code_while_a_clock_runs(PathwayEvent happened, string code)
    {
        var move = RttMoves.Of(PathwayState.Triage, happened, clockRuns: true);

        Assert.Equal((RttMoveKind.Record, code, Day), (move!.Kind, move.Code, move.On));
    }

    [Theory, MemberData(nameof(Codes))]
    public void Records_nothing_when_no_clock_runs(PathwayEvent happened, string code)
    {
        Assert.NotNull(RttCode.Find(code));
        Assert.Null(RttMoves.Of(PathwayState.Triage, happened, clockRuns: false));
    }

    [Fact]
    public void Counts_the_day_in_London()
    {
        Died late = new(new DateTimeOffset(2026, 6, 30, 23, 30, 0, TimeSpan.Zero)); // 1 July, 00:30 in London

        Assert.Equal(new DateOnly(2026, 7, 1), RttMoves.Of(PathwayState.Triage, late, clockRuns: true)!.On);
    }

    [Fact]
    public void Withdraws_the_stop_when_a_rejection_comes_back()
    {
        Assert.Equal(RttMoveKind.WithdrawStop, RttMoves.Of(PathwayState.RejectionSent, new RejectionReturned(At, "Please look again"), clockRuns: false)!.Kind);
        Assert.Equal(RttMoveKind.WithdrawStop, RttMoves.Of(PathwayState.AdviceGiven, new AdviceConverted(At), clockRuns: false)!.Kind);
        Assert.Equal(RttMoveKind.WithdrawStop, RttMoves.Of(PathwayState.Closed, new Reopened(At, "Wrong patient"), clockRuns: false)!.Kind);
    }

    [Fact]
    public void An_update_during_triage_leaves_the_clock_alone()
    {
        Assert.Null(RttMoves.Of(PathwayState.Triage, new ReferralUpdated(At, PathwayUrgency.Urgent), clockRuns: true));
        Assert.Null(RttMoves.Of(PathwayState.ReferrerAsked, new InformationGiven(At, "Here"), clockRuns: false));
    }

    [Theory, InlineData(ClosingReason.EnteredInError), InlineData(ClosingReason.Duplicate)]
    public void What_should_not_be_there_never_had_a_wait(ClosingReason reason) =>
        Assert.Equal(RttMoveKind.WithdrawAll, RttMoves.Of(PathwayState.Triage, new Closed(At, reason, Letter), clockRuns: true)!.Kind);

    [Theory, InlineData(ClosingReason.Redirected), InlineData(ClosingReason.Completed)]
    public void A_closing_that_says_nothing_of_the_wait_records_nothing(ClosingReason reason) =>
        Assert.Null(RttMoves.Of(PathwayState.Planning, new Closed(At, reason, Letter), clockRuns: true));
}
