using CsCheck;
using Reconstruct.Core.Calculators;
using Reconstruct.Core.Planning.Grafts;
using Reconstruct.Core.Tests.Calculators;

namespace Reconstruct.Core.Tests.Planning.Grafts;

[Trait("Hazard", "HAZ-093")]
public sealed class GraftContractionTests
{
    [Fact]
    public void After_a_burn_the_area_left_is_as_measured_with_its_number_of_grafts() => Assert.Equal(
        [("about 6 weeks", 79.1, 38), ("about 13 weeks", 85.9, 38), ("about 52 weeks", 91.5, 38), ("taken from the trunk", 94.0, null), ("taken from a limb", 75.7, (int?)null)],
        GraftContraction.For(GraftKind.FullThickness, GraftBed.AfterBurn).Select(m => (m.Group, m.AreaLeftPercent, m.Grafts)));

    [Fact]
    public void On_the_face_38_percent_went_48_when_infected_and_33_when_not() => Assert.Equal([38, 48, 33],
        GraftContraction.For(GraftKind.FullThickness, GraftBed.FaceOrScalp).Select(m => 100 - m.AreaLeftPercent));

    [Theory]
    [InlineData(GraftBed.AfterBurn)]
    [InlineData(GraftBed.FaceOrScalp)]
    [InlineData(GraftBed.Elsewhere)]
    public void Split_skin_is_unset_everywhere(GraftBed bed) => Assert.Empty(GraftContraction.For(GraftKind.SplitSkin, bed));

    [Fact]
    public void Elsewhere_nothing_was_read() => Assert.Empty(GraftContraction.For(GraftKind.FullThickness, GraftBed.Elsewhere));

    [Fact]
    public void An_answer_gives_a_range_of_what_was_measured_and_no_forecast()
    {
        var left = Answers.Run("graft-contraction", """{ "areaCm2": 20, "kind": "full-thickness", "bed": "after-burn" }""").Value.Results.Single(r => r.Spec.Name == "areaLeftCm2");

        Assert.Equal(ResultValue.Unknown, left.Value);
        Assert.Equal((15.14, 18.8), (Math.Round(left.Low!.Value, 9), Math.Round(left.High!.Value, 9)));
    }

    [Fact]
    public void Split_skin_answers_not_known_with_a_warning_and_no_number()
    {
        var answer = Answers.Run("graft-contraction", """{ "areaCm2": 20, "kind": "split-skin", "bed": "face-or-scalp" }""").Value;

        Assert.Equal(new ResultValue.Flag(false), answer["known"]);
        Assert.Contains(answer.Warnings, w => w.StartsWith("Not known", StringComparison.Ordinal));
        Assert.All(answer.Results, r => Assert.Null(r.Low ?? r.High));
    }

    [Fact]
    public void Area_left_keeps_its_unit_and_never_passes_the_graft() => Gen.Double[0.1, 5000].Sample(area =>
        Assert.All(GraftContraction.For(GraftKind.FullThickness, GraftBed.AfterBurn), m =>
        {
            Assert.InRange(m.AreaLeftCm2(area), 0, area);
            Assert.Equal(m.AreaLeftCm2(area) * 100, m.AreaLeftCm2(area * 100), 1e-6);
        }));
}
