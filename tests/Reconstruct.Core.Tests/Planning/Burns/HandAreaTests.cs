using CsCheck;
using Reconstruct.Core.Planning.Burns;
using Reconstruct.Core.Tests.Calculators;

namespace Reconstruct.Core.Tests.Planning.Burns;

[Trait("Hazard", "HAZ-091")]
public sealed class HandAreaTests
{
    [Theory]
    [InlineData(40, 25.0, true, "adult")]
    [InlineData(18, null, true, "adult")]
    [InlineData(40, 39.9, true, "adult")]
    [InlineData(40, 40.0, true, "adult-bmi-40")]
    [InlineData(40, 40.0, false, null)]
    [InlineData(40, 25.0, false, "adult-palm")]
    [InlineData(0.05, null, true, null)]
    [InlineData(0.1, null, true, "child")]
    [InlineData(13.9, 45.0, true, "child")]
    [InlineData(5, null, false, null)]
    [InlineData(14, null, true, null)]
    [InlineData(17.9, null, true, null)]
    public void Each_group_that_was_measured_has_its_own_number_and_the_others_none(double age, double? bmi, bool withFingers, string? group) =>
        Assert.Equal(group, HandArea.Group(age, bmi, withFingers)?.Id);

    [Fact]
    public void No_published_mean_reaches_1() => Assert.All(
        new[] { HandArea.Adult, HandArea.AdultPalm, HandArea.AdultHighBmi, HandArea.Child }, group => Assert.True(group.Percent is null or < 1));

    [Fact]
    public void A_high_body_mass_index_gives_a_range_only()
    {
        var burn = Answers.Run("hand-area", """{ "ageYears": 40, "hands": 2, "hand": "palm-with-fingers", "bmi": 42 }""").Value.Results.Single(r => r.Spec.Name == "burnPercent");

        Assert.Equal((1.4, 1.66), (burn.Low, burn.High));
    }

    [Theory]
    [InlineData("""{ "ageYears": 40, "hands": 2, "hand": "palm-with-fingers", "ownHandCm2": 150 }""", "own-hand-needs-both", "bodySurfaceM2")]
    [InlineData("""{ "ageYears": 40, "hands": 2, "hand": "palm-with-fingers", "bodySurfaceM2": 1.8 }""", "own-hand-needs-both", "ownHandCm2")]
    [InlineData("""{ "ageYears": 40, "hands": 120, "hand": "palm-with-fingers" }""", "hands-over-whole", "hands")]
    public void Refuses_half_a_measurement_and_more_than_a_body(string inputs, string code, string field)
    {
        var refusal = Assert.Single(Answers.Run("hand-area", inputs).Refusals);

        Assert.Equal((code, field), (refusal.Code, refusal.Field));
    }

    [Fact]
    public void The_own_hand_keeps_its_units() => Gen.Select(Gen.Double[1, 500], Gen.Double[0.1, 5]).Sample((cm2, m2) =>
    {
        Assert.Equal(HandArea.OwnPercent(cm2, m2) * 2, HandArea.OwnPercent(cm2 * 2, m2), 1e-9);
        Assert.Equal(100, HandArea.OwnPercent(m2 * 10_000, m2), 1e-9);
    });

    [Fact]
    public void Two_estimates_are_the_same_either_way_round() => Gen.Select(Gen.Double[0, 100], Gen.Double[0, 100]).Sample((a, b) =>
    {
        var (one, other) = (new ObserverAgreement(a, b), new ObserverAgreement(b, a));

        Assert.Equal((one.DifferencePercent, one.MeanPercent), (other.DifferencePercent, other.MeanPercent));
        Assert.InRange(one.MeanPercent, Math.Min(a, b), Math.Max(a, b));
        Assert.True(one.DifferencePercent >= 0);
    });
}
