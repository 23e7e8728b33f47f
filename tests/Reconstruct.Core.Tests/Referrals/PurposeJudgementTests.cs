using Reconstruct.Core.Referrals;

namespace Reconstruct.Core.Tests.Referrals;

public sealed class PurposeJudgementTests
{
    [Theory]
    [InlineData(ReferralCondition.Birth, ReferralPurpose.Repair, PurposeClass.Reconstructive)]
    [InlineData(ReferralCondition.Cancer, ReferralPurpose.Repair, PurposeClass.Reconstructive)]
    [InlineData(ReferralCondition.Other, ReferralPurpose.Function, PurposeClass.Reconstructive)]
    [InlineData(ReferralCondition.Other, ReferralPurpose.Symptoms, PurposeClass.Reconstructive)]
    [InlineData(ReferralCondition.Other, ReferralPurpose.Look, PurposeClass.Cosmetic)]
    [InlineData(ReferralCondition.Burn, ReferralPurpose.Look, PurposeClass.NeedsAPerson)]
    [InlineData(ReferralCondition.Other, ReferralPurpose.Repair, PurposeClass.NeedsAPerson)]
    [InlineData(ReferralCondition.Other, ReferralPurpose.Symptoms | ReferralPurpose.Look, PurposeClass.NeedsAPerson)]
    [InlineData(ReferralCondition.Birth, ReferralPurpose.NotSure, PurposeClass.NeedsAPerson)]
    public void Says_reconstructive_cosmetic_or_that_a_person_decides(ReferralCondition condition, ReferralPurpose purpose, PurposeClass expected)
    {
        Assert.Equal(expected, PurposeJudgement.Of(condition, purpose).Class);
    }

    [Fact]
    public void Is_cosmetic_only_when_a_look_is_all_that_is_asked_and_nothing_is_damaged()
    {
        var cosmetic = from condition in Enum.GetValues<ReferralCondition>()
                       from purpose in Enumerable.Range(0, 16).Select(p => (ReferralPurpose)p)
                       where PurposeJudgement.Of(condition, purpose).Class == PurposeClass.Cosmetic
                       select (condition, purpose);

        Assert.Equal([(ReferralCondition.Other, ReferralPurpose.Look)], cosmetic);
    }

    [Fact]
    public void Every_answer_has_its_reason()
    {
        var answers = Enum.GetValues<ReferralCondition>().SelectMany(c => Enumerable.Range(0, 16).Select(p => PurposeJudgement.Of(c, (ReferralPurpose)p)));

        Assert.All(answers, a => Assert.False(string.IsNullOrWhiteSpace(a.Why)));
    }
}
