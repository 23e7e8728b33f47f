using CsCheck;
using Reconstruct.Core.Planning.Wounds;

namespace Reconstruct.Core.Tests.Planning;

public sealed class WoundTests
{
    private static readonly DateOnly Start = new(2026, 3, 2);

    /// <summary>Defect 8 of the published numbers: PUSH-EDGE. The band ends at 2.0, not 2.2.</summary>
    [Theory]
    [InlineData(0, 0)]
    [InlineData(0.01, 1)]
    [InlineData(0.29, 1)]
    [InlineData(0.3, 2)]
    [InlineData(0.6, 2)]
    [InlineData(0.7, 3)]
    [InlineData(1.0, 3)]
    [InlineData(1.1, 4)]
    [InlineData(2.0, 4)]
    [InlineData(2.1, 5)]
    [InlineData(2.2, 5)]
    [InlineData(3.0, 5)]
    [InlineData(3.1, 6)]
    [InlineData(4.0, 6)]
    [InlineData(4.1, 7)]
    [InlineData(8.0, 7)]
    [InlineData(8.1, 8)]
    [InlineData(12.0, 8)]
    [InlineData(12.1, 9)]
    [InlineData(24.0, 9)]
    [InlineData(24.1, 10)]
    public void PUSH_EDGE_the_area_scores_by_the_printed_bands(double cm2, int score) => Assert.Equal(score, new PushScore(cm2, 1, 0, 0).AreaScore);

    [Fact]
    public void PUSH_never_falls_when_the_wound_grows() => Gen.Select(Gen.Double[0, 40], Gen.Double[0, 40]).Sample((a, b) =>
        Assert.True(new PushScore(Math.Min(a, b), 1, 0, 0).AreaScore <= new PushScore(Math.Max(a, b), 1, 0, 0).AreaScore));

    [Fact]
    public void The_edge_of_a_circle_moves_in_by_what_its_radius_loses() => Gen.Select(Gen.Double[0.5, 20], Gen.Double[0.01, 0.4], Gen.Int[1, 60]).Sample((radius, lost, days) =>
    {
        WoundStep step = new(Circle(radius, 0), Circle(radius - lost, days));
        Assert.Equal(lost * 10 * 7 / days, step.LinearAdvanceMmPerWeek!.Value, 1e-9); // exact for a circle
    });

    [Fact]
    public void What_is_closed_or_was_has_no_exponential_rate_but_keeps_its_advance()
    {
        WoundStep step = new(Circle(2, 0), new(Start.AddDays(7), 0, 0));

        Assert.Null(step.ExponentialPerWeek);
        Assert.Equal(20, step.LinearAdvanceMmPerWeek!.Value, 1e-9);
        Assert.Null(new WoundStep(new(Start, 0, 0), new(Start.AddDays(1), 0, 0)).LinearAdvanceMmPerWeek);
    }

    [Fact]
    public void No_outline_is_shorter_than_a_circle() => Gen.Double[0.1, 50].Sample(radius =>
    {
        var circle = Circle(radius, 0);
        Assert.True(circle.IsPossible);
        Assert.False((circle with { PerimeterCm = circle.PerimeterCm * 0.999 }).IsPossible);
    });

    private static WoundMeasure Circle(double radius, int day) => new(Start.AddDays(day), Math.PI * radius * radius, 2 * Math.PI * radius);
}
