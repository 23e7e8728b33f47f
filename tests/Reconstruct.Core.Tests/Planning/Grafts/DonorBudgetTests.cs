using CsCheck;
using Reconstruct.Core.Planning.Grafts;
using Reconstruct.Core.Tests.Calculators;

namespace Reconstruct.Core.Tests.Planning.Grafts;

[Trait("Hazard", "HAZ-093")]
public sealed class DonorBudgetTests
{
    private static readonly DonorArea Thigh = new("left thigh", DonorSite.Thigh, SiteCm2: 400, BurnedCm2: 50, ScarredCm2: 30, HarvestedCm2: 100,
        DaysSinceHarvest: 10, OwnHealingDays: null, SeenHealed: null, PlannedCm2: 0);

    private static readonly DonorArea Right = Thigh with { Region = "right thigh" };

    [Theory]
    [InlineData(DonorSite.Thigh, 17.8, 220)] // the later of two means, which half of the patients exceeded
    [InlineData(DonorSite.Thigh, 20.9, 220)]
    [InlineData(DonorSite.Thigh, 21.0, 320)]
    [InlineData(DonorSite.Scalp, 14.9, 220)]
    [InlineData(DonorSite.Scalp, 15.0, 320)]
    [InlineData(DonorSite.Other, 20.9, 220)]
    [InlineData(DonorSite.Other, 21.0, 320)]
    [InlineData(DonorSite.Other, null, 220)]
    public void What_was_harvested_counts_again_at_the_later_end_of_the_published_interval(DonorSite site, double? days, double available) =>
        Assert.Equal(available, (Thigh with { Site = site, DaysSinceHarvest = days }).AvailableCm2);

    [Fact]
    public void Nothing_published_as_a_mean_counts_as_healed_before_what_is_taught_in_general() =>
        Assert.All(DonorHealing.Published, h => Assert.True(h.HarvestAgainDays >= h.HighDays && (!h.IsOfMeans || h.HarvestAgainDays >= DonorHealing.TaughtDays)));

    [Fact]
    public void The_units_own_days_go_first_and_a_persons_look_goes_before_any_days()
    {
        Assert.True((Thigh with { DaysSinceHarvest = 12, OwnHealingDays = 12 }).Healed);
        Assert.False((Thigh with { DaysSinceHarvest = 20, OwnHealingDays = 28 }).Healed);
        Assert.False((Thigh with { DaysSinceHarvest = 100, SeenHealed = false }).Healed);
    }

    [Fact]
    public void Refuses_a_harvest_before_healing_more_than_there_is_and_parts_that_overlap()
    {
        var refusals = DonorBudget.Make([Thigh with { PlannedCm2 = 221 }, Right with { PlannedCm2 = 321 }, Thigh with { Region = "back", BurnedCm2 = 271 }, Thigh with { Region = "left calf", PlannedCm2 = 220 }]).Refusals;

        Assert.Equal([("donor-not-healed", "sites[0].plannedCm2"), ("donor-site-too-small", "sites[1].plannedCm2"), ("donor-parts-over-site", "sites[2].siteCm2")],
            refusals.Select(r => (r.Code, r.Field)));
    }

    [Fact]
    public void Refuses_a_region_that_stands_in_two_rows_however_it_is_written()
    {
        var refusals = DonorBudget.Make([Thigh, Right, Thigh with { Region = " LEFT Thigh " }]).Refusals;

        Assert.Equal([("donor-region-twice", "sites[2].region")], refusals.Select(r => (r.Code, r.Field)));
        Assert.True(DonorBudget.Make([Thigh, Right]).Ok);
    }

