using CsCheck;
using Reconstruct.Core.Planning.Grafts;
using Reconstruct.Core.Tests.Calculators;

namespace Reconstruct.Core.Tests.Planning.Grafts;

[Trait("Hazard", "HAZ-093")]
public sealed class GraftExpansionTests
{
    [Fact]
    [Trait("Defect", "MESH-3")]
    public void MESH_3_to_1_covers_300_with_115_to_189_and_not_with_100()
    {
        var need = DonorNeed.For(300, GraftTechnique.Mesh, 3, wastePercent: 0).Value;

        Assert.Equal(100, need.OnPaperCm2);
        Assert.Equal([115, 189], new[] { need.LowCm2, need.HighCm2 }.Select(cm2 => Math.Round(cm2)));
        Assert.Equal((300 / 2.62, 300 / 1.59), (need.LowCm2, need.HighCm2));
        Assert.Equal(((300 / 1.59) + (300 / 1.61) + (300 / 2.62)) / 3, need.MeanCm2, 1e-9);
    }

    [Theory]
    [InlineData(1.5, 1.27)]
    [InlineData(1.5, 1.16)]
    [InlineData(3, 1.59)]
    [InlineData(3, 1.61)]
    [InlineData(6, 2.32)]
    [InlineData(6, 4)]
    [Trait("Defect", "MESH-3")]
    public void MESH_each_source_keeps_its_own_ratio(double claimed, double achieved) =>
        Assert.Contains(GraftExpansion.For(GraftTechnique.Mesh, claimed), e => e.Achieved.Equals(achieved));

    [Theory]
    [InlineData(1, 1.20, 0.14)]
    [InlineData(1.5, 1.55, 0.32)]
    [InlineData(2, 1.68, 0.32)]
    [InlineData(3, 2.62, 0.51)]
    [InlineData(4, 2.87, 0.92)]
    [InlineData(6, 4.94, 1.35)]
    [Trait("Defect", "TRUEMESH-3")]
    public void TRUEMESH_the_86_measurements_stand_beside_the_others(double claimed, double achieved, double sd) =>
        Assert.Contains(GraftExpansion.For(GraftTechnique.Mesh, claimed), e => e.Achieved.Equals(achieved) && e.Sd.Equals(sd) && e.Source == GraftSources.TrueMesh);

    [Theory]
    [InlineData(3, 2.99)]
    [InlineData(4, 3.74)]
    [InlineData(6, 5.63)]
    public void Micrografts_come_near_what_they_claim(double claimed, double achieved) => Assert.Equal(achieved, Assert.Single(GraftExpansion.For(GraftTechnique.Meek, claimed)).Achieved);

    [Theory]
    [InlineData(GraftTechnique.Mesh, 2.5)]
    [InlineData(GraftTechnique.Mesh, 9)]
    [InlineData(GraftTechnique.Meek, 1.5)]
    public void Nothing_is_filled_in_between_ratios(GraftTechnique technique, double claimed)
    {
        var refusal = Assert.Single(DonorNeed.For(300, technique, claimed, 0).Refusals);

        Assert.Equal(("expansion-not-measured", "claimedRatio"), (refusal.Code, refusal.Field));
    }

    [Theory]
    [InlineData("mesh", 4)]
    [InlineData("mesh", 2)]
    [InlineData("mesh", 1)]
    [InlineData("meek", 3)]
    public void One_source_has_no_low_and_no_high(string technique, double ratio)
    {
        var answer = Answers.Run("graft-donor", $$"""{ "woundCm2": 287, "technique": "{{technique}}", "claimedRatio": {{ratio}} }""").Value;

        var donor = answer.Results.Single(r => r.Spec.Name == "donorCm2");
        Assert.Equal((null, null), (donor.Low, donor.High));
        Assert.Contains(answer.Warnings, w => w.StartsWith("One source only", StringComparison.Ordinal) && w.Contains("standard deviation", StringComparison.Ordinal));
    }

    [Fact]
    public void Several_sources_give_their_least_and_their_most()
    {
        var donor = Answers.Run("graft-donor", """{ "woundCm2": 300, "technique": "mesh", "claimedRatio": 3 }""").Value.Results.Single(r => r.Spec.Name == "donorCm2");

        Assert.Equal((300 / 2.62, 300 / 1.59), (donor.Low, donor.High));
    }

    [Fact]
    public void Need_grows_with_the_wound_and_with_waste_in_step() => Gen.Select(Gen.Int[0, GraftExpansion.Published.Count - 1], Gen.Double[1, 5000], Gen.Double[0, 100]).Sample((i, wound, waste) =>
    {
        var (technique, claimed) = (GraftExpansion.Published[i].Technique, GraftExpansion.Published[i].Claimed);
        var need = DonorNeed.For(wound, technique, claimed, waste).Value;

        Assert.Equal(need.MeanCm2 * 2, DonorNeed.For(wound * 2, technique, claimed, waste).Value.MeanCm2, 1e-6);
        Assert.Equal(DonorNeed.For(wound, technique, claimed, 0).Value.HighCm2 * (1 + (waste / 100)), need.HighCm2, 1e-6);
        Assert.InRange(need.MeanCm2, need.LowCm2 - 1e-9, need.HighCm2 + 1e-9);
        Assert.All(need.BySource, s => Assert.Equal(wound * (1 + (waste / 100)), s.Cm2 * s.Expansion.Achieved, 1e-6));
    });

    [Fact]
    public void A_device_gives_less_than_it_claims_from_2_to_1_on() =>
        Assert.All(GraftExpansion.Published.Where(e => e.Claimed >= 2), e => Assert.True(e.Achieved < e.Claimed));

    [Fact]
    public void The_answer_carries_low_and_high_and_every_source()
    {
        var answer = Answers.Run("graft-donor", """{ "woundCm2": 300, "technique": "mesh", "claimedRatio": 3, "wastePercent": 10 }""").Value;

        var donor = answer.Results.Single(r => r.Spec.Name == "donorCm2");
        Assert.Equal([126, 208], new[] { donor.Low!.Value, donor.High!.Value }.Select(cm2 => Math.Round(cm2)));
        Assert.Equal(3, answer.Rows("bySource").Count);
    }
}
