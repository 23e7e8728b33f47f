using CsCheck;
using Reconstruct.Core.Calculators;
using Reconstruct.Core.Risk;
using Reconstruct.Core.Tests.Calculators;

namespace Reconstruct.Core.Tests.Risk;

/// <summary>NEWS2 band by band, and the Wells score with what is not known.</summary>
public class WardScoreTests
{
    [Theory]
    [InlineData(8, 3)]
    [InlineData(9, 1)]
    [InlineData(11, 1)]
    [InlineData(12, 0)]
    [InlineData(20, 0)]
    [InlineData(21, 2)]
    [InlineData(24, 2)]
    [InlineData(25, 3)]
    public void The_rate_of_breathing_scores_by_its_band(int rate, int points) => Assert.Equal(points, News2.Breathing(rate));

    [Theory]
    [InlineData(91, 3)]
    [InlineData(92, 2)]
    [InlineData(94, 1)]
    [InlineData(96, 0)]
    public void Saturation_on_scale_1_scores_by_its_band(int percent, int points) => Assert.Equal(points, News2.SaturationScale1(percent));

    [Theory]
    [InlineData(83, true, 3)]
    [InlineData(84, true, 2)]
    [InlineData(86, true, 1)]
    [InlineData(88, true, 0)]
    [InlineData(92, true, 0)]
    [InlineData(93, true, 1)]
    [InlineData(95, true, 2)]
    [InlineData(97, true, 3)]
    [InlineData(97, false, 0)]
    public void Saturation_on_scale_2_counts_too_much_oxygen(int percent, bool oxygen, int points) => Assert.Equal(points, News2.SaturationScale2(percent, oxygen));

    [Theory]
    [InlineData(90, 3)]
    [InlineData(91, 2)]
    [InlineData(101, 1)]
    [InlineData(111, 0)]
    [InlineData(219, 0)]
    [InlineData(220, 3)]
    public void Blood_pressure_scores_by_its_band(int systolic, int points) => Assert.Equal(points, News2.Pressure(systolic));

    [Theory]
    [InlineData(40, 3)]
    [InlineData(41, 1)]
    [InlineData(51, 0)]
    [InlineData(91, 1)]
    [InlineData(111, 2)]
    [InlineData(131, 3)]
    public void The_pulse_scores_by_its_band(int rate, int points) => Assert.Equal(points, News2.Pulse(rate));

    [Theory]
    [InlineData(35.0, 3)]
    [InlineData(35.1, 1)]
    [InlineData(36.0, 1)]
    [InlineData(36.1, 0)]
    [InlineData(38.0, 0)]
    [InlineData(38.1, 1)]
    [InlineData(39.0, 1)]
    [InlineData(39.1, 2)]
    public void Temperature_scores_by_its_band(double celsius, int points) => Assert.Equal(points, News2.Temperature(celsius));

    [Fact]
    [Trait("Hazard", "HAZ-110")]
    public void A_sign_that_was_not_taken_is_a_range_and_never_nought()
    {
        var answer = Answers.Run("news2", """{ "ageYears": 52, "pregnant": "no", "saturationScale": "scale-1", "saturationPercent": 93, "onOxygen": "unknown", "alert": "unknown" }""").Value;

        Assert.Equal(ResultValue.Unknown, answer["total"]);
        Assert.Equal((2d, 19d), (answer.Results[0].Low, answer.Results[0].High));
        Assert.Equal(ResultValue.Unknown, answer["ifSepsisIsSuspected"]);
    }

    [Fact]
    [Trait("Hazard", "HAZ-110")]
    public void One_sign_of_three_is_said_even_when_the_sum_is_low()
    {
        var answer = Answers.Run("news2", CalculatorCatalogue.Find("news2")!.Examples[0].InputsJson.Replace("\"alert\": \"yes\"", "\"alert\": \"no\"")).Value;

        Assert.Equal(new ResultValue.Number(3), answer["total"]);
        Assert.Equal(new ResultValue.Flag(true), answer["anyThree"]);
    }

    [Theory]
    [Trait("Hazard", "HAZ-110")]
    [InlineData("\"pregnant\": \"no\"", "\"pregnant\": \"yes\"", "pregnant")]
    [InlineData("\"ageYears\": 52", "\"ageYears\": 15", "ageYears")]
    public void Somebody_it_is_not_for_is_refused(string was, string now, string field) =>
        Assert.Equal(field, Assert.Single(Answers.Run("news2", CalculatorCatalogue.Find("news2")!.Examples[0].InputsJson.Replace(was, now)).Refusals).Field);

    [Fact]
    [Trait("Hazard", "HAZ-110")]
    public void What_is_not_known_never_makes_a_thrombosis_unlikely_that_could_be_likely() =>
        Gen.Select(Gen.OneOf(Gen.Const((bool?)true), Gen.Const((bool?)false), Gen.Const((bool?)null)).Array[9], Gen.OneOf(Gen.Const((bool?)true), Gen.Const((bool?)false), Gen.Const((bool?)null))).Sample((findings, another) =>
        {
            var points = WellsDvt.Points(findings, another);
            var (fewest, most) = (WellsDvt.Points(findings.Select(f => (bool?)(f == true)), another ?? true), WellsDvt.Points(findings.Select(f => (bool?)(f != false)), another ?? false));

            Assert.Equal((fewest.Low, most.High), (points.Low, points.High));
            Assert.Equal(WellsDvt.Likely(points), WellsDvt.Likely(fewest) == WellsDvt.Likely(most) ? WellsDvt.Likely(most) : null);
        });
}
