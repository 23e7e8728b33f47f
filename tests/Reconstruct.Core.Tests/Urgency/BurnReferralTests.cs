using CsCheck;
using Reconstruct.Core.Urgency;

namespace Reconstruct.Core.Tests.Urgency;

[Trait("Hazard", "HAZ-008")]
public sealed class BurnReferralTests
{
    private static readonly BurnFacts Small = new(AgeYears: 30, BurnPercent: 0.5)
    {
        FullThickness = false,
        DeepDermal = false,
        Circumferential = false,
        NotHealedAt2Weeks = false,
        SuspectedNonAccidental = false,
        SuspectedNeglect = false,
        HandsFeetFacePerineumGenitalia = false,
        Neck = false,
        JointsScalpEars = false,
        Chemical = false,
        Electrical = false,
        Friction = false,
        Cold = false,
        UnwellOrFebrile = false,
        Comorbidity = false,
        Under28Days = false,
        SkinLossDisease = false,
        Inhalation = false,
    };

    [Theory]
    [InlineData(30, 2.9, BurnAction.NoneMatched, BurnAction.NoneMatched, BurnAction.NoneMatched)]
    [InlineData(30, 3.0, BurnAction.Refer, BurnAction.NoneMatched, BurnAction.Refer)]
    [InlineData(30, 3.1, BurnAction.Refer, BurnAction.Refer, BurnAction.Refer)]
    [InlineData(60, 0.5, BurnAction.NoneMatched, BurnAction.Refer, BurnAction.NoneMatched)]
    [InlineData(59.9, 0.5, BurnAction.NoneMatched, BurnAction.NoneMatched, BurnAction.NoneMatched)]
    public void Each_rule_set_keeps_its_own_comparison_for_adults(double age, double percent, BurnAction national, BurnAction southWest, BurnAction bristol) =>
        Assert.Equal([national, southWest, bristol], Judge(Small with { AgeYears = age, BurnPercent = percent }).Select(a => a.Action));

    [Theory]
    [InlineData(5, 1.0, BurnAction.NoneMatched, BurnAction.NoneMatched)]
    [InlineData(5, 1.1, BurnAction.NoneMatched, BurnAction.Refer)]
    [InlineData(5, 1.9, BurnAction.NoneMatched, BurnAction.Refer)]
    [InlineData(5, 2.0, BurnAction.Refer, BurnAction.Refer)]
    [InlineData(16, 2.0, BurnAction.Refer, BurnAction.Refer)]
    [InlineData(16.5, 2.0, BurnAction.Refer, BurnAction.Refer)]
    [InlineData(16.999, 1.5, BurnAction.NoneMatched, BurnAction.Refer)]
    public void Each_rule_set_keeps_its_own_comparison_for_children_and_Bristol_is_silent(double age, double percent, BurnAction national, BurnAction southWest) =>
        Assert.Equal([national, southWest], Judge(Small with { AgeYears = age, BurnPercent = percent }).Select(a => a.Action));

    [Fact]
    public void The_strictest_applicable_rule_set_wins() =>
        Assert.Equal(BurnAction.Refer, BurnReferral.Strictest(Judge(Small with { Friction = true })));

    [Fact]
    public void Hands_are_discussed_nationally_and_referred_in_Bristol() =>
        Assert.Equal([BurnAction.Discuss, BurnAction.Refer, BurnAction.Refer], Judge(Small with { HandsFeetFacePerineumGenitalia = true }).Select(a => a.Action));

    [Fact]
    public void A_missing_fact_is_never_read_as_no()
    {
        var answers = Judge(Small with { FullThickness = null });

        Assert.All(answers, a => Assert.Equal(BurnAction.MoreInformation, a.Action));
        Assert.Equal(["full-thickness", "depth", "full-thickness"], answers.SelectMany(a => a.NotKnown).Select(t => t.Id));
    }

    [Fact]
    public void Cold_injury_differs_by_network()
    {
        Assert.Equal([BurnAction.Discuss, BurnAction.NoneMatched, BurnAction.Refer], Judge(Small with { Cold = true }).Select(a => a.Action));
        Assert.Equal(BurnAction.Refer, Judge(Small with { Cold = true, FullThickness = true })[1].Action);
    }

    [Fact]
    public void An_unwell_adult_counts_in_Bristol_only() =>
        Assert.Equal([BurnAction.NoneMatched, BurnAction.NoneMatched, BurnAction.Refer], Judge(Small with { UnwellOrFebrile = true }).Select(a => a.Action));

    [Fact]
    public void The_age_in_days_is_asked_of_babies_only()
    {
        Assert.Equal(BurnAction.NoneMatched, Judge(Small with { Under28Days = null })[1].Action);
        Assert.Equal(BurnAction.MoreInformation, Judge(Small with { AgeYears = 0, Under28Days = null })[1].Action);
        Assert.Equal(BurnAction.Refer, Judge(Small with { AgeYears = 0, Under28Days = true })[1].Action);
    }

    [Theory]
    [InlineData(30, 25, true, false)]
    [InlineData(30, 25.1, true, true)]
    [InlineData(30, 25.1, false, false)]
    [InlineData(30, 40, false, false)]
    [InlineData(30, 40.1, false, true)]
    [InlineData(30, 30, null, null)]
    [InlineData(16, 50, true, null)]
    [InlineData(16.5, 50, true, null)]
    [InlineData(17, 50, true, true)]
    public void A_centre_is_asked_for_by_size_and_inhalation(double age, double percent, bool? inhalation, bool? centre) =>
        Assert.Equal(centre, BurnRuleSets.NeedsCentre(Small with { AgeYears = age, BurnPercent = percent, Inhalation = inhalation }));

    [Fact]
    public void A_larger_burn_is_never_less_urgent() => Gen.Select(Gen.Double[0, 100], Gen.Double[0, 50], Gen.Double[0, 90]).Sample((percent, more, age) =>
    {
        var now = BurnReferral.Strictest(Judge(Small with { AgeYears = age, BurnPercent = percent }));
        var later = BurnReferral.Strictest(Judge(Small with { AgeYears = age, BurnPercent = percent + more }));

        Assert.True(later <= now);
    });

    private static IReadOnlyList<BurnRuleSetAnswer> Judge(BurnFacts facts) => BurnReferral.Judge(facts, BurnRuleSets.Every);
}
