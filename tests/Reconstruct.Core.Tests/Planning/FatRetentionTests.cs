using CsCheck;
using Reconstruct.Core.Calculators;
using Reconstruct.Core.Tests.Calculators;

namespace Reconstruct.Core.Tests.Planning;

/// <summary>Sessions of fat transfer: the group that fits the volume, the spread of the source, and never a promise.</summary>
[Trait("Hazard", "HAZ-124")]
public sealed class FatRetentionTests
{
    [Theory]
    [InlineData(25.5, 27.1)]
    [InlineData(51, 27.1)]
    [InlineData(71.9, 27.1)]
    [InlineData(72.1, 38.1)]
    [InlineData(93, 38.1)]
    [InlineData(121.9, 38.1)]
    [InlineData(122.1, 52.3)]
    [InlineData(150, 52.3)]
    [InlineData(302, 52.3)]
    public void In_the_breast_the_group_of_the_nearest_volume_is_used_and_no_other(double ml, double percent)
    {
        var only = Assert.Single(Breast(ml).Value.Rows("scenarios"));

        Assert.Equal(new ResultValue.Number(percent), only["stayedPercent"]);
    }

    [Theory]
    [InlineData(25)]
    [InlineData(303)]
    public void Far_from_every_volume_that_was_measured_nothing_is_given(double ml) =>
        Assert.Equal((FatRetentionCalculator.NotMeasuredCode, "injectedMlPerSession"), Assert.Single(Breast(ml).Refusals) is var r ? (r.Code, r.Field) : default);

    [Theory]
    [InlineData(40, true)]
    [InlineData(51, false)]
    [InlineData(151, false)]
    [InlineData(160, true)]
    public void Outside_the_means_that_were_measured_warns(double ml, bool warned) => Assert.Equal(warned, Breast(ml).Value.Warnings.Any(w => w.Contains("the nearest is used")));

    [Fact]
    public void Sessions_of_15_mL_in_the_face_add_up_between_the_lowest_and_the_highest_study()
    {
        var sessions = Answers.Run("fat-retention", """{ "site": "face", "wantedMl": 20, "injectedMlPerSession": 15 }""").Value.Rows("bySession");

        Assert.Equal(6, sessions.Count);
        Assert.Equal([(3.9, 7.05, 12.45), (7.8, 14.1, 24.9)], sessions.Take(2).Select(s => (Of(s["lowMl"])!.Value, Of(s["centralMl"])!.Value, Of(s["highMl"])!.Value)));
    }

    [Fact]
    public void Each_session_adds_the_same_and_reaches_what_is_wanted_at_the_session_that_is_named() => Gen.Select(Gen.Double[1, 60], Gen.Double[5, 60]).Sample((wanted, ml) =>
    {
        var answer = Answers.Run("fat-retention", FormattableString.Invariant($$"""{ "site": "face", "wantedMl": {{wanted:R}}, "injectedMlPerSession": {{ml:R}} }""")).Value;
        var (least, central, most) = (answer.Number("leastSessions")!.Value, answer.Number("centralSessions")!.Value, answer.Number("mostSessions")!.Value);
        var sessions = answer.Rows("bySession");

        Assert.True(least <= central && central <= most);
        Assert.Equal(Math.Min(most, FatRetentionCalculator.MostRows), sessions.Count);
        Assert.All(sessions.Index(), s => Assert.Equal((s.Index + 1) * ml * 0.47, Of(s.Item["centralMl"])!.Value, 1e-6));
        Assert.All(sessions, s => Assert.True(Of(s["lowMl"]) < Of(s["centralMl"]) && Of(s["centralMl"]) < Of(s["highMl"])));
        if (most <= sessions.Count) Assert.True(Of(sessions[(int)most - 1]["lowMl"]) >= wanted - 1e-6 && (most == 1 || Of(sessions[(int)most - 2]["lowMl"]) < wanted));
    });

    [Fact]
    public void The_volume_of_the_patient_is_never_given_and_a_spread_that_was_not_read_neither() => Gen.Double[25.5, 302].Sample(ml =>
    {
        var answer = Breast(ml).Value;

        Assert.All(["finalVolumeMl", "leastSessions", "mostSessions"], name => Assert.Equal(ResultValue.Unknown, answer[name]));
        Assert.All(answer.Rows("bySession"), s => Assert.True(Of(s["lowMl"]) is null && Of(s["highMl"]) is null && Of(s["centralMl"]) > 0));
    });

    [Fact]
    public void What_is_harvested_is_as_in_the_series_and_too_little_warns()
    {
        var answer = Answers.Run("fat-retention", """{ "site": "breast", "wantedMl": 50, "injectedMlPerSession": 145, "harvestMlPerSession": 557 }""").Value;

        Assert.Equal(558, answer.Number("harvestedAsInSeriesMl"));
        Assert.Contains(answer.Warnings, w => w.Contains("Less can be harvested"));
        Assert.DoesNotContain(Answers.Run("fat-retention", """{ "site": "breast", "wantedMl": 50, "injectedMlPerSession": 145, "harvestMlPerSession": 558 }""").Value.Warnings, w => w.Contains("harvested"));
    }

    [Theory]
    [InlineData("cotton-filtration", true, false)]
    [InlineData("centrifuge", true, true)]
    [InlineData("sedimentation", true, true)]
    [InlineData("other", false, false)]
    public void The_way_of_processing_says_what_the_trial_found_and_changes_no_number(string process, bool said, bool warned)
    {
        var answer = Answers.Run("fat-retention", $$"""{ "site": "face", "wantedMl": 20, "injectedMlPerSession": 15, "process": "{{process}}" }""").Value;

        Assert.Equal(said, answer.Steps.Any(s => s.RuleId == "fat-process"));
        Assert.Equal(warned, answer.Warnings.Any(w => w.Contains("Filtration on cotton")));
        Assert.Equal(3, answer.Number("centralSessions"));
    }

    private static Result<CalculatorAnswer> Breast(double ml) =>
        Answers.Run("fat-retention", FormattableString.Invariant($$"""{ "site": "breast", "wantedMl": 60, "injectedMlPerSession": {{ml}} }"""));

    private static double? Of(ResultValue value) => (value as ResultValue.Number)?.Value;
}
