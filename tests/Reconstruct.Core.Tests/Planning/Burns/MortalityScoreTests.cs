using CsCheck;
using Reconstruct.Core.Calculators;
using Reconstruct.Core.Planning.Burns;
using Reconstruct.Core.Tests.Calculators;

namespace Reconstruct.Core.Tests.Planning.Burns;

[Trait("Hazard", "HAZ-093")]
public sealed class MortalityScoreTests
{
    /// <summary>A calculation with a probability that its inputs set: the guard of every run has to stop what leaves 0 to 100%.</summary>
    [Theory]
    [Trait("Defect", "BAUX-CUBIC-TRAP")]
    [InlineData(121.5, null, null, false)]
    [InlineData(-0.001, null, null, false)]
    [InlineData(double.NaN, null, null, false)]
    [InlineData(double.PositiveInfinity, null, null, false)]
    [InlineData(50.0, 40.0, 121.5, false)]
    [InlineData(50.0, -1.0, 60.0, false)]
    [InlineData(null, 0.0, 100.0, true)]
    [InlineData(100.0, null, null, true)]
    public void BAUX_CUBIC_TRAP_a_model_that_leaves_0_to_100_is_refused_whatever_its_rule_says(double? percent, double? low, double? high, bool taken)
    {
        ResultSpec death = new("deathPercent", "Death", "number", "%") { IsRisk = true };
        Source here = new("This test");
        Calculator cubic = new()
        {
            Id = "cubic", Version = "1", Title = "Cubic", Purpose = "A test.", MustNotBeUsedFor = "Anything else.", Inputs = [], Results = [death], Sources = [here],
            Examples = [new("One", "{}", "{}")], Rule = (_, _) => new CalculatorOutcome([death.Is(percent, low, high)], [new("cubic", "A cubic.", here)]),
        };

        var answer = cubic.Run(new Dictionary<string, InputValue>(), new(new(2026, 11, 22), null, _ => null));

        Assert.Equal(taken ? [] : ["percent-outside-0-to-100"], answer.Refusals.Select(r => r.Code));
    }

    [Fact]
    public void The_revised_score_is_marked_unconfirmed_wherever_it_stands()
    {
        var baux = CalculatorCatalogue.Find("baux")!;

        Assert.All([baux.Title, baux.Results.Single(r => r.Name == "revisedScore").Label, MortalitySources.Osler.Citation], words => Assert.Contains("unconfirmed", words, StringComparison.OrdinalIgnoreCase));
        Assert.NotEqual(SourceStanding.Primary, MortalitySources.Osler.Standing);
    }

    [Fact]
    [Trait("Defect", "BAUX-CUBIC-TRAP")]
    public void BAUX_CUBIC_TRAP_nothing_in_percent_leaves_0_to_100_at_any_age_and_burn() =>
        Gen.Select(Gen.Int[0, 100], Gen.Int[1, 100], Gen.Int[0, 2], Gen.Bool).Sample((age, burn, known, female) =>
        {
            var (yesNo, sex) = (new[] { "yes", "no", "unknown" }[known], female ? "female" : "male");
            var baux = Answers.Run("baux", $$"""{ "ageYears": {{age}}, "burnPercent": {{burn}}, "inhalationInjury": "{{yesNo}}" }""").Value;
            var absi = Answers.Run("absi",
                $$"""{ "sex": "{{sex}}", "ageYears": {{age}}, "burnPercent": {{burn}}, "inhalationInjury": "{{yesNo}}", "fullThickness": "no" }""").Value;

            foreach (var result in baux.Results.Concat(absi.Results).Where(r => r.Spec.Unit == "%"))
                Assert.All(new[] { (result.Value as ResultValue.Number)?.Value, result.Low, result.High }, v => Assert.True(v is null or (>= 0 and <= 100)));
        }, iter: 300);

    [Fact]
    [Trait("Defect", "BAUX-CUBIC-TRAP")]
    public void BAUX_CUBIC_TRAP_the_Baux_scores_give_points_and_no_probability() => Assert.Equal(
        [("score", "points"), ("revisedScore", "points"), ("halfDiedScore", "points"), ("halfDiedBurnPercent", "%"), ("inputsUsed", null)],
        CalculatorCatalogue.Find("baux")!.Results.Select(r => (r.Name, r.Unit)));

    [Theory]
    [InlineData(double.NaN, 50)]
    [InlineData(-0.1, 50)]
    [InlineData(50, 100.1)]
    public void Refuses_ends_outside_0_to_100(double low, double high) => Assert.Equal("percent-outside-0-to-100", Assert.Single(PercentRange.Make(low, high).Refusals).Code);

