using CsCheck;
using Reconstruct.Core.Surgeons;
using static Reconstruct.Core.Tests.Surgeons.SurgeonSamples;

namespace Reconstruct.Core.Tests.Surgeons;

/// <summary>What holds after any sequence of checks, on any day.</summary>
public sealed class ClaimPropertyTests
{
    private static readonly CheckResult[] Adverse = [CheckResult.Suspended, CheckResult.Removed, CheckResult.NoLicence];
    private static readonly string[] NeverSaid = ["approved", "not registered", "not qualified", "not a doctor", "nearest", "recommend"];

    [Fact]
    [Trait("Hazard", "HAZ-071")]
    public void No_sequence_of_checks_shows_a_tick_after_its_end() =>
        Gen.Select(Histories, Days).Sample((checks, today) =>
        {
            foreach (var answer in ClaimRule.SayAll(checks, today).Where(a => a.Tick))
            {
                Assert.Equal(CheckResult.Verified, answer.Deciding!.Result);
                Assert.InRange(today, answer.Deciding.CheckedOn, answer.Deciding.CountsUntil!.Value);
            }
        });

    [Fact]
    public void A_tick_needs_the_latest_finding_to_be_good() =>
        Gen.Select(Histories, Days).Sample((checks, today) =>
        {
            foreach (var claim in SurgeonClaims.All.Where(c => ClaimRule.Say(c, checks, today).Tick))
            {
                var last = checks.Where(c => c.Claim == claim && c.CheckedOn <= today && c.Result != CheckResult.CouldNotCheck).MaxBy(c => (c.CheckedOn, c.RecordedAt, c.Result))!;
                Assert.Equal(CheckResult.Verified, last.Result);
            }
        });

    [Fact]
    [Trait("Hazard", "HAZ-071")]
    public void A_failed_attempt_never_changes_how_a_checked_claim_stands_nor_the_listing() =>
        Gen.Select(Histories, Days, Gen.Enum<ClaimKind>(), Gen.Int[-400, 0]).Sample((checks, today, claim, day) =>
        {
            ClaimCheck[] more = [.. checks, Check(claim, CheckResult.CouldNotCheck, today.AddDays(day))];
            var (before, after) = (ClaimRule.Say(claim, checks, today), ClaimRule.Say(claim, more, today));

            if (before.Standing == ClaimStanding.NotChecked) Assert.Equal(ClaimStanding.CouldNotCheck, after.Standing);
            else Assert.Equal((before.Standing, before.Words), (after.Standing, before.Standing == ClaimStanding.CouldNotCheck ? before.Words : after.Words));
            Assert.Equal(MayBeListed.Of(checks, today).Listing, MayBeListed.Of(more, today).Listing);
        });

    [Fact]
    public void The_order_in_which_checks_are_given_does_not_matter() =>
        Gen.Select(Histories.Where(c => c.Select(x => (x.Claim, x.CheckedOn, x.RecordedAt)).Distinct().Count() == c.Length), Days).Sample((checks, today) =>
            Assert.Equal(ClaimRule.SayAll(checks, today).Select(a => (a.Standing, a.Words)), ClaimRule.SayAll([.. checks.Reverse()], today).Select(a => (a.Standing, a.Words))));

    [Fact]
    [Trait("Hazard", "HAZ-072")]
    public void After_a_disagreement_no_number_of_extracts_gives_a_tick_or_a_listing() =>
        Gen.Select(Histories, Gen.Enum<CheckResult>().Array[0, 6]).Sample((checks, results) =>
        {
            var later = results.Where(SurgeonClaims.Results(ClaimKind.Registration).Contains).Select((r, i) => Check(ClaimKind.Registration, r, Day.AddDays(100 + i), CheckMethod.Extract));
            ClaimCheck[] all = [.. checks, Check(ClaimKind.Registration, CheckResult.Disagrees, Day.AddDays(99)), .. later];
            var today = Day.AddDays(120);

            Assert.Equal(ClaimStanding.Disagrees, ClaimRule.Say(ClaimKind.Registration, all, today).Standing);
            Assert.Equal(Listing.Blocked, MayBeListed.Of(all, today).Listing);
        });

    [Fact]
    [Trait("Hazard", "HAZ-070")]
    public void What_shows_that_a_surgeon_may_not_practise_blocks_whatever_comes_after_but_a_good_check() =>
        Gen.Select(Histories, Gen.Int[0, 2].Select(i => Adverse[i]), Gen.Int[0, 2000]).Sample((checks, adverse, days) =>
        {
            var on = Day.AddDays(60);
            ClaimCheck[] all = [.. checks, Check(ClaimKind.Registration, adverse, on), Check(ClaimKind.Registration, CheckResult.NotFound, on.AddDays(1)), Check(ClaimKind.Registration, CheckResult.CouldNotCheck, on.AddDays(2))];

            Assert.Equal(Listing.Blocked, MayBeListed.Of(all, on.AddDays(days)).Listing);
        });

    [Fact]
    public void Memberships_never_change_who_may_be_listed() =>
        Gen.Select(Histories, Days).Sample((checks, today) =>
        {
            ClaimCheck[] needed = [.. checks.Where(c => SurgeonClaims.IsNeeded(c.Claim))];

            Assert.Equal(MayBeListed.Of(needed, today).Why, MayBeListed.Of(checks, today).Why);
        });

    [Fact]
    public void Some_words_are_never_said() =>
        Gen.Select(Histories, Days).Sample((checks, today) =>
        {
            foreach (var text in ClaimRule.SayAll(checks, today).SelectMany(a => a.Notes.Append(a.Words)).Concat(MayBeListed.Of(checks, today).Why))
                Assert.DoesNotContain(NeverSaid, never => text.Contains(never, StringComparison.OrdinalIgnoreCase));
        });
}
