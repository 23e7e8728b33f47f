using CsCheck;
using Reconstruct.Core.Tests.Calculators;
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
    [InlineData(40, true, false)]
    [InlineData(1, true, false)]
    [InlineData(0.5, true, false)]
    [InlineData(0.2, true, false)]
    [InlineData(0.1, true, true)]
    [InlineData(0.08, true, true)]
    [InlineData(0.05, true, true)]
    [InlineData(0, true, true)]
    [InlineData(0, false, true)] // under 1 year, in whole years
    [InlineData(0.01, false, false)]
    [InlineData(0.05, false, false)]
    [InlineData(0.06, false, false)]
    [InlineData(0.07, false, true)]
    [InlineData(0.1, false, true)]
    [InlineData(40, false, true)]
    [InlineData(0.05, null, true)]
    [InlineData(40, null, true)]
    public void Refuses_an_age_in_years_and_an_answer_about_28_days_that_cannot_both_be(double age, bool? under28Days, bool fit) =>
        Assert.Equal(fit ? [] : ["under28Days"], BurnFacts.CheckAge(age, under28Days).Select(r => r.Field));

    [Theory]
    [InlineData("0.05", "no", false)]
    [InlineData("40", "yes", false)]
    [InlineData("0", "no", true)]
    public void The_calculator_takes_them_only_when_both_can_be(string age, string under28Days, bool taken) =>
        Assert.Equal(taken, Answers.Run("burn-referral", $$"""{ "ageYears": {{age}}, "burnPercent": 1, "under28Days": "{{under28Days}}" }""").Ok);

    [Fact]
    public void A_yes_that_no_line_reads_is_named()
    {
        Assert.Equal(["inhalation injury"], Unread(Small with { Inhalation = true }, BurnRuleSets.Every));
        Assert.Equal(["inhalation injury"], Unread(Small with { AgeYears = 4, BurnPercent = 30, Inhalation = true }, BurnRuleSets.Every)); // the adult guide is not shown
        Assert.Empty(Unread(Small with { BurnPercent = 30, Inhalation = true }, BurnRuleSets.Every)); // its line for a centre
        Assert.Equal(["suspected neglect"], Unread(Small with { AgeYears = 4, SuspectedNeglect = true }, BurnRuleSets.Every));
        Assert.Empty(Unread(Small with { SuspectedNeglect = true }, BurnRuleSets.Every));
        Assert.Equal(["a deep dermal part", "the neck", "unwell or feverish"], Unread(Small with { DeepDermal = true, Neck = true, UnwellOrFebrile = true }, [BurnRuleSets.National]));
        Assert.Empty(Unread(Small with { AgeYears = 4, UnwellOrFebrile = true }, [BurnRuleSets.National]));
        Assert.Empty(Unread(Small with { Cold = true }, [BurnRuleSets.SouthWest])); // read, though not met without full-thickness loss
        Assert.Empty(Unread(Small with { Chemical = true, Electrical = true, Friction = true }, [BurnRuleSets.National]));
    }

    [Fact]
    public void What_meets_a_trigger_is_never_called_unread() => Gen.Select(Gen.Int[0, BurnQuestion.All.Count - 1], Gen.Double[0, 90], Gen.Double[0, 50]).Sample((i, age, percent) =>
    {
        var facts = Small with { AgeYears = age, BurnPercent = percent };
        var yes = BurnQuestion.All[i].With(facts, true);

        var changed = !Judge(yes).Select(a => a.Met.Count).SequenceEqual(Judge(facts).Select(a => a.Met.Count));

        Assert.True(BurnQuestion.All[i].Answer(yes));
        Assert.False(changed && BurnReferral.Unread(yes, BurnRuleSets.Every).Contains(BurnQuestion.All[i]));
        Assert.Empty(BurnReferral.Unread(facts, BurnRuleSets.Every));
    });

    [Theory]
    [InlineData(""" "ageYears": 40, "inhalationInjury": "yes" """, "The answer was yes to inhalation injury: none of the rule sets shown has a line for it")]
    [InlineData(""" "ageYears": 4, "suspectedNeglect": "yes" """, "The answer was yes to suspected neglect: none of the rule sets shown has a line for it")]
    public void The_calculator_says_that_a_yes_was_read_by_no_line(string facts, string warning) =>
        Assert.Contains(Answers.Run("burn-referral", $$"""{ "burnPercent": 1, {{facts}} }""").Value.Warnings, w => w.StartsWith(warning, StringComparison.Ordinal) && w.Contains("does not mean", StringComparison.Ordinal));

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

    private static IEnumerable<string> Unread(BurnFacts facts, IReadOnlyList<BurnRuleSet> ruleSets) => BurnReferral.Unread(facts, ruleSets).Select(q => q.Words);

    private static IReadOnlyList<BurnRuleSetAnswer> Judge(BurnFacts facts) => BurnReferral.Judge(facts, BurnRuleSets.Every);
}
