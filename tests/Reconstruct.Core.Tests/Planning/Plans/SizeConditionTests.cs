using System.Globalization;
using CsCheck;
using Reconstruct.Core.Funding;
using Reconstruct.Core.Planning.Plans;

namespace Reconstruct.Core.Tests.Planning.Plans;

/// <summary>Conditions over the size of a defect, in three values.</summary>
[Trait("Hazard", "HAZ-116")]
public sealed class SizeConditionTests
{
    private static readonly Gen<FactCondition> AnyCondition = Gen.Select(Gen.Enum<DefectMeasure>(), Gen.Enum<MeasureBound>(), Gen.Double[1, 60], Gen.Enum<DefectMeasure>(), Gen.Enum<MeasureBound>(), Gen.Double[1, 60], Gen.Int[0, 3])
        .Select((one, above, limit, other, below, second, shape) => Shape(shape, new(one, above, limit), new(other, below, second)));

    [Theory]
    [InlineData(DefectMeasure.LongestSide, MeasureBound.Over, 18, Kleene.NotMet)]
    [InlineData(DefectMeasure.LongestSide, MeasureBound.AtLeast, 18, Kleene.Met)]
    [InlineData(DefectMeasure.LongestSide, MeasureBound.AtMost, 18, Kleene.Met)]
    [InlineData(DefectMeasure.LongestSide, MeasureBound.Under, 18, Kleene.NotMet)]
    [InlineData(DefectMeasure.ShortestSide, MeasureBound.AtMost, 12, Kleene.Met)]
    [InlineData(DefectMeasure.ShortestSide, MeasureBound.Over, 11.9, Kleene.Met)]
    [InlineData(DefectMeasure.Length, MeasureBound.Under, 12.5, Kleene.Met)]
    [InlineData(DefectMeasure.Width, MeasureBound.Under, 12.5, Kleene.NotMet)]
    [InlineData(DefectMeasure.Area, MeasureBound.AtMost, 216, Kleene.Met)]
    [InlineData(DefectMeasure.Area, MeasureBound.AtLeast, 100, Kleene.NotKnown)]
    [InlineData(DefectMeasure.Area, MeasureBound.Over, 216, Kleene.NotMet)]
    public void A_defect_12_mm_long_and_18_mm_wide_stands_so_to_a_limit(DefectMeasure measure, MeasureBound bound, double limit, Kleene answer)
    {
        var facts = LadderContent.Facts((PlanFields.LengthMm, "12"), (PlanFields.WidthMm, "18"));

        Assert.Equal(answer, new FactCondition.Measured(measure, bound, limit).Of(facts));
    }

    [Fact]
    public void An_area_that_was_entered_goes_before_length_times_width()
    {
        var facts = LadderContent.Facts((PlanFields.LengthMm, "90"), (PlanFields.WidthMm, "70"), (PlanFields.DefectAreaMm2, "4900"));

        Assert.Equal(Kleene.NotMet, new FactCondition.Measured(DefectMeasure.Area, MeasureBound.Over, 5000).Of(facts));
    }

    [Fact]
    public void An_area_that_nobody_entered_is_never_said_to_be_over_a_limit()
    {
        Gen.Select(Gen.Double[1, 2000], Gen.Double[1, 2000], Gen.Double[1, 2_000_000]).Sample((length, width, limit) =>
        {
            var facts = Size(length, width, null);

            Assert.NotEqual(Kleene.Met, new FactCondition.Measured(DefectMeasure.Area, MeasureBound.Over, limit).Of(facts));
            Assert.NotEqual(Kleene.NotMet, new FactCondition.Measured(DefectMeasure.Area, MeasureBound.AtMost, limit).Of(facts));
        });
    }

    [Fact]
    public void With_no_size_recorded_nothing_is_decided()
    {
        AnyCondition.Sample(condition => Assert.Equal(Kleene.NotKnown, condition.Of(LadderContent.Facts())));
    }

