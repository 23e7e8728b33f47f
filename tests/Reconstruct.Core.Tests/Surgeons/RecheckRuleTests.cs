using Reconstruct.Core.People;
using Reconstruct.Core.Surgeons;
using static Reconstruct.Core.Tests.Surgeons.SurgeonSamples;

namespace Reconstruct.Core.Tests.Surgeons;

/// <summary>What is asked for, of whom and when.</summary>
public sealed class RecheckRuleTests
{
    private static readonly CheckIntervals Intervals = new(RegistrationDays: 90, OtherDays: 365, AskAheadDays: 28);

    private static readonly ClaimCheck[] Good = [Check(ClaimKind.Registration, CheckResult.Verified, Day), Check(ClaimKind.SpecialistRegister, CheckResult.Verified, Day)];

    [Fact]
    public void A_surgeon_whom_nobody_checked_needs_the_two_checks_of_the_register()
    {
        var needs = RecheckRule.Of([], Intervals, Day);

        Assert.Equal([ClaimKind.Registration, ClaimKind.SpecialistRegister], needs.Select(n => n.Claim));
        Assert.All(needs, n => Assert.Equal((RecheckReason.FirstCheck, Role.Administrator), (n.Reason, n.Owner)));
    }

    [Fact]
    [Trait("Hazard", "HAZ-071")]
    public void A_new_check_is_asked_for_before_the_last_one_stops_counting()
    {
        Assert.Empty(RecheckRule.Of(Good, Intervals, Day.AddDays(61)));
        Assert.All(RecheckRule.Of(Good, Intervals, Day.AddDays(62)), n => Assert.Equal((RecheckReason.Recheck, Day.AddDays(90)), (n.Reason, n.DueOn)));
        Assert.Equal(2, RecheckRule.Of(Good, Intervals, Day.AddDays(62)).Count);
    }

    [Theory]
    [InlineData(CheckResult.Suspended, RecheckReason.Blocked)]
    [InlineData(CheckResult.Disagrees, RecheckReason.Disagrees)]
    [InlineData(CheckResult.VerifiedWithConditions, RecheckReason.Conditions)]
    [InlineData(CheckResult.NotFound, RecheckReason.NotFound)]
    public void What_the_register_shows_goes_to_governance(CheckResult found, RecheckReason reason)
    {
        var need = RecheckRule.Of([.. Good, Check(ClaimKind.Registration, found, Day.AddDays(1))], Intervals, Day.AddDays(1)).Single();

        Assert.Equal((ClaimKind.Registration, reason, Role.Governance), (need.Claim, need.Reason, need.Owner));
    }

    [Fact]
    public void A_failed_attempt_is_tried_again_by_the_administrator()
    {
        var need = RecheckRule.Of([.. Good, Check(ClaimKind.Registration, CheckResult.CouldNotCheck, Day.AddDays(1))], Intervals, Day.AddDays(1)).Single();

        Assert.Equal((RecheckReason.TryAgain, Role.Administrator), (need.Reason, need.Owner));
    }

    [Fact]
    public void A_missing_membership_asks_for_nothing()
    {
        Assert.Empty(RecheckRule.Of([.. Good, Check(ClaimKind.Bapras, CheckResult.NotFound, Day.AddDays(-1000))], Intervals, Day));
    }

    [Fact]
    public void A_certificate_that_ends_sooner_counts_until_then()
    {
        Assert.Equal(Day.AddDays(365), Intervals.CountsUntil(ClaimKind.Bapras, CheckResult.Verified, Day, null));
        Assert.Equal(Day.AddDays(30), Intervals.CountsUntil(ClaimKind.Bapras, CheckResult.Verified, Day, Day.AddDays(30)));
        Assert.Equal(Day.AddDays(90), Intervals.CountsUntil(ClaimKind.Registration, CheckResult.Verified, Day, Day.AddDays(400)));
        Assert.Null(Intervals.CountsUntil(ClaimKind.Bapras, CheckResult.CouldNotCheck, Day, Day.AddDays(30)));
    }

    [Theory]
    [InlineData(0, 365, 28)]
    [InlineData(90, 3661, 28)]
    [InlineData(90, 365, -1)]
    public void Settings_outside_their_range_stop_the_service(int registration, int other, int ahead)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new CheckIntervals(registration, other, ahead).Checked());
    }

    [Fact]
    [Trait("Hazard", "HAZ-089")]
    public void The_patients_of_one_who_leaves_are_the_coordinators_and_after_the_last_day_nothing_is_checked_again()
    {
        var during = RecheckRule.Of([], Intervals, Day, Day);
        var after = RecheckRule.Of([], Intervals, Day.AddDays(1), Day);

        Assert.Equal((RecheckReason.Left, Role.Coordinator, Day), (during[0].Reason, during[0].Owner, during[0].DueOn));
        Assert.Equal(3, during.Count);
        Assert.Equal(RecheckReason.Left, Assert.Single(after).Reason);
    }

    [Fact]
    [Trait("Hazard", "HAZ-089")]
    public void On_the_last_day_a_surgeon_may_still_be_named_with_a_note_and_not_on_the_next()
    {
        Assert.Equal(Listing.May, MayBeListed.Of(Good, Day).Listing);
        Assert.Equal(Listing.MayWithWarning, MayBeListed.Of(Good, Day, Day).Listing);
        Assert.Equal(Listing.Blocked, MayBeListed.Of(Good, Day.AddDays(1), Day).Listing);
    }

    [Theory]
    [InlineData(-4000, true)]
    [InlineData(366, true)]
    [InlineData(367, false)]
    public void A_last_day_is_at_most_a_year_ahead(int days, bool ok) => Assert.Equal(ok, LeavingDay.Make(Day.AddDays(days), Day).Ok);
}
