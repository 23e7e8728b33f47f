using CsCheck;
using Reconstruct.Core.Planning.Plans;

namespace Reconstruct.Core.Tests.Planning.Plans;

[Trait("Hazard", "HAZ-104")]
public sealed class PlanAchievedTests
{
    private static readonly DateOnly Today = new(2026, 3, 3);
    private static readonly PlanContent Plan = LadderContent.Plan(("main", "split-skin-graft"), ("planned-area-mm2", "1200"), ("minutes-likely", "90"));
    private static readonly PlanAchievedTyped AsPlanned = new(Today, "split-skin-graft", null, "1500", "72", "0", null);

    [Fact]
    public void Sets_planned_beside_achieved_with_the_difference_and_its_percent()
    {
        var measures = PlanAchieved.Make(AsPlanned, Plan, LadderContent.Names, Today).Value.Beside(Plan);

        Assert.Equal((1200, 1500, 300, 25), (measures[0].Planned, measures[0].Achieved, measures[0].Difference, measures[0].Percent));
        Assert.Equal((90, 72, -18, -20), (measures[1].Planned, measures[1].Achieved, measures[1].Difference, measures[1].Percent));
    }

    [Fact]
    public void What_was_not_recorded_is_no_nought()
    {
        var achieved = PlanAchieved.Make(AsPlanned with { AreaMm2 = null, Returns = null }, Plan, LadderContent.Names, Today).Value;

        Assert.Null(achieved.Returns);
        Assert.Null(achieved.Beside(Plan)[0].Difference);
        Assert.Null(achieved.Beside(Plan)[0].Percent);
        Assert.Null(new PlanMeasure("Area", "mm²", null, 5).Difference);
    }

    [Fact]
    public void Another_option_than_planned_needs_a_reason()
    {
        var other = AsPlanned with { Option = "local-flap" };

        Assert.Equal(["outcome-reason-missing"], PlanAchieved.Make(other, Plan, LadderContent.Names, Today).Refusals.Select(r => r.Code));
        Assert.True(PlanAchieved.Make(other with { Reason = "Less skin was lost" }, Plan, LadderContent.Names, Today).Ok);
    }

    [Fact]
    public void Names_everything_that_is_wrong_at_once()
    {
        var refused = PlanAchieved.Make(new(Today.AddDays(1), null, "moon", "0", "NaN", "-1", null), Plan, LadderContent.Names, Today);

        Assert.Equal(["doneOn", "option", "flap", "areaMm2", "minutes", "returns"], refused.Refusals.Select(r => r.Field));
    }

    [Fact]
    public void A_difference_and_its_percent_have_one_sign() => Gen.Select(Gen.Double[0.1, 1e6], Gen.Double[0.1, 1e6]).Sample((planned, achieved) =>
    {
        PlanMeasure measure = new("Area", "mm²", planned, achieved);

        Assert.Equal(Math.Sign(measure.Difference!.Value), Math.Sign(measure.Percent!.Value));
        Assert.Equal(achieved, planned * (1 + (measure.Percent!.Value / 100)), 1e-6);
    });
}