    [Fact]
    public void Of_one_side_alone_no_more_is_decided_than_it_decides()
    {
        var facts = LadderContent.Facts((PlanFields.LengthMm, "30"));

        Assert.Equal(Kleene.Met, new FactCondition.Measured(DefectMeasure.LongestSide, MeasureBound.Over, 18).Of(facts));
        Assert.Equal(Kleene.NotKnown, new FactCondition.Measured(DefectMeasure.LongestSide, MeasureBound.Over, 40).Of(facts));
        Assert.Equal(Kleene.Met, new FactCondition.Measured(DefectMeasure.ShortestSide, MeasureBound.AtMost, 30).Of(facts));
        Assert.Equal(Kleene.NotKnown, new FactCondition.Measured(DefectMeasure.Width, MeasureBound.Over, 18).Of(facts));
    }

    [Fact]
    public void A_larger_defect_never_turns_over_off_or_at_most_on()
    {
        Gen.Select(Gen.Enum<DefectMeasure>(), Gen.Double[1, 3000], Gen.Double[1, 60], Gen.Double[1, 60], Gen.Double[1, 60], Gen.Bool).Sample((measure, limit, length, width, more, entered) =>
        {
            var small = Size(length, width, entered ? length * width / 2 : null);
            var large = Size(length + more, width + more, entered ? (length + more) * (width + more) / 2 : null);

            Assert.All([MeasureBound.Over, MeasureBound.AtLeast], b => Assert.True(new FactCondition.Measured(measure, b, limit).Of(large) >= new FactCondition.Measured(measure, b, limit).Of(small)));
            Assert.All([MeasureBound.AtMost, MeasureBound.Under], b => Assert.True(new FactCondition.Measured(measure, b, limit).Of(large) <= new FactCondition.Measured(measure, b, limit).Of(small)));
        });
    }

    [Fact]
    public void Whatever_is_still_unknown_cannot_change_what_was_decided()
    {
        Gen.Select(AnyCondition, Gen.Double[1, 60], Gen.Double[1, 60], Gen.Double[0.01, 1], Gen.Int[0, 7]).Sample((condition, length, width, filled, known) =>
        {
            var whole = Size(length, width, length * width * filled);
            var part = whole.Where((_, i) => (known & (1 << i)) != 0).ToDictionary(StringComparer.Ordinal);

            Assert.True(condition.Of(part) is Kleene.NotKnown || condition.Of(part) == condition.Of(whole), $"{condition} {string.Join(", ", part)}");
        });
    }

    [Fact]
    public void Names_what_it_asks_about()
    {
        FactCondition condition = new FactCondition.All([new FactCondition.Is("site", ["nose"]), new FactCondition.Not(new FactCondition.Measured(DefectMeasure.LongestSide, MeasureBound.Over, 18))]);

        Assert.Equal(["site", PlanFields.LengthMm, PlanFields.WidthMm], condition.Facts);
        Assert.Equal([new(DefectMeasure.LongestSide, MeasureBound.Over, 18)], condition.Sizes);
    }

    private static Dictionary<string, string> Size(double length, double width, double? area)
    {
        static string Text(double number) => number.ToString("0.###############", CultureInfo.InvariantCulture);
        var facts = LadderContent.Facts((PlanFields.LengthMm, Text(length)), (PlanFields.WidthMm, Text(width)));
        if (area is { } entered) facts[PlanFields.DefectAreaMm2] = Text(entered);
        return facts;
    }

    private static FactCondition Shape(int shape, FactCondition.Measured one, FactCondition.Measured other) => shape switch
    {
        0 => one,
        1 => new FactCondition.All([one, new FactCondition.Not(other)]),
        2 => new FactCondition.Any([new FactCondition.Not(one), other]),
        _ => new FactCondition.Not(new FactCondition.Any([one, other])),
    };
}