    [Fact]
    public void Refuses_ends_the_wrong_way_round() => Assert.Equal("percent-range-order", Assert.Single(PercentRange.Make(60, 50).Refusals).Code);

    [Fact]
    public void The_score_at_which_half_died_carries_its_interval()
    {
        var half = Answers.Run("baux", """{ "ageYears": 50, "burnPercent": 30 }""").Value.Results.Single(r => r.Spec.Name == "halfDiedScore");

        Assert.Equal((new ResultValue.Number(109.6), 105.9, 113.4), (half.Value, half.Low!.Value, half.High!.Value));
    }

    [Theory]
    [InlineData(0, 100.0)]
    [InlineData(14, 100.0)]
    [InlineData(15, 76.4)]
    [InlineData(44, 76.4)]
    [InlineData(45, 58.6)]
    [InlineData(64, 58.6)]
    [InlineData(65, null)]
    [InlineData(66, 30.8)]
    [InlineData(120, 30.8)]
    public void Half_died_at_a_burn_that_the_source_gives_by_age(int age, double? percent) => Assert.Equal(percent, BauxScore.HalfDiedBurnPercent(age));

    [Theory]
    [InlineData(true, 97.0)]
    [InlineData(false, 80.0)]
    [InlineData(null, null)]
    public void Inhalation_adds_17_and_not_known_adds_no_guess(bool? inhalation, double? score) => Assert.Equal(score, BauxScore.Revised(50, 30, inhalation));

    [Theory]
    [InlineData(0, 1)]
    [InlineData(20, 1)]
    [InlineData(21, 2)]
    [InlineData(40, 2)]
    [InlineData(41, 3)]
    [InlineData(60, 3)]
    [InlineData(61, 4)]
    [InlineData(80, 4)]
    [InlineData(81, 5)]
    [InlineData(100, 5)]
    public void The_index_counts_age_in_steps_of_20(int age, int points) => Assert.Equal(points + 1, BurnSeverityIndex.Points(false, age, false, false, burnPercent: 10));

    [Theory]
    [InlineData(0.1, 1)]
    [InlineData(10, 1)]
    [InlineData(11, 2)]
    [InlineData(90, 9)]
    [InlineData(91, 10)]
    [InlineData(100, 10)]
    public void The_index_counts_the_burn_in_steps_of_10(double percent, int points) => Assert.Equal(points + 1, BurnSeverityIndex.Points(false, 0, false, false, percent));

    [Fact]
    public void The_index_runs_from_2_to_18_and_survival_never_rises_with_it()
    {
        Assert.Equal((2, 18), (BurnSeverityIndex.Points(false, 0, false, false, 1), BurnSeverityIndex.Points(true, 100, true, true, 100)));
        var bands = Enumerable.Range(2, 17).Select(BurnSeverityIndex.SurvivalIn1982).ToList();
        Assert.All(bands.Zip(bands.Skip(1)), p => Assert.True(p.Second.LowPercent <= p.First.LowPercent && p.Second.HighPercent <= p.First.HighPercent));
        Assert.Equal([(99, 100), (98, 98), (80, 90), (50, 70), (20, 40), (0, 10)], bands.Select(b => (b.LowPercent, b.HighPercent)).Distinct());
    }

    [Fact]
    public void More_of_anything_never_takes_points_away() => Gen.Select(Gen.Int[0, 99], Gen.Double[0.1, 99], Gen.Bool, Gen.Bool).Sample((age, burn, inhalation, full) =>
    {
        var points = BurnSeverityIndex.Points(false, age, inhalation, full, burn);

        Assert.True(BurnSeverityIndex.Points(false, age + 1, inhalation, full, burn) >= points);
        Assert.True(BurnSeverityIndex.Points(false, age, inhalation, full, burn + 1) >= points);
        Assert.Equal(points + 1, BurnSeverityIndex.Points(true, age, inhalation, full, burn));
        Assert.True(BurnSeverityIndex.Points(false, age, true, true, burn) >= points);
    });

    [Theory]
    [InlineData(16, null)]
    [InlineData(17, "98%")]
    public void No_survival_is_shown_for_a_child(int age, string? band) => Assert.Equal(band, Answers.Run("absi",
        $$"""{ "sex": "male", "ageYears": {{age}}, "burnPercent": 25, "inhalationInjury": "no", "fullThickness": "no" }""").Value.Text("survivalBandIn1982"));

    [Fact]
    public void What_is_not_known_gives_a_range_of_points()
    {
        var range = Answers.Run("absi", """{ "sex": "male", "ageYears": 30, "burnPercent": 12, "inhalationInjury": "unknown", "fullThickness": "unknown" }""").Value
            .Results.Single(r => r.Spec.Name == "pointsRange");

        Assert.Equal((4, 6), (range.Low, range.High));
    }
}
