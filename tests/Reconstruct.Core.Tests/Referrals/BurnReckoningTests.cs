using Reconstruct.Core.Referrals;
using Reconstruct.Core.Urgency;

namespace Reconstruct.Core.Tests.Referrals;

public sealed class BurnReckoningTests
{
    private static readonly DateOnly Adult = new(1980, 6, 1);
    private static readonly DateOnly Child = new(2020, 6, 1);

    [Theory]
    [InlineData("3", "none", BurnOutcome.Refer)]
    [InlineData("2.9", "none", BurnOutcome.NoThresholdMet)]
    [InlineData("1", "full-thickness", BurnOutcome.Refer)]
    [InlineData("1", "chemical", BurnOutcome.Discuss)]
    [InlineData("1", "special-site,circumferential", BurnOutcome.Refer)]
    [InlineData("1", "not-known", BurnOutcome.NotKnown)]
    [InlineData("3", "not-known", BurnOutcome.Refer)]
    [InlineData("not known", "none", BurnOutcome.NotKnown)]
    [InlineData("not known", "chemical", BurnOutcome.Discuss)]
    public void Takes_the_forms_answers_of_an_adult_to_the_national_minimum(string percent, string signs, BurnOutcome expected)
    {
        Assert.Equal(expected, Reckon(percent, signs, Adult).Outcome);
    }

    [Fact]
    public void A_child_has_the_lower_threshold()
    {
        Assert.Equal(BurnOutcome.Refer, Reckon("2", "none", Child).Outcome);
        Assert.Equal(BurnOutcome.NoThresholdMet, Reckon("2", "none", Adult).Outcome);
    }

    [Fact]
    public void Says_what_is_met_and_what_is_not_known()
    {
        Assert.Equal(["any full-thickness burn", "the burned area is not known"], Reckon("not known", "full-thickness", Adult).Reasons);
    }

    [Fact]
    public void A_rule_set_for_adults_leaves_a_childs_burn_not_known()
    {
        var answers = BurnAnswers.Of(ReferralDraftAnswers.Blank.With("burn-percent", "1").With("burn-signs", "none"));

        Assert.Equal(BurnOutcome.NotKnown, BurnReckoning.Of(answers, Child, DraftSamples.Today, BurnRuleSets.BristolAdult).Outcome);
    }

    private static BurnThresholds Reckon(string percent, string signs, DateOnly birthDate) => BurnReckoning.Of(
        BurnAnswers.Of(ReferralDraftAnswers.Blank.With("burn-percent", percent).With("burn-signs", signs)), birthDate, DraftSamples.Today, BurnRuleSets.National);
}
