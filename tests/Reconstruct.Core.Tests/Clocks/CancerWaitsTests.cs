using CsCheck;
using Reconstruct.Core.Clocks;

namespace Reconstruct.Core.Tests.Clocks;

[Trait("Hazard", "HAZ-010")]
public sealed class CancerWaitsTests
{
    private static readonly DateOnly Received = new(2026, 2, 2);
    private static readonly DateOnly AsAt = new(2026, 12, 31);

    [Theory]
    [InlineData(28, WaitingVerdict.Met)]
    [InlineData(29, WaitingVerdict.Breached)]
    public void Told_within_28_days(int day, WaitingVerdict verdict) =>
        Assert.Equal(verdict, Judge(Make(told: day))[0].Verdict);

    [Theory]
    [InlineData(31, WaitingVerdict.Met)]
    [InlineData(32, WaitingVerdict.Breached)]
    public void Treated_within_31_days_of_the_decision(int day, WaitingVerdict verdict) =>
        Assert.Equal(verdict, Judge(Make(decided: 10, treated: 10 + day))[1].Verdict);

    [Theory]
    [InlineData(62, WaitingVerdict.Met)]
    [InlineData(63, WaitingVerdict.Breached)]
    public void Treated_within_62_days_of_receipt(int day, WaitingVerdict verdict) =>
        Assert.Equal(verdict, Judge(Make(treated: day))[2].Verdict);

    [Fact]
    public void What_has_not_happened_runs_to_its_due_date_and_then_breaches()
    {
        var pathway = Make();

        Assert.Equal([WaitingVerdict.Running, WaitingVerdict.NotKnown, WaitingVerdict.Running],
            CancerWaits.Judge(pathway, Received.AddDays(28)).Select(a => a.Verdict));
        Assert.Equal([WaitingVerdict.Breached, WaitingVerdict.NotKnown, WaitingVerdict.Running],
            CancerWaits.Judge(pathway, Received.AddDays(29)).Select(a => a.Verdict));
        Assert.Equal(WaitingVerdict.Breached, CancerWaits.Judge(pathway, Received.AddDays(63))[2].Verdict);
    }

    [Fact]
    public void Standards_that_are_not_for_the_route_say_so()
    {
        Assert.Equal(WaitingVerdict.DoesNotApply, Judge(Make(CancerRoute.ConsultantUpgrade))[0].Verdict);
        Assert.Equal(WaitingVerdict.DoesNotApply, Judge(Make(CancerRoute.BreastSymptoms))[2].Verdict);
        Assert.DoesNotContain(Judge(Make(CancerRoute.Screening)), a => a.Verdict == WaitingVerdict.DoesNotApply);
    }

    [Fact]
    public void Without_receipt_nothing_is_guessed()
    {
        var pathway = CancerPathway.Make(CancerRoute.Screening, null, AsAt, null, null, AsAt).Value;

        Assert.Equal([WaitingVerdict.NotKnown, WaitingVerdict.NotKnown, WaitingVerdict.NotKnown], Judge(pathway).Select(a => a.Verdict));
    }

    [Fact]
    public void Before_its_first_day_a_wait_has_no_days() =>
        Assert.Equal((0, WaitingVerdict.Running), (CancerWaits.Judge(Make(), Received.AddDays(-5))[0].Days, CancerWaits.Judge(Make(), Received.AddDays(-5))[0].Verdict));

    [Fact]
    public void An_end_after_the_as_at_day_has_not_happened_yet()
    {
        var answer = CancerWaits.Judge(Make(told: 27), Received.AddDays(20))[0];

        Assert.Equal((WaitingVerdict.Running, 20, (DateOnly?)null), (answer.Verdict, answer.Days, answer.End));
    }

    [Fact]
    public void Dates_out_of_order_are_refused_all_at_once()
    {
        var pathway = CancerPathway.Make(CancerRoute.Screening, Received, Received.AddDays(-1), Received.AddDays(-1), Received, Received.AddDays(-2));

        Assert.Equal(["toldOn", "decisionToTreatOn", "treatedOn", "earliestClinicallyAppropriateOn", "treatedOn"], pathway.Refusals.Select(r => r.Field));
    }

    [Fact]
    public void The_28_day_target_rose_in_March_2026()
    {
        Assert.Equal((75, 80), (CancerWaits.TargetPercent(CancerWaits.FasterDiagnosis, new(2026, 2, 28)), CancerWaits.TargetPercent(CancerWaits.FasterDiagnosis, new(2026, 3, 1))));
        Assert.Equal((96, 85), (CancerWaits.TargetPercent(CancerWaits.DecisionToTreatment, AsAt), CancerWaits.TargetPercent(CancerWaits.ReferralToTreatment, AsAt)));
    }

    [Fact]
    public void Says_that_day_0_is_assumed_and_that_nothing_is_deducted()
    {
        var steps = CancerWaits.Steps(Make(), AsAt);

        Assert.Equal((SourceStanding.Inferred, "cancer-nothing-deducted"), (steps[0].Source.Standing, steps[1].RuleId));
    }

    [Fact]
    public void A_breach_never_goes_away_as_days_pass() => Gen.Select(Gen.Int[0, 120], Gen.Int[0, 120], Gen.Int[0, 60]).Sample((told, asAt, more) =>
    {
        var pathway = Make(told: told);
        var now = CancerWaits.Judge(pathway, Received.AddDays(asAt))[0].Verdict;
        var later = CancerWaits.Judge(pathway, Received.AddDays(asAt + more))[0].Verdict;

        if (now != WaitingVerdict.Running) Assert.Equal(now, later);
    });

    private static IReadOnlyList<WaitingAnswer> Judge(CancerPathway pathway) => CancerWaits.Judge(pathway, AsAt);

    private static CancerPathway Make(CancerRoute route = CancerRoute.UrgentSuspectedCancer, int? told = null, int? decided = null, int? treated = null) =>
        CancerPathway.Make(route, Received, Day(told), Day(decided), null, Day(treated)).Value;

    private static DateOnly? Day(int? day) => day is { } d ? Received.AddDays(d) : null;
}
