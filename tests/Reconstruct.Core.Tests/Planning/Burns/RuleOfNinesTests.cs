using CsCheck;
using Reconstruct.Core.Planning.Burns;
using Reconstruct.Core.Tests.Calculators;

namespace Reconstruct.Core.Tests.Planning.Burns;

[Trait("Hazard", "HAZ-092")]
public sealed class RuleOfNinesTests
{
    [Fact]
    public void All_regions_come_to_100() => Assert.Equal(100, Enum.GetValues<NinesRegion>().Sum(r => RuleOfNines.Part(r).BodyPercent));

    [Theory]
    [InlineData(0)]
    [InlineData(17.99)]
    public void Refuses_a_child_and_says_why(double age)
    {
        var refusal = Assert.Single(Answers.Run("rule-of-nines",
            $$"""{ "ageYears": {{age}}, "parts": [ { "region": "left-leg", "depth": "deep-dermal", "percentOfPart": 50 } ] }""").Refusals);

        Assert.Equal(("nines-not-for-children", "ageYears"), (refusal.Code, refusal.Field));
        Assert.Contains("a child's head is larger", refusal.Message);
    }

    [Fact]
    public void Takes_an_adult_from_the_18th_birthday_on() => Gen.Double[18, 120].Sample(age =>
        RuleOfNines.Add(age, [new(RuleOfNines.Part(NinesRegion.LeftLeg), BurnDepth.DeepDermal, 50)]).Value.TbsaPercent == 9);
}