    [Theory]
    [InlineData(""" "healed": "unknown" """, true)]
    [InlineData("", true)]
    [InlineData(""" "healed": "yes" """, false)]
    [InlineData(""" "healed": "no" """, false)]
    [InlineData(""" "daysSinceHarvest": 10 """, false)] // it is not counted
    public void A_harvested_region_that_nobody_saw_healed_is_named(string cells, bool named)
    {
        var row = string.Join(", ", new[] { """ "region": "left thigh", "site": "thigh", "siteCm2": 400, "burnedCm2": 50, "scarredCm2": 0, "harvestedCm2": 100 """, cells.Contains("days", StringComparison.Ordinal) ? "" : """ "daysSinceHarvest": 40 """, cells }.Where(c => c.Length > 0));

        var answer = Answers.Run("graft-donor", $$"""{ "woundCm2": 300, "technique": "mesh", "claimedRatio": 3, "sites": [ { {{row}} } ] }""").Value;

        Assert.Equal(named, answer.Warnings.Contains("left thigh: nobody has seen that it healed. 100 cm² of it count by the days alone: look before they are planned."));
    }

    [Fact]
    public void What_was_left_out_is_named_and_what_was_given_as_none_is_not()
    {
        var warnings = Answers.Run("graft-donor",
            """{ "woundCm2": 300, "technique": "mesh", "claimedRatio": 3, "sites": [ { "region": "back", "site": "other", "siteCm2": 400, "burnedCm2": 0 }, { "region": "left thigh", "site": "thigh", "siteCm2": 400, "scarredCm2": 0, "harvestedCm2": 0 } ] }""").Value.Warnings;

        Assert.Contains("The burned area was not given for left thigh: none was taken off.", warnings);
        Assert.Contains("The scarred area was not given for back: none was taken off.", warnings);
        Assert.Contains("The harvested area was not given for back: none was taken off.", warnings);
    }

    [Fact]
    public void A_day_more_never_takes_skin_away_and_nothing_is_counted_twice() =>
        Gen.Select(Gen.Double[100, 1000], Gen.Double[0, 30], Gen.Double[0, 30], Gen.Double[0, 40], Gen.Double[0, 60], Gen.Double[0, 10]).Sample((site, burned, scarred, harvested, days, more) =>
        {
            var area = Thigh with { SiteCm2 = site, BurnedCm2 = burned, ScarredCm2 = scarred, HarvestedCm2 = harvested, DaysSinceHarvest = days };

            Assert.True((area with { DaysSinceHarvest = days + more }).AvailableCm2 >= area.AvailableCm2);
            Assert.Equal(site, area.AvailableCm2 + burned + scarred + area.NotHealedCm2, 1e-9);
            Assert.True(DonorBudget.Make([area with { PlannedCm2 = area.AvailableCm2 }]).Ok);
        });

    [Theory]
    [InlineData(400, "yes")]
    [InlineData(150, "by-some-sources")]
    [InlineData(110, "no")]
    public void Says_whether_there_is_enough_for_every_source_some_or_none(double site, string enough) => Assert.Equal(enough, Answers.Run("graft-donor",
        $$"""{ "woundCm2": 300, "technique": "mesh", "claimedRatio": 3, "sites": [ { "region": "back", "site": "other", "siteCm2": {{site}} } ] }""").Value.Text("enough"));

    [Theory]
    [InlineData(""" "harvestedCm2": 50 """, "days since the harvest are not known")]
    [InlineData(""" "harvestedCm2": 50, "daysSinceHarvest": 8, "healingDays": 7 """, "fewer than any published")]
    [InlineData(""" "plannedCm2": 150 """, "less than the most of the sources, 189 cm²")]
    public void Says_what_the_budget_rests_on(string cells, string warning) => Assert.Contains(Answers.Run("graft-donor",
        $$"""{ "woundCm2": 300, "technique": "mesh", "claimedRatio": 3, "sites": [ { "region": "back", "site": "other", "siteCm2": 400, {{cells}} } ] }""").Value.Warnings,
        w => w.Contains(warning));

    [Fact]
    public void Faults_of_the_ratio_and_of_the_sites_are_named_at_once() => Assert.Equal(["claimedRatio", "sites[0].plannedCm2"], Answers.Run("graft-donor",
        """{ "woundCm2": 300, "technique": "mesh", "claimedRatio": 2.5, "sites": [ { "region": "back", "site": "other", "siteCm2": 100, "plannedCm2": 101 } ] }""").Refusals.Select(r => r.Field));
}
