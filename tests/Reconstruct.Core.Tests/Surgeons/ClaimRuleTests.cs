using Reconstruct.Core.Surgeons;
using static Reconstruct.Core.Tests.Surgeons.SurgeonSamples;

namespace Reconstruct.Core.Tests.Surgeons;

/// <summary>The words of each result, one by one.</summary>
public sealed class ClaimRuleTests
{
    private static readonly DateOnly February = new(2026, 2, 1);

    [Fact]
    public void Verified_says_what_the_register_has_and_when_it_was_checked()
    {
        var registration = Say(Check(ClaimKind.Registration, CheckResult.Verified, February));
        var specialist = Say(Check(ClaimKind.SpecialistRegister, CheckResult.Verified, February));

        Assert.Equal(("Registered with a licence to practise, checked on 1 February 2026", true), (registration.Words, registration.Tick));
        Assert.Equal(("On the Specialist Register in plastic surgery, checked on 1 February 2026", true), (specialist.Words, specialist.Tick));
    }

    [Fact]
    public void Conditions_are_shown_in_the_words_of_the_register_without_a_tick()
    {
        var answer = Say(Check(ClaimKind.Registration, CheckResult.VerifiedWithConditions, February, detail: "Supervised work only"));

        Assert.Equal((ClaimStanding.VerifiedWithConditions, false), (answer.Standing, answer.Tick));
        Assert.Contains("conditions", answer.Words, StringComparison.Ordinal);
        Assert.Contains("The source says: Supervised work only.", answer.Notes);
    }

    [Fact]
    public void Registration_only_says_that_the_specialty_does_not_match_the_post()
    {
        var answer = Say(Check(ClaimKind.SpecialistRegister, CheckResult.RegistrationOnly, February));

        Assert.Equal("Registered; the specialty does not match the post, checked on 1 February 2026", answer.Words);
    }

    [Fact]
    public void Not_found_says_for_which_day_and_what_an_earlier_check_found()
    {
        var answer = Say(Check(ClaimKind.Registration, CheckResult.Verified, new(2026, 1, 5)), Check(ClaimKind.Registration, CheckResult.NotFound, February));

        Assert.Equal("No entry found for these details on 1 February 2026", answer.Words);
        Assert.Contains("An earlier check, on 5 January 2026, found the entry.", answer.Notes);
    }

    [Fact]
    [Trait("Hazard", "HAZ-071")]
    public void A_failed_attempt_keeps_the_tick_and_names_the_last_good_check()
    {
        var answer = Say(Check(ClaimKind.Registration, CheckResult.Verified, February), Check(ClaimKind.Registration, CheckResult.CouldNotCheck, new(2026, 3, 1)));

        Assert.True(answer.Tick);
        Assert.Contains("We could not check again on 1 March 2026. The last good check was on 1 February 2026.", answer.Notes);
    }

    [Fact]
    public void A_failed_attempt_alone_says_nothing_about_the_surgeon()
    {
        var answer = Say(Check(ClaimKind.Registration, CheckResult.CouldNotCheck, February));

        Assert.Equal((ClaimStanding.CouldNotCheck, "We could not check on 1 February 2026. This says nothing about the surgeon"), (answer.Standing, answer.Words));
    }

    [Fact]
    [Trait("Hazard", "HAZ-072")]
    public void A_disagreement_stands_until_a_person_checks_again_and_no_extract_lifts_it()
    {
        ClaimCheck[] checks = [Check(ClaimKind.Registration, CheckResult.Disagrees, February, CheckMethod.Extract), Check(ClaimKind.Registration, CheckResult.Verified, new(2026, 2, 10), CheckMethod.Extract)];

        Assert.Equal(ClaimStanding.Disagrees, Say(checks).Standing);
        Assert.StartsWith("Details do not match", Say(checks).Words, StringComparison.Ordinal);
        Assert.True(Say([.. checks, Check(ClaimKind.Registration, CheckResult.Verified, new(2026, 2, 12))]).Tick);
    }

    [Fact]
    [Trait("Hazard", "HAZ-071")]
    public void A_check_counts_on_its_last_day_and_is_stale_on_the_next()
    {
        var check = Check(ClaimKind.SpecialistRegister, CheckResult.Verified, February, countsDays: 10);

        Assert.True(ClaimRule.Say(ClaimKind.SpecialistRegister, [check], new(2026, 2, 11)).Tick);
        var after = ClaimRule.Say(ClaimKind.SpecialistRegister, [check], new(2026, 2, 12));
        Assert.Equal((ClaimStanding.Stale, false), (after.Standing, after.Tick));
        Assert.StartsWith("Re-check due", after.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void Stale_conditions_are_still_spoken_of()
    {
        var answer = ClaimRule.Say(ClaimKind.Registration, [Check(ClaimKind.Registration, CheckResult.VerifiedWithConditions, February, detail: "Supervised", countsDays: 1)], Day);

        Assert.Equal(ClaimStanding.Stale, answer.Standing);
        Assert.Contains("The last check showed a warning, conditions or undertakings.", answer.Notes);
    }

    [Fact]
    [Trait("Hazard", "HAZ-070")]
    public void A_suspension_is_not_forgotten_when_the_entry_is_gone_and_ends_with_a_good_check()
    {
        ClaimCheck[] checks = [Check(ClaimKind.Registration, CheckResult.Suspended, February), Check(ClaimKind.Registration, CheckResult.NotFound, new(2026, 2, 20))];

        Assert.Equal(ClaimStanding.Suspended, Say(checks).Standing);
        Assert.Equal(ClaimStanding.Verified, Say([.. checks, Check(ClaimKind.Registration, CheckResult.Verified, new(2026, 2, 25))]).Standing);
    }

    [Fact]
    public void Taken_off_the_register_says_that_the_reason_can_be_administrative()
    {
        Assert.Contains("administrative", Say(Check(ClaimKind.Registration, CheckResult.Removed, February)).Words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_membership_is_no_failing()
    {
        var answer = Say(Check(ClaimKind.Bapras, CheckResult.NotFound, February));

        Assert.Equal("No entry found for these details on 1 February 2026", answer.Words);
        Assert.Contains("A surgeon does not need this, and many good surgeons do without it.", answer.Notes);
    }

    [Fact]
    public void What_nobody_checked_says_nothing_about_the_surgeon()
    {
        Assert.Equal("Not checked yet. This says nothing about the surgeon", ClaimRule.Say(ClaimKind.Registration, [], Day).Words);
        Assert.Equal("No operations recorded here yet. This says nothing about the surgeon", ClaimRule.Say(ClaimKind.Volume, [], Day).Words);
    }

    private static ClaimAnswer Say(params ClaimCheck[] checks) => ClaimRule.Say(checks[0].Claim, checks, Day);
}
