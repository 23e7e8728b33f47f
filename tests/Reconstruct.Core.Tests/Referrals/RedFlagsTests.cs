using CsCheck;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.Referrals;
using static Reconstruct.Core.Tests.Referrals.DraftSamples;

namespace Reconstruct.Core.Tests.Referrals;

public sealed class RedFlagsTests
{
    private static readonly Source BurnRule = new("A burn network's rule");

    [Theory]
    [InlineData(FractureSite.LongBone, "open-fracture")]
    [InlineData(FractureSite.HindfootOrMidfoot, "open-fracture")]
    [InlineData(FractureSite.NotKnown, "open-fracture-site-not-known")]
    [InlineData(FractureSite.HandOrWrist, "open-hand-fracture")]
    [InlineData(FractureSite.Forefoot, "open-fracture-elsewhere")]
    [InlineData(FractureSite.Elsewhere, "open-fracture-elsewhere")]
    public void An_open_fracture_goes_at_once(FractureSite site, string code)
    {
        var flag = Assert.Single(RedFlags.Find(new(OpenFracture: YesNo.Yes, FractureSite: site)).Flags);

        Assert.Equal((code, PathwayUrgency.Immediate), (flag.Code, flag.Urgency));
    }

    [Fact]
    public void A_hand_without_blood_supply_goes_at_once_and_every_sign_is_named()
    {
        var found = RedFlags.Find(new(HandVascular: YesNo.Yes, HandJoint: YesNo.No, HandContamination: YesNo.Yes));

        Assert.Equal(["hand-blood-supply", "hand-contamination"], found.Flags.Select(f => f.Code));
        Assert.Equal(PathwayUrgency.Immediate, found.Urgency);
    }

    [Theory]
    [InlineData(BurnOutcome.Refer, "burn-refer")]
    [InlineData(BurnOutcome.Discuss, "burn-discuss")]
    [InlineData(BurnOutcome.NotKnown, "burn-not-known")]
    public void A_burn_that_meets_a_threshold_or_cannot_be_reckoned_goes_at_once(BurnOutcome outcome, string code)
    {
        var flag = Assert.Single(RedFlags.Find(new(Burn: new(outcome, ["Any full thickness"], BurnRule))).Flags);

        Assert.Equal((code, PathwayUrgency.Immediate, BurnRule), (flag.Code, flag.Urgency, flag.Source));
        Assert.EndsWith("Any full thickness", flag.What, StringComparison.Ordinal);
    }

    [Fact]
    public void A_burn_on_the_form_without_the_rules_answer_counts_as_not_known()
    {
        var facts = RedFlagFacts.Of(Dupuytren.With("condition", "burn"), burn: null);

        Assert.Equal("burn-not-known", Assert.Single(RedFlags.Find(facts).Flags).Code);
    }

    [Theory]
    [InlineData(SkinCancerSuspicion.Melanoma, true)]
    [InlineData(SkinCancerSuspicion.SquamousCell, true)]
    [InlineData(SkinCancerSuspicion.OtherOrUnsure, false)]
    public void A_suspected_skin_cancer_is_urgent_and_melanoma_and_squamous_go_by_the_cancer_route(SkinCancerSuspicion suspicion, bool cancerRoute)
    {
        var found = RedFlags.Find(new(SkinCancer: suspicion));

        Assert.Equal((PathwayUrgency.Urgent, cancerRoute), (found.Urgency, found.SuspectedCancer));
    }

    [Theory]
    [InlineData("open-fracture", "not-known")]
    [InlineData("open-fracture", null)]
    public void Not_known_is_never_read_as_no(string field, string? answer)
    {
        var found = RedFlags.Find(RedFlagFacts.Of(Injury.With(field, answer), burn: null));

        Assert.Equal(["Whether there is an open fracture"], found.NotKnown);
        Assert.Equal(PathwayUrgency.Urgent, found.Urgency);
    }

    [Fact]
    public void What_was_answered_no_raises_nothing()
    {
        var found = RedFlags.Find(RedFlagFacts.Of(Injury.With("injury-kind", "hand").With("hand-signs", "none"), burn: null));

        Assert.Equal((0, 0, PathwayUrgency.Routine), (found.Flags.Count, found.NotKnown.Count, found.Urgency));
    }

    [Fact]
    public void The_referrer_can_raise_the_urgency_and_never_lower_it()
    {
        var red = NewReferral.Make(Injury.With("open-fracture", "yes").With("fracture-site", "long-bone"), Today).Value;
        var asked = NewReferral.Make(Dupuytren.With("urgency", "immediate"), Today).Value;

        Assert.Equal(PathwayUrgency.Immediate, red.UrgencyWith(red.RedFlagsWith(burn: null)));
        Assert.Equal(PathwayUrgency.Immediate, asked.UrgencyWith(asked.RedFlagsWith(burn: null)));
    }

    [Fact]
    [Trait("Hazard", "HAZ-003")]
    public void No_words_anywhere_say_that_it_is_safe_or_can_wait()
    {
        Gen.Select(DraftSamples.Random, Gen.Enum<BurnOutcome>()).Sample((answers, outcome) =>
        {
            var found = RedFlags.Find(RedFlagFacts.Of(answers, new(outcome, ["A reason"], BurnRule)));
            var words = string.Join(' ', [RedFlagFindings.Always, .. found.NotKnown, .. found.Flags.SelectMany(f => new[] { f.What, f.Act })]).ToUpperInvariant();

            Assert.DoesNotContain("SAFE", words, StringComparison.Ordinal);
            Assert.DoesNotContain("CAN WAIT", words, StringComparison.Ordinal);
            Assert.DoesNotContain("NO RED FLAG", words, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Every_flag_says_what_to_do_and_where_the_rule_was_read()
    {
        DraftSamples.Random.Sample(answers => Assert.All(RedFlags.Find(RedFlagFacts.Of(answers, burn: null)).Flags, f =>
        {
            Assert.False(string.IsNullOrWhiteSpace(f.Act));
            Assert.False(string.IsNullOrWhiteSpace(f.Source.Citation));
            Assert.True(f.Urgency > PathwayUrgency.Routine);
        }));
    }

    [Fact]
    public void A_burn_sign_that_was_not_asked_is_not_known()
    {
        var none = BurnAnswers.Of(ReferralDraftAnswers.Blank.With("burn-signs", "none").With("burn-percent", "2.5 %"));
        var chemical = BurnAnswers.Of(ReferralDraftAnswers.Blank.With("burn-signs", "chemical"));
        var unknown = BurnAnswers.Of(ReferralDraftAnswers.Blank);

        Assert.Equal((2.5, YesNo.No), (none.BodyPercent, none.Has("chemical")));
        Assert.Equal((null, YesNo.Yes), (chemical.BodyPercent, chemical.Has("chemical")));
        Assert.Equal(YesNo.NotKnown, unknown.Has("chemical"));
    }
}
